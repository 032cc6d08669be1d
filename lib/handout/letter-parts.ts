/**
 * Letters drawn in parts, a body and its dots or marks. The line breaker takes each part for a letter: of the first one
 * of a line it loses the body, of the last one the mark. So it is given the body alone, and the rest is put back after.
 * And it sets every mark that was written on the line: how far above or below it stands is kept with the mark.
 */
import type { LaidOutGlyph, LaidOutPosition } from "./lay-out";

export type Shaped = {
  readonly glyphs: readonly LaidOutGlyph[];
  readonly positions: readonly LaidOutPosition[];
};

/** By the body of the letter, what belongs to it. */
const kept = new WeakMap<LaidOutGlyph, Shaped>();

/** By a mark, how far above the line it was shaped to stand, in units of its font. */
const heights = new WeakMap<LaidOutGlyph, number>();

/** How far above the line a mark stands, in units of its font; below it, less than 0. */
export function heightOf(mark: LaidOutGlyph): number {
  return heights.get(mark) ?? 0;
}

/** The parts kept with a body; undefined for a letter in one piece. */
export function partsOf(body: LaidOutGlyph): Shaped | undefined {
  return kept.get(body);
}

/** A shaped text with a single glyph for each of its letters. */
export function keepParts(text: string, shaped: Shaped): Shaped {
  const isPart = partTest(text);
  const glyphs: LaidOutGlyph[] = [];
  const positions: LaidOutPosition[] = [];
  shaped.glyphs.forEach((glyph, index) => {
    const position = shaped.positions[index];
    if (position === undefined) return;
    const body = glyphs.at(-1);
    if (body !== undefined && isPart(glyph)) {
      glyphs[glyphs.length - 1] = withPart(body, glyph, position);
    } else {
      glyphs.push(position.yOffset === 0 ? glyph : atHeight(glyph, position.yOffset));
      positions.push(position);
    }
  });
  return { glyphs, positions };
}

/** A part has no letter, or is a mark that nobody wrote. */
function partTest(text: string): (glyph: LaidOutGlyph) => boolean {
  const written = new Set([...text].map((letter) => letter.codePointAt(0)));
  return ({ codePoints = [] }) =>
    codePoints.every((each) => !written.has(each) && /\p{M}/u.test(String.fromCodePoint(each)));
}

// A font has one object for each of its glyphs: what is kept with a letter of this text is kept with a copy.
function atHeight(mark: LaidOutGlyph, height: number): LaidOutGlyph {
  const own: LaidOutGlyph = Object.create(mark);
  heights.set(own, height);
  return own;
}

function withPart(body: LaidOutGlyph, part: LaidOutGlyph, position: LaidOutPosition): LaidOutGlyph {
  const before = kept.get(body);
  const own: LaidOutGlyph = before === undefined ? Object.create(body) : body;
  kept.set(own, {
    glyphs: [...(before?.glyphs ?? []), part],
    positions: [...(before?.positions ?? []), position],
  });
  return own;
}

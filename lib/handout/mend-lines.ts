/**
 * Lines of text as they are to be drawn, after they are broken: with all parts of their letters, each in its place, and
 * with a hyphen at the end of a broken word. The line breaker takes it from the font of the word, and a font of nothing
 * but Greek, Cyrillic, Arabic or rare Latin letters draws a box for it. Such a font has room for its own marks above the
 * letters; a line with a name in it still stands where all other lines do.
 */
import { sheetFontFor } from "./fonts";
import type {
  LaidOutFont,
  LaidOutGlyph,
  LaidOutLine,
  LaidOutNode,
  LaidOutPosition,
  LaidOutRun,
} from "./lay-out";
import { heightOf, partsOf } from "./letter-parts";

const HYPHEN = 0x2d;
/** What a font draws for a letter it lacks. All letters of a text are looked for before it is set; a hyphen is put in. */
const BOX = 0;

/** What was laid out, with the lines of its texts whole. */
export function mendLines(node: LaidOutNode): LaidOutNode {
  const { lines, children } = node;
  if (lines !== undefined) return lines.some(isForeign) ? { ...node, lines: lines.map(mendedLine) } : node;
  return children === undefined ? node : { ...node, children: children.map(mendLines) };
}

/** Whether a line has letters the sheet's own font lacks. */
function isForeign({ runs = [] }: LaidOutLine): boolean {
  return runs.some(({ attributes }) => {
    const [font] = attributes?.font ?? [];
    const own = font && sheetFontFor(font);
    return own !== undefined && own !== font;
  });
}

function mendedLine(line: LaidOutLine): LaidOutLine {
  const { runs = [], ascent = 0 } = line;
  if (!isForeign(line)) return line;
  return {
    ...line,
    runs: runs.flatMap(mended).map(placed),
    ascent: Math.min(ascent, Math.max(...runs.map(ascentOf))),
  };
}

/** The ascent of the sheet's own font; written from the right, all lines are in the other. */
function ascentOf({ attributes }: LaidOutRun): number {
  const { font: [own] = [], fontSize = 0, direction } = attributes ?? {};
  const font = own && sheetFontFor(own);
  return font === undefined || direction === "rtl"
    ? Number.POSITIVE_INFINITY
    : inPoints(font.ascent, font, fontSize);
}

function inPoints(units: number, { unitsPerEm }: LaidOutFont, fontSize: number): number {
  return (units / unitsPerEm) * fontSize;
}

/**
 * What stands off the line, as it is drawn: in thousandths of the type size, where the line breaker measured points. A mark
 * was shaped to follow its letter; where letters run to the left it is drawn before it, and stands as much further on.
 */
function placed(run: LaidOutRun): LaidOutRun {
  const { glyphs = [], positions = [], attributes: { fontSize = 0, scale = 1, bidiLevel = 0 } = {} } = run;
  const isLeftward = bidiLevel % 2 === 1;
  return {
    ...run,
    positions: positions.map((position, at) => {
      const glyph = glyphs[at];
      const yOffset = position.yOffset || (glyph === undefined ? 0 : heightOf(glyph) * scale);
      if (position.xOffset === 0 && yOffset === 0) return position;
      const isMark = isLeftward && position.xAdvance === 0;
      const letter = isMark ? positions.slice(at + 1).find(({ xAdvance }) => xAdvance !== 0) : undefined;
      const xOffset = position.xOffset + (letter?.xAdvance ?? 0);
      return { ...position, xOffset: (xOffset * 1000) / fontSize, yOffset: (yOffset * 1000) / fontSize };
    }),
  };
}

type Shape = { readonly glyph: LaidOutGlyph; readonly position: LaidOutPosition };

/** A run cut at its boxes, with a hyphen in the place of each. */
function mended(run: LaidOutRun): readonly LaidOutRun[] {
  const { glyphs = [], positions = [] } = run;
  const parts: LaidOutRun[] = [];
  let shapes: Shape[] = [];
  glyphs.forEach((glyph, index) => {
    const position = positions[index];
    if (position === undefined) return;
    if (glyph.id === BOX) {
      parts.push(runOf(run, shapes), hyphenOf(run));
      shapes = [];
    } else {
      shapes.push(...wholeLetter(run, glyph, position));
    }
  });
  return [...parts, runOf(run, shapes)].filter((part) => part.glyphs?.length !== 0);
}

/** A letter with its parts: where letters run to the left, what is drawn after the body comes before it. */
function wholeLetter(
  { attributes }: LaidOutRun,
  body: LaidOutGlyph,
  position: LaidOutPosition,
): readonly Shape[] {
  const { glyphs, positions } = partsOf(body) ?? { glyphs: [], positions: [] };
  const { scale = 1, bidiLevel = 0 } = attributes ?? {};
  const parts = glyphs.flatMap((glyph, index) => {
    const place = positions[index];
    return place === undefined ? [] : [{ glyph, position: scaled(place, scale) }];
  });
  const whole = [{ glyph: body, position }, ...parts];
  return bidiLevel % 2 === 1 ? whole.reverse() : whole;
}

function scaled(position: LaidOutPosition, scale: number): LaidOutPosition {
  const { xAdvance, yAdvance, xOffset, yOffset } = position;
  return {
    xAdvance: xAdvance * scale,
    yAdvance: yAdvance * scale,
    xOffset: xOffset * scale,
    yOffset: yOffset * scale,
  };
}

function runOf(run: LaidOutRun, shapes: readonly Shape[]): LaidOutRun {
  return {
    ...run,
    glyphs: shapes.map(({ glyph }) => glyph),
    positions: shapes.map(({ position }) => position),
    xAdvance: shapes.reduce((sum, { position }) => sum + position.xAdvance, 0),
  };
}

function hyphenOf(run: LaidOutRun): LaidOutRun {
  const { font: [own] = [], fontSize = 0 } = run.attributes ?? {};
  const font = own && sheetFontFor(own);
  if (font === undefined) throw new Error("a letter has no font");
  const glyph = font.glyphForCodePoint(HYPHEN);
  const xAdvance = inPoints(glyph.advanceWidth, font, fontSize);
  const hyphen = runOf(run, [{ glyph, position: { xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0 } }]);
  return { ...hyphen, attributes: { ...run.attributes, font: [font] } };
}

/** Whether every letter of a text can be printed: react-pdf sets a wrong letter, silently, where it cannot. */
import type { OpenFont } from "./fonts";

/** A text about to be printed, and what to call it to a clinician. */
export type PrintedText = { readonly text: string; readonly where: string };

export type Coverage =
  | { readonly ok: true; readonly families: readonly string[] }
  | { readonly ok: false; readonly character: string; readonly where: string };

const LINE_FEED = 0x0a;

/**
 * The families needed to set all texts, in order of preference and always with the first; or the first letter
 * no family has.
 */
export function coverTexts(texts: Iterable<PrintedText>, fonts: readonly OpenFont[]): Coverage {
  const needed = new Set(fonts.slice(0, 1).map(({ family }) => family));
  const covered = new Set<number>([LINE_FEED]);
  for (const { text, where } of texts) {
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? LINE_FEED;
      if (covered.has(codePoint)) continue;
      for (const part of shapedParts(character)) {
        const partPoint = part.codePointAt(0) ?? LINE_FEED;
        const font = fonts.find(({ hasGlyph }) => hasGlyph(partPoint));
        if (font === undefined) return { ok: false, character, where };
        needed.add(font.family);
      }
      covered.add(codePoint);
    }
  }
  return { ok: true, families: fonts.map(({ family }) => family).filter((family) => needed.has(family)) };
}

/** What the shaper looks up for a letter: react-pdf takes Indic letters apart first. */
function shapedParts(character: string): Iterable<string> {
  return /\p{Script=Devanagari}/u.test(character) ? character.normalize("NFD") : [character];
}

/** Measures and outlines of single letters, where a text is drawn rather than set. */
import type { OpenFont } from "./fonts";

export type Lettering = {
  /** Width of a text in the regular weight, in points; kerning is left out. */
  widthOf(text: string, size: number): number;
  /** Path data of a letter `size` points high whose middle stands at x and whose baseline at y. */
  outlineOf(letter: string, size: number, x: number, y: number): string;
};

/** Lettering with the first font that has each letter. */
export function createLettering(fonts: readonly OpenFont[]): Lettering {
  const glyphOf = (letter: string) => {
    const codePoint = letter.codePointAt(0) ?? 0;
    const font = fonts.find(({ hasGlyph }) => hasGlyph(codePoint)) ?? fonts[0];
    return font?.glyph(codePoint) ?? { advance: 1, outline: () => "" };
  };
  return {
    widthOf(text, size) {
      let width = 0;
      for (const letter of text) width += glyphOf(letter).advance;
      return width * size;
    },
    outlineOf(letter, size, x, y) {
      const { advance, outline } = glyphOf(letter);
      return outline(size, x - (advance * size) / 2, y);
    },
  };
}

/** What a text says, for readers of the file: joined letters and letters set in another order read back wrong. */
import type { LaidOutNode } from "./lay-out";

/** Letters whose shapes stand in the order they are seen in, not the one they are read in. */
const REORDERED = /[\p{Script=Arabic}\p{Script=Devanagari}]/u;

/** The words of a laid-out text, where its shapes alone do not give them back; null where they do. */
export function actualText(text: LaidOutNode): string | null {
  const written = writtenIn(text);
  if (REORDERED.test(written)) return written;
  return sameLetters(written, shapesOf(text)) ? null : written;
}

function writtenIn({ value, children = [] }: LaidOutNode): string {
  return value ?? children.map(writtenIn).join("");
}

/** The letters the file names for the shapes, in the order they are drawn. */
function shapesOf({ lines = [] }: LaidOutNode): string {
  return lines
    .flatMap(({ runs = [] }) => runs.flatMap(({ glyphs = [] }) => glyphs))
    .map(({ codePoints = [] }) => String.fromCodePoint(...codePoints))
    .join("");
}

/** Lines break at spaces, and long words with a hyphen. */
function sameLetters(a: string, b: string): boolean {
  const letters = (text: string) => text.normalize("NFC").replace(/[\s-]/g, "");
  return letters(a) === letters(b);
}

/** How a short text breaks, before it is set. */
import type { Lettering } from "./lettering";

/** The weights labels and captions are set in are this much wider than the regular one measured. */
const WIDER = 1.06;

/** Width of a text on one line, in points. */
export function textWidth(text: string, size: number, lettering: Lettering): number {
  return lettering.widthOf(text, size) * WIDER;
}

/** Lines a text takes in that width, in points; no word is cut. */
export function linesOf(text: string, width: number, size: number, lettering: Lettering): number {
  let lines = 1;
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size, lettering) > width) {
      lines++;
      line = word;
    } else {
      line = longer;
    }
  }
  return lines;
}

/** Width of the longest word, in points. */
export function longestWord(text: string, size: number, lettering: Lettering): number {
  return Math.max(...text.split(" ").map((word) => textWidth(word, size, lettering)));
}

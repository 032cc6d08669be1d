/** Reads what react-pdf laid out: whether any text is wider than its place. */
import type { LaidOutNode, LaidOutRun } from "./lay-out";

/**
 * As a share of the type's size. A line takes one word more where its spaces can shrink for it; the space it ends with
 * shrinks too, in vain, and the line stands out by as much. The gaps between columns are wider than this.
 */
const TOLERANCE = 0.6;
const BODY = 14;
const SPACE = 0x20;

/** Whether a line of text is wider than the place it was given: a word too long for its column. */
export function hasTextTooWide(node: LaidOutNode): boolean {
  if (node.lines !== undefined && node.box !== undefined) {
    const { fontSize } = node.style;
    const room = node.box.width + TOLERANCE * (typeof fontSize === "number" ? fontSize : BODY);
    return node.lines.some(({ runs }) => widthOf(runs ?? []) > room);
  }
  return node.children?.some(hasTextTooWide) ?? false;
}

/** Width of a line without the spaces it begins and ends with: those hang out of its place. */
function widthOf(runs: readonly LaidOutRun[]): number {
  let width = 0;
  let spaces = 0;
  for (const { positions, glyphs } of runs) {
    positions?.forEach(({ xAdvance }, index) => {
      if (glyphs?.[index]?.codePoints?.[0] === SPACE) {
        spaces += width === 0 ? 0 : xAdvance;
      } else {
        width += spaces + xAdvance;
        spaces = 0;
      }
    });
  }
  return width;
}

/** Reads what react-pdf laid out: how high each block became, and whether any text is wider than its place. */
import type { PagePlan } from "./plan-pages";

type LaidOutNode = {
  readonly type: string;
  readonly box?: { readonly width: number; readonly height: number };
  readonly children?: readonly LaidOutNode[];
  readonly lines?: readonly { readonly runs?: readonly LaidOutRun[] }[];
};
type LaidOutRun = {
  readonly positions?: readonly { readonly xAdvance: number }[];
  readonly glyphs?: readonly { readonly codePoints?: readonly number[] }[];
};

/**
 * In points. A line takes one word more where its spaces can shrink for it; the space it ends with shrinks too, in
 * vain, and the line stands out by as much. The gaps between columns are wider than this.
 */
const TOLERANCE = 3;
const SPACE = 0x20;

/** The laid-out document out of what react-pdf hands to `onRender`; its type does not name it. */
export function laidOutDocument(rendered: unknown): LaidOutNode {
  if (rendered !== null && typeof rendered === "object" && "_INTERNAL__LAYOUT__DATA_" in rendered) {
    return rendered._INTERNAL__LAYOUT__DATA_ as LaidOutNode;
  }
  throw new Error("react-pdf gave no layout");
}

export type BlockHeight = { readonly key: string; readonly squeeze: number; readonly height: number };

/** The height of each planned block, in points. A block's own height is that of its only child. */
export function readHeights(document: LaidOutNode, pages: readonly PagePlan[]): readonly BlockHeight[] {
  return pages.flatMap((page, pageIndex) => {
    const body = document.children?.[pageIndex]?.children?.[0]?.children?.[0];
    return page.map(({ key, squeeze }, index) => {
      const height = body?.children?.[index]?.children?.[0]?.box?.height;
      if (height === undefined) throw new Error(`block not laid out: ${key}`);
      return { key, squeeze, height };
    });
  });
}

/** Whether a line of text is wider than the place it was given: a word too long for its column. */
export function hasTextTooWide(node: LaidOutNode): boolean {
  if (node.lines !== undefined && node.box !== undefined) {
    const { width } = node.box;
    return node.lines.some(({ runs }) => widthOf(runs ?? []) > width + TOLERANCE);
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

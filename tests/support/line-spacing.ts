/** How far apart the lines of a laid-out sheet stand. */
import type { LaidOutNode } from "@/lib/handout/lay-out";
import { wordsOf } from "./laid-out-problems";

type Leading = { readonly words: string; readonly lines: readonly number[] };

/** Each text of the sheet with the heights of its lines, as shares of its type. */
export function leadingOf(node: LaidOutNode): readonly Leading[] {
  if (node.lines === undefined) return (node.children ?? []).flatMap(leadingOf);
  const lines = node.lines.flatMap(({ runs = [] }) =>
    runs.flatMap(({ attributes: { fontSize = 0, lineHeight = 0 } = {} }) =>
      lineHeight === 0 ? [] : [Math.round((lineHeight / fontSize) * 100) / 100],
    ),
  );
  return [{ words: wordsOf(node), lines }];
}

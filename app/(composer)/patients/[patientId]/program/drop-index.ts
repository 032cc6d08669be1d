/** Where a move lands when its line is dropped beside another line. */
import type { ProgramLine } from "@/lib/program/edit-program";

/** The index among the moves: skipped lines are dropped beside like any other, and count for nothing. */
export function dropIndex(
  lines: readonly Pick<ProgramLine, "key" | "kind">[],
  dragged: string,
  target: { key: string; isAfter: boolean },
): number {
  const others = lines.filter(({ key }) => key !== dragged);
  const at = others.findIndex(({ key }) => key === target.key) + (target.isAfter ? 1 : 0);
  return others.slice(0, Math.max(0, at)).filter(({ kind }) => kind === "move").length;
}

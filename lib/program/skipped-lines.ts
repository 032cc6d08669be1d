/** "Skipped for you" as lines: moves that are left out for one reason stand on one line. */
import type { BodySide } from "@/lib/moves/move";
import type { VersionSnapshot } from "./snapshot";

/** Names on one line; more go on to another, so that no line outgrows its box on paper. */
const NAMES_ON_A_LINE = 8;

export type SkippedLine = {
  /** Null: every move, on that side. */
  readonly plainNames: readonly [string, ...string[]] | null;
  /** Null: on no side at all. */
  readonly side: BodySide | null;
  readonly reason: string;
};

/** The lines of what a version skips, in its order; each reason stands where it is first given. */
export function skippedLines(skipped: VersionSnapshot["skipped"]): readonly SkippedLine[] {
  const lines: SkippedLine[] = [];
  for (const { plainName, side, reason } of skipped) {
    if (plainName === null) {
      lines.push({ plainNames: null, side, reason });
      continue;
    }
    const at = lines.findIndex((line) => line.side === side && line.reason === reason && hasRoom(line));
    const names = lines[at]?.plainNames;
    if (names) lines[at] = { plainNames: [...names, plainName], side, reason };
    else lines.push({ plainNames: [plainName], side, reason });
  }
  return lines;
}

function hasRoom({ plainNames }: SkippedLine): boolean {
  return plainNames !== null && plainNames.length < NAMES_ON_A_LINE;
}

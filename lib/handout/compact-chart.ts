/** The short form of the tick chart: moves that are done on the same side share a row. */
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import type { BodySide, Side } from "@/lib/moves/move";
import type { VersionSnapshot } from "@/lib/program/snapshot";
import type { ShortChartContent } from "./handout-content";

/** Columns beside other words; as wide as the page. */
export const BESIDE_COLUMNS = 7;
const WIDE_COLUMNS = 14;

export type SideGroup = {
  /** Null: done once, on no side or on both at once. */
  readonly side: BodySide | null;
  /** Numbers of the moves, from 1, in order. */
  readonly moves: readonly number[];
};

/**
 * One group for what is done once, one for the right side, one for the left: a move of each side is in both. Whatever
 * sides are mixed, each move is in as many groups as it is done times, and no group is empty.
 */
export function groupBySide(sides: readonly Side[]): readonly SideGroup[] {
  const numbersOf = (...wanted: readonly Side[]) =>
    sides.flatMap((side, index) => (wanted.includes(side) ? [index + 1] : []));
  const groups: readonly SideGroup[] = [
    { side: null, moves: numbersOf("together") },
    { side: "right", moves: numbersOf("each", "right") },
    { side: "left", moves: numbersOf("each", "left") },
  ];
  return groups.filter(({ moves }) => moves.length > 0);
}

/** How many weeks stand side by side in so many columns, at least one. */
export function weeksIn(columns: number, { weeks, daysAWeek }: { weeks: number; daysAWeek: number }): number {
  return Math.min(weeks, Math.max(1, Math.floor(columns / daysAWeek)));
}

/** Words of the short chart: as many weeks as the page is wide for. */
export function composeShortChart(
  { moves, sessionsPerWeek, weeks }: VersionSnapshot,
  { handout }: PatientCopy,
): ShortChartContent {
  const daysAWeek = sessionsPerWeek;
  const columns = daysAWeek * Math.min(weeks, 2) <= BESIDE_COLUMNS ? BESIDE_COLUMNS : WIDE_COLUMNS;
  const shown = Array.from({ length: weeksIn(columns, { weeks, daysAWeek }) }, (_, week) => week + 1);
  return {
    title: handout.tickTitle,
    how: handout.tickShort,
    date: handout.date,
    weeks: shown.map(handout.week),
    goOn: shown.map((week) => (week < weeks ? handout.afterChart(weeks) : "")),
    daysAWeek,
    rows: groupBySide(moves.map(({ prescribed }) => prescribed.side)).map(({ side, moves: numbers }) => ({
      label: handout.tickMoves(numbers, side),
      letter: side === null ? "" : side === "right" ? handout.tickRight : handout.tickLeft,
    })),
  };
}

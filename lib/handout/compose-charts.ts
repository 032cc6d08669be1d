/** Lays out the tick chart's weeks and rows. */
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import type { SnapshotMove, VersionSnapshot } from "@/lib/program/snapshot";
import type { ChartContent, TickRow } from "./handout-content";

/** Columns that leave room for two boxes side by side, one for each side of the body. */
const MOST_COLUMNS = 7;
/** Charts to print where one holds a single week. */
const MOST_CHARTS = 2;

/** One chart with as many weeks as fit, or a chart a week from four days on. */
export function composeCharts(snapshot: VersionSnapshot, { handout }: PatientCopy): readonly ChartContent[] {
  const days = snapshot.sessionsPerWeek;
  const weeksWide = Math.min(snapshot.weeks, Math.max(1, Math.floor(MOST_COLUMNS / days)));
  const charts = weeksWide === 1 ? Math.min(snapshot.weeks, MOST_CHARTS) : 1;
  const rows = snapshot.moves.map((entry, index) => tickRow(entry, index + 1, handout));
  const letters = rows.some((row) => row.letters.length > 0);
  return Array.from({ length: charts }, (_, chart) => ({
    title: handout.tickTitle,
    how: letters ? `${handout.tick} ${handout.tickSides}` : handout.tick,
    date: handout.date,
    weeks: Array.from({ length: weeksWide }, (_, week) => handout.week(chart * weeksWide + week + 1)),
    daysAWeek: days,
    rows,
  }));
}

function tickRow(
  { prescribed, move }: SnapshotMove,
  number: number,
  handout: PatientCopy["handout"],
): TickRow {
  const row = { number, name: move.plainName };
  switch (prescribed.side) {
    case "each":
      return { ...row, boxes: "each", letters: [handout.tickRight, handout.tickLeft] };
    case "right":
      return { ...row, boxes: "one", letters: [handout.tickRight] };
    case "left":
      return { ...row, boxes: "one", letters: [handout.tickLeft] };
    case "together":
      return { ...row, boxes: "one", letters: [] };
  }
}

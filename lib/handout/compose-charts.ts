/** Words the tick charts: their weeks and rows. */
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import type { SnapshotMove, VersionSnapshot } from "@/lib/program/snapshot";
import type { ChartContent, TickRow } from "./handout-content";

/** Columns that leave room for two boxes side by side, one for each side of the body. */
const MOST_COLUMNS = 7;
/** No page holds more of them one below the other. */
const MOST_CHARTS = 5;

/** All weeks of the plan, as many side by side as one chart holds; of a long plan its first weeks. */
export function composeCharts(
  { moves, sessionsPerWeek, weeks: all }: VersionSnapshot,
  { handout }: PatientCopy,
): readonly ChartContent[] {
  const weeksWide = Math.min(all, Math.max(1, Math.floor(MOST_COLUMNS / sessionsPerWeek)));
  const charts = Math.min(MOST_CHARTS, Math.ceil(all / weeksWide));
  const rows = moves.map((entry, index) => tickRow(entry, index + 1, handout));
  const letters = rows.some((row) => row.letters.length > 0);
  return Array.from({ length: charts }, (_, chart) => {
    const before = chart * weeksWide;
    const numbers = Array.from({ length: Math.min(weeksWide, all - before) }, (_, week) => before + week + 1);
    return {
      title: handout.tickTitle,
      how: letters ? `${handout.tick} ${handout.tickSides}` : handout.tick,
      date: handout.date,
      weeks: numbers.map(handout.week),
      goOn: numbers.map((week) => (week < all ? handout.afterChart(all) : "")),
      daysAWeek: sessionsPerWeek,
      rows,
    };
  });
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

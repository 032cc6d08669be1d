/** Where the rows, days and boxes of one tick chart stand. Lengths in points, seen from where reading starts. */
import type { ChartContent, TickRow } from "./handout-content";
import type { Lettering } from "./lettering";
import { type Look, stylesFor } from "./look";
import { mm } from "./measures";
import { linesOf, textWidth } from "./set-lines";

/** Between the boxes of one day, and around them. */
const BOX_GAP = mm(1.6);
/** Over and under the boxes of a row, together: in full, and where room is short. */
const ROW_AIR = { full: mm(1.9), tight: mm(0.9) } as const;
/** Over and under the heads of the weeks, together; the dates, which are written by hand, keep theirs. */
const HEAD_AIR = { full: mm(3.1), tight: mm(1.7) } as const;
/** Between the boxes of one day and the lines beside them, together. */
const LEAST_MARGIN = mm(1);
/** Between a move's name and the line after it. */
const NAME_MARGIN = mm(2);

/** Added to a name's own width, so that a sum of lengths does not break its line, in points. */
const ROUNDING = 0.01;
/** Between the heads of two weeks, in points. */
const WEEK_GAP = 6;
/** The least width of a day that a date can be written in, in points. */
export const LEAST_DAY = mm(9.5);

/** Lengths that are the same for all charts of a look. */
export const chartSizes = stylesFor(({ type, drawn, textWidth, layout }) => ({
  width: textWidth,
  leastNameWidth: mm(layout === "large" ? 67 : 54),
  // Room for the number of a move, up to 20.
  numberWidth: type.body * (layout === "large" ? 1.36 : 1.52),
  nameLine: type.body * 1.15,
  box: mm(drawn.tick),
}));

/** Widths that charts one below the other share. */
export type ChartWidths = {
  /** Of the names with their numbers. */
  readonly names: number;
  readonly day: number;
  /** The boxes of both sides stand one above the other, where a day is too narrow for them side by side. */
  readonly isUpright: boolean;
};

type Column = { readonly left: number; readonly width: number; readonly startsWeek: boolean };
type GridRow = { readonly row: TickRow; readonly top: number; readonly height: number };

export type ChartGrid = {
  readonly widths: ChartWidths;
  /** One a day, the weeks side by side. */
  readonly columns: readonly Column[];
  readonly width: number;
  /** Height of the row with the weeks; that with the dates stays high enough to write in. */
  readonly headRow: number;
  readonly dateRow: number;
  readonly rows: readonly GridRow[];
  readonly height: number;
};

/** Width of the widest head of a week with the gap to the next. */
function headWidth(weeks: readonly string[], { type }: Look, lettering: Lettering): number {
  return Math.max(...weeks.map((week) => textWidth(week, type.body, lettering))) + WEEK_GAP;
}

/** How many weeks of these have room for their heads side by side, at least one. */
export function headsWide(weeks: readonly string[], look: Look, lettering: Lettering): number {
  const { width, leastNameWidth } = chartSizes(look);
  return Math.max(1, Math.floor((width - leastNameWidth) / headWidth(weeks, look, lettering)));
}

/** The widths of a chart: as much for the names as they need to stand on one line, where days and weeks have room. */
export function chartWidths(
  { weeks, daysAWeek, rows }: ChartContent,
  look: Look,
  lettering: Lettering,
): ChartWidths {
  const { width, leastNameWidth, numberWidth, box } = chartSizes(look);
  const days = weeks.length * daysAWeek;
  const pair = 2 * box + BOX_GAP + LEAST_MARGIN;
  const isUpright = (width - leastNameWidth) / days < pair;
  const leastDay = Math.max(isUpright ? LEAST_DAY : pair, headWidth(weeks, look, lettering) / daysAWeek);
  const longest = Math.max(...rows.map(({ name }) => textWidth(name, look.type.body, lettering)));
  const wanted = numberWidth + longest + NAME_MARGIN + ROUNDING;
  const names = Math.max(leastNameWidth, Math.min(wanted, width - days * leastDay));
  return { names, day: (width - names) / days, isUpright };
}

/** Width of a name beside its number. */
export function nameRoom({ names }: ChartWidths, look: Look): number {
  return names - chartSizes(look).numberWidth - NAME_MARGIN;
}

/** The grid of a chart; a row with a long name is higher. `isTight`: where room is short. */
export function chartGrid(
  chart: ChartContent,
  look: Look,
  lettering: Lettering,
  { widths, isTight }: { widths: ChartWidths; isTight: boolean },
): ChartGrid {
  const { nameLine, box } = chartSizes(look);
  const count = chart.weeks.length * chart.daysAWeek;
  const air = isTight ? "tight" : "full";
  const [headRow, dateRow] = [nameLine + HEAD_AIR[air], nameLine + HEAD_AIR.full];
  const rows: GridRow[] = [];
  let height = headRow + dateRow;
  for (const row of chart.rows) {
    const lines = linesOf(row.name, nameRoom(widths, look), look.type.body, lettering);
    const boxes = widths.isUpright && row.boxes === "each" ? 2 * box + BOX_GAP : box;
    const own = Math.max(boxes + ROW_AIR[air], lines * nameLine + mm(1.6));
    rows.push({ row, top: height, height: own });
    height += own;
  }
  return {
    widths,
    columns: Array.from({ length: count }, (_, index) => ({
      left: widths.names + index * widths.day,
      width: widths.day,
      startsWeek: index % chart.daysAWeek === 0,
    })),
    width: widths.names + count * widths.day,
    headRow,
    dateRow,
    rows,
    height,
  };
}

export type Box = { readonly left: number; readonly top: number; readonly width: number };

/** The boxes of one day, in reading order: one a side, or one for both. */
export function boxesOf(
  { row, top: rowTop, height }: GridRow,
  { left, width }: Column,
  box: number,
  isUpright: boolean,
): readonly Box[] {
  const pair = 2 * box + BOX_GAP;
  const [center, middle] = [left + width / 2, rowTop + height / 2];
  const top = middle - box / 2;
  if (row.boxes === "one") {
    const wide = Math.min(pair, width - 2 * BOX_GAP);
    return [{ left: center - wide / 2, top, width: wide }];
  }
  if (isUpright) {
    const edge = center - box / 2;
    return [
      { left: edge, top: middle - pair / 2, width: box },
      { left: edge, top: middle + BOX_GAP / 2, width: box },
    ];
  }
  return [
    { left: center - pair / 2, top, width: box },
    { left: center + BOX_GAP / 2, top, width: box },
  ];
}

/** Where the rows, days and boxes of a tick chart stand. Lengths in points, seen from where reading starts. */
import type { ChartContent, TickRow } from "./handout-content";
import type { Lettering } from "./lettering";
import { type Look, stylesFor } from "./look";
import { mm } from "./measures";

/** Between the boxes of one day, and around them. */
const BOX_GAP = mm(1.6);
/** Over and under the boxes of a row, together: in full, and where room is short. */
const ROW_AIR = [mm(1.9), mm(0.9)] as const;
/** Between the boxes of one day and the lines beside them, together. */
const LEAST_MARGIN = mm(1);
/** The name's weight is this much wider than the regular one measured. */
const NAME_WIDER = 1.04;

/** Lengths that are the same for all charts of a look. */
export const chartSizes = stylesFor(({ type, drawn, textWidth, layout }) => {
  const nameWidth = mm(layout === "large" ? 67 : 54);
  // Room for the number of a move, up to 20.
  const numberWidth = type.body * (layout === "large" ? 1.36 : 1.52);
  const nameLine = type.body * 1.15;
  return {
    width: textWidth,
    nameWidth,
    numberWidth,
    nameRoom: nameWidth - numberWidth - mm(0.5),
    nameLine,
    headRow: nameLine + mm(3.1),
    box: mm(drawn.tick),
  };
});

type Column = { readonly left: number; readonly width: number; readonly startsWeek: boolean };
type GridRow = { readonly row: TickRow; readonly top: number; readonly height: number };

export type ChartGrid = {
  /** One a day, the weeks side by side. */
  readonly columns: readonly Column[];
  /** The boxes of both sides stand one above the other, where a day is too narrow for them side by side. */
  readonly isUpright: boolean;
  readonly rows: readonly GridRow[];
  readonly height: number;
};

/** Between the heads of two weeks, in points. */
const WEEK_GAP = 6;

/** The chart with as many of its weeks as have room for their heads side by side. */
export function withRoomForWeeks(chart: ChartContent, look: Look, lettering: Lettering): ChartContent {
  const { width, nameWidth } = chartSizes(look);
  const heads = chart.weeks.map((week) => lettering.widthOf(week, look.type.body) * NAME_WIDER + WEEK_GAP);
  const room = Math.max(1, Math.floor((width - nameWidth) / Math.max(...heads)));
  return { ...chart, weeks: chart.weeks.slice(0, room) };
}

/** The grid of a chart; a row with a long name is higher. `squeeze`: 1 where room is short. */
export function chartGrid(chart: ChartContent, look: Look, lettering: Lettering, squeeze: number): ChartGrid {
  const { width, nameWidth, nameRoom, nameLine, headRow, box } = chartSizes(look);
  const count = chart.weeks.length * chart.daysAWeek;
  const columnWidth = (width - nameWidth) / count;
  const isUpright = columnWidth < 2 * box + BOX_GAP + LEAST_MARGIN;
  const air = ROW_AIR[squeeze] ?? ROW_AIR[0];
  const rows: GridRow[] = [];
  let height = 2 * headRow;
  for (const row of chart.rows) {
    const lines = Math.ceil((lettering.widthOf(row.name, look.type.body) * NAME_WIDER) / nameRoom);
    const boxes = isUpright && row.boxes === "each" ? 2 * box + BOX_GAP : box;
    const own = Math.max(boxes + air, lines * nameLine + mm(1.6));
    rows.push({ row, top: height, height: own });
    height += own;
  }
  return {
    columns: Array.from({ length: count }, (_, index) => ({
      left: nameWidth + index * columnWidth,
      width: columnWidth,
      startsWeek: index % chart.daysAWeek === 0,
    })),
    isUpright,
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

/** Room for a chart's title and how to use it, as a share of a page. */
const HEAD_SHARE = 0.16;

/** A chart as one, or as the least number of charts that each fit on a page, with about as many rows each. */
export function chartParts(chart: ChartContent, look: Look, lettering: Lettering): readonly ChartContent[] {
  const room = look.bodyHeight * (1 - HEAD_SHARE);
  for (let parts = 1; parts < chart.rows.length; parts++) {
    const charts = inParts(chart, parts);
    if (charts.every((part) => chartGrid(part, look, lettering, 0).height <= room)) return charts;
  }
  return inParts(chart, chart.rows.length);
}

function inParts({ rows, ...chart }: ChartContent, parts: number): readonly ChartContent[] {
  return Array.from({ length: parts }, (_, part) => ({
    ...chart,
    rows: rows.slice(
      Math.round((part * rows.length) / parts),
      Math.round(((part + 1) * rows.length) / parts),
    ),
  }));
}

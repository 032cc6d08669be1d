/** How many of a plan's weeks stand on paper: all where there is room, else the first ones. */
import { chartGrid, chartSizes, chartWidths, headsWide, LEAST_DAY } from "./chart-grid";
import type { ChartContent } from "./handout-content";
import type { Lettering } from "./lettering";
import type { Look } from "./look";
import { mm } from "./measures";

/** Between charts one below the other, in points. */
export const CHART_GAP = mm(3);

/** Room for a chart's title, how to use it and how to go on after it, as a share of a page. */
const HEAD_SHARE = 0.16;

/** How charts are drawn where room is short. */
type ChartSqueeze = {
  /** How many of the charts; "wide": the one chart with more weeks side by side. */
  readonly charts: number | "wide";
  readonly isTight: boolean;
};

/** Charts that stand together, one below the other, with every way they may be drawn, from full size down. */
export type ChartStack = {
  readonly charts: readonly ChartContent[];
  /** A chart with more weeks side by side, in narrower days; null: there is none with more. */
  readonly wide: ChartContent | null;
  readonly squeezes: readonly ChartSqueeze[];
};

/**
 * The charts of a plan as one stack; where its moves are too many for one page, as the least number of stacks with about
 * as many rows each, and the first weeks alone.
 */
export function chartStacks(
  composed: readonly ChartContent[],
  look: Look,
  lettering: Lettering,
): readonly ChartStack[] {
  const all = withAllWeeks(composed);
  if (all === null) return [];
  const heads = headsWide(all.weeks, look, lettering);
  const charts = inWeeks(all, Math.min(composed[0]?.weeks.length ?? 1, heads));
  const [first = all] = charts;
  const room = look.bodyHeight * (1 - HEAD_SHARE);
  const heightOf = (chart: ChartContent, isTight = false) =>
    chartGrid(chart, look, lettering, { widths: chartWidths(chart, look, lettering), isTight }).height;

  const most = Math.floor((room + CHART_GAP) / (heightOf(first) + CHART_GAP));
  if (most >= 1) {
    const wide = wideChart(all, heads, look);
    // Days are narrowed for the whole plan, or for at least as many weeks more.
    const isWorth = wide.weeks.length >= Math.min(all.weeks.length, 2 * first.weeks.length);
    const hasWide = isWorth && wide.weeks.length > first.weeks.length && heightOf(wide, true) <= room;
    return [stackOf(charts, Math.min(most, charts.length), hasWide ? wide : null)];
  }
  for (let parts = 2; parts < first.rows.length; parts++) {
    const split = inParts(first, parts);
    if (split.every((part) => heightOf(part) <= room)) return split.map((part) => stackOf([part], 1, null));
  }
  return inParts(first, first.rows.length).map((part) => stackOf([part], 1, null));
}

/** The charts of a plan that stand on paper when it is drawn with that squeeze, and whether with tight rows. */
export function drawnCharts({ charts, wide, squeezes }: ChartStack, squeeze: number) {
  const { charts: count, isTight } = squeezes[squeeze] ?? { charts: 1, isTight: true };
  const shown = count === "wide" ? (wide === null ? [] : [wide]) : charts.slice(0, count);
  return { charts: shown, isTight };
}

/** Charts of following weeks as one. */
function withAllWeeks(charts: readonly ChartContent[]): ChartContent | null {
  const [first] = charts;
  if (first === undefined) return null;
  return {
    ...first,
    weeks: charts.flatMap(({ weeks }) => weeks),
    goOn: charts.flatMap(({ goOn }) => goOn),
  };
}

/** A chart as charts of so many weeks each; the last may have fewer. */
function inWeeks(chart: ChartContent, weeksWide: number): readonly ChartContent[] {
  return Array.from({ length: Math.ceil(chart.weeks.length / weeksWide) }, (_, index) => {
    const [start, end] = [index * weeksWide, (index + 1) * weeksWide];
    return { ...chart, weeks: chart.weeks.slice(start, end), goOn: chart.goOn.slice(start, end) };
  });
}

/** As many weeks side by side as a date can still be written in. */
function wideChart(all: ChartContent, heads: number, look: Look): ChartContent {
  const { width, leastNameWidth } = chartSizes(look);
  const days = Math.floor((width - leastNameWidth) / LEAST_DAY);
  const weeksWide = Math.min(heads, Math.max(1, Math.floor(days / all.daysAWeek)));
  return inWeeks(all, weeksWide)[0] ?? all;
}

/** Air is given up first, then room in the days, then the last weeks. */
function stackOf(charts: readonly ChartContent[], most: number, wide: ChartContent | null): ChartStack {
  const weeksOf = (count: number) => charts.slice(0, count).reduce((sum, { weeks }) => sum + weeks.length, 0);
  const least = wide?.weeks.length ?? weeksOf(1);
  const fewer = Array.from({ length: most }, (_, less) => most - less).filter(
    (count) => count < most && weeksOf(count) > least,
  );
  const looseAndTight = (count: number | "wide") => [
    { charts: count, isTight: false },
    { charts: count, isTight: true },
  ];
  const squeezes: readonly ChartSqueeze[] = [
    ...(most > 1 ? looseAndTight(most) : []),
    ...fewer.map((count) => ({ charts: count, isTight: true })),
    ...(wide === null ? [] : looseAndTight("wide")),
    ...looseAndTight(1),
  ];
  return { charts, wide, squeezes };
}

/** How to go on is said once, under the last part. */
function inParts({ rows, goOn, ...chart }: ChartContent, parts: number): readonly ChartContent[] {
  return Array.from({ length: parts }, (_, part) => ({
    ...chart,
    goOn: part === parts - 1 ? goOn : [],
    rows: rows.slice(
      Math.round((part * rows.length) / parts),
      Math.round(((part + 1) * rows.length) / parts),
    ),
  }));
}

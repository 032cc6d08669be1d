import { Path, Svg, View } from "@react-pdf/renderer";
import { BESIDE_COLUMNS, weeksIn } from "./compact-chart";
import type { ClosingContent, ShortChartContent } from "./handout-content";
import type { Lettering } from "./lettering";
import { fromStart, type Look, stylesFor } from "./look";
import { ink, mm } from "./measures";
import { linesOf, textWidth } from "./set-lines";
import { Bullet } from "./stop-tiers";
import { LeadWords, Words } from "./words";

const CELL_LINE = 1.15;
/** Width of the labels, in millimetres. */
const LEAST_LABEL = 36;
const MOST_LABEL = 48;
/** A box to tick, in millimetres, at most; between it and the lines over and under it. */
const MOST_BOX = 5.2;
const BOX_AIR = 0.7;
/** From the baseline of a letter up to its middle, as a share of its size. */
const HALF_CAPITAL = 0.335;
/** Between the heads of two weeks, in points. */
const WEEK_GAP = 6;
/** Shares of the width where the chart stands beside what to remember. */
const CHART_SHARE = 0.56;

const stylesOf = stylesFor(({ row, text, columnGap, type }) => {
  const cell = { ...text.body, fontSize: type.small, lineHeight: CELL_LINE } as const;
  return {
    columns: { flexDirection: row, columnGap: columnGap * 1.5 },
    column: { flexGrow: 1, flexBasis: 0 },
    wide: { flexGrow: 1.8, flexBasis: 0 },
    section: { rowGap: mm(1) },
    drawing: { position: "absolute", left: 0, top: 0 },
    week: { ...cell, fontWeight: 700, position: "absolute", textAlign: "center" },
    label: { ...cell, fontWeight: 600, position: "absolute" },
  } as const;
});

type ChartPart = {
  readonly chart: ShortChartContent;
  /** In points. */
  readonly width: number;
  readonly weeks: number;
  /** Least height of a row, in points. */
  readonly row: number;
  readonly look: Look;
  readonly lettering: Lettering;
};

type ChartSize = {
  readonly width: number;
  readonly labelWidth: number;
  readonly weeks: number;
  readonly days: number;
  /** Tops of the rows: weeks, date, then each group of moves; and the foot of the last. */
  readonly tops: readonly number[];
};

function labelsOf({ date, rows }: ShortChartContent): readonly string[] {
  return [date, ...rows.map(({ label }) => label)];
}

function labelWidthOf(chart: ShortChartContent, { type }: Look, lettering: Lettering): number {
  const widest = Math.max(...labelsOf(chart).map((label) => textWidth(label, type.small, lettering)));
  return Math.min(mm(MOST_LABEL), Math.max(mm(LEAST_LABEL), widest + mm(2)));
}

/** How many weeks stand beside other words: as many as their days, and their heads, have room for. */
function weeksBeside(chart: ShortChartContent, width: number, look: Look, lettering: Lettering): number {
  const { weeks, daysAWeek } = chart;
  const head = Math.max(...weeks.map((week) => textWidth(week, look.type.small, lettering))) + WEEK_GAP;
  const heads = Math.max(1, Math.floor((width - labelWidthOf(chart, look, lettering)) / head));
  return Math.min(weeksIn(BESIDE_COLUMNS, { weeks: weeks.length, daysAWeek }), heads);
}

function sizeOf({ chart, width, weeks, row, look, lettering }: ChartPart): ChartSize {
  const { small } = look.type;
  const labels = labelsOf(chart);
  const labelWidth = labelWidthOf(chart, look, lettering);
  const heights = [
    mm(6),
    ...labels.map((label) =>
      Math.max(row, linesOf(label, labelWidth - mm(1), small, lettering) * small * CELL_LINE + mm(1.4)),
    ),
  ];
  const tops = [0];
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height);
  return { width, labelWidth, weeks, days: chart.daysAWeek, tops };
}

/** All lines, boxes and letters as a few paths. Days run from where reading starts. */
function ChartDrawing({
  size,
  chart,
  row: leastRow,
  look,
  lettering,
}: Omit<ChartPart, "width" | "weeks"> & { size: ChartSize }) {
  const { width, labelWidth, weeks, days, tops } = size;
  const height = tops.at(-1) ?? 0;
  const [, daysTop = 0] = tops;
  const columnWidth = (width - labelWidth) / (weeks * days);
  const x = (distance: number) => (look.start === "left" ? distance : width - distance).toFixed(2);
  const across = (top: number) => `M0 ${top.toFixed(2)}H${width.toFixed(2)}`;
  const down = (column: number, top: number) =>
    `M${x(labelWidth + column * columnWidth)} ${top.toFixed(2)}V${height.toFixed(2)}`;
  const box = Math.min(mm(MOST_BOX), leastRow - 2 * mm(BOX_AIR));
  const letterSize = look.type.small;
  const columns = Array.from({ length: weeks * days }, (_, column) => column);
  const thin = [
    ...tops.slice(1, -1).map(across),
    ...columns.filter((column) => column % days !== 0).map((column) => down(column, daysTop)),
  ];
  const thick = [
    across(0),
    across(height),
    ...columns.filter((column) => column % days === 0).map((column) => down(column, 0)),
    `M${x(width)} 0V${height.toFixed(2)}`,
  ];
  const boxes = chart.rows.flatMap(({ letter }, index) => {
    // Under the weeks and the dates.
    const [top = 0, foot = 0] = tops.slice(index + 2, index + 4);
    return columns.map((column) => ({
      letter,
      center: Number(x(labelWidth + (column + 0.5) * columnWidth)),
      middle: (top + foot) / 2,
    }));
  });
  const letters = boxes.map(({ letter, center, middle }) =>
    lettering.outlineOf(letter, letterSize, center, middle + letterSize * HALF_CAPITAL),
  );
  return (
    <Svg style={{ ...stylesOf(look).drawing, width, height }} viewBox={`0 0 ${width} ${height}`}>
      <Path d={thin.join("")} fill="none" stroke={ink.quiet} strokeWidth={mm(0.3)} />
      <Path
        d={boxes.map(({ center, middle }) => square(center, middle, box)).join("")}
        fill="none"
        stroke={ink.text}
        strokeWidth={mm(0.4)}
      />
      {letters.some((letter) => letter !== "") ? <Path d={letters.join("")} fill={ink.faint} /> : null}
      <Path d={thick.join("")} fill="none" stroke={ink.text} strokeWidth={mm(0.6)} />
    </Svg>
  );
}

function square(center: number, middle: number, side: number): string {
  const [left, top] = [center - side / 2, middle - side / 2];
  return `M${left.toFixed(2)} ${top.toFixed(2)}h${side.toFixed(2)}v${side.toFixed(2)}h${(-side).toFixed(2)}z`;
}

/** The chart to tick, moves of one side sharing a row. */
function ShortChart(part: ChartPart) {
  const { chart, width, weeks, look, lettering } = part;
  const styles = stylesOf(look);
  const size = sizeOf(part);
  const weekWidth = (width - size.labelWidth) / weeks;
  const goOn = chart.goOn[weeks - 1] ?? "";
  const how = goOn === "" ? chart.how : `${chart.how} ${goOn}`;
  const { small } = look.type;
  const middle = (row: number, lines: number) => {
    const [top = 0, foot = 0] = size.tops.slice(row, row + 2);
    return top + (foot - top - lines * small * CELL_LINE) / 2;
  };
  return (
    <View style={{ ...styles.section, width }}>
      <LeadWords content={{ lead: `${chart.title}.`, text: how }} look={look} />
      <View style={{ width, height: size.tops.at(-1) ?? 0 }}>
        <ChartDrawing {...part} size={size} />
        {chart.weeks.slice(0, weeks).map((week, index) => (
          <Words
            key={week}
            style={{
              ...styles.week,
              ...fromStart(look, size.labelWidth + index * weekWidth),
              width: weekWidth,
              top: middle(0, 1),
            }}
          >
            {week}
          </Words>
        ))}
        {labelsOf(chart).map((label, index) => (
          <Words
            key={label}
            style={{
              ...styles.label,
              ...fromStart(look, 0),
              width: size.labelWidth - mm(1),
              top: middle(index + 1, linesOf(label, size.labelWidth - mm(1), small, lettering)),
            }}
          >
            {label}
          </Words>
        ))}
      </View>
    </View>
  );
}

function Remember({ closing, look }: { closing: ClosingContent; look: Look }) {
  return (
    <View>
      <Words tag="H3" style={look.text.boxHead}>
        {closing.remember}
      </Words>
      {closing.summary.map((line) => (
        <Bullet key={line} look={look} body={look.text.body}>
          {line}
        </Bullet>
      ))}
    </View>
  );
}

/**
 * How sure the ground is, and for whom the sheet is. `across`: the page's whole width is theirs, which is longer than
 * a line to read. Joined, they take a line less than side by side: a full front has no other to give.
 */
function Know({
  closing,
  look,
  joined,
  across,
}: {
  closing: ClosingContent;
  look: Look;
  joined: boolean;
  across: boolean;
}) {
  const styles = stylesOf(look);
  const { know, madeFor } = closing;
  if (joined) {
    return <LeadWords content={{ lead: know.lead, text: `${know.text} ${madeFor}` }} look={look} />;
  }
  return (
    <View style={across ? styles.columns : {}}>
      <View style={across ? styles.wide : {}}>
        <LeadWords content={know} look={look} />
      </View>
      <View style={across ? styles.column : {}}>
        <Words style={look.text.body}>{madeFor}</Words>
      </View>
    </View>
  );
}

/**
 * The tick chart with what to remember beside it, then what we know. `wide`: a chart of more days than fit beside
 * other words may be as wide as the page; else it shows the weeks there is room for.
 */
export function CompactClosing({
  chart,
  closing,
  wide,
  joined,
  row,
  look,
  lettering,
}: {
  chart: ShortChartContent;
  closing: ClosingContent;
  wide: boolean;
  joined: boolean;
  row: number;
  look: Look;
  lettering: Lettering;
}) {
  const styles = stylesOf(look);
  const { daysAWeek, weeks } = chart;
  if (wide && daysAWeek * weeks.length > BESIDE_COLUMNS) {
    return (
      <>
        <ShortChart
          chart={chart}
          width={look.textWidth}
          weeks={weeks.length}
          row={mm(row)}
          look={look}
          lettering={lettering}
        />
        <View style={styles.columns}>
          <View style={styles.column}>
            <Remember closing={closing} look={look} />
          </View>
          <View style={styles.column}>
            <Know closing={closing} look={look} joined={joined} across={false} />
          </View>
        </View>
      </>
    );
  }
  const width = look.textWidth * CHART_SHARE;
  return (
    <>
      <View style={styles.columns}>
        <ShortChart
          chart={chart}
          width={width}
          weeks={weeksBeside(chart, width, look, lettering)}
          row={mm(row)}
          look={look}
          lettering={lettering}
        />
        <View style={styles.column}>
          <Remember closing={closing} look={look} />
        </View>
      </View>
      <Know closing={closing} look={look} joined={joined} across />
    </>
  );
}

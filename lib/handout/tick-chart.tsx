import { Path, Svg, View } from "@react-pdf/renderer";
import type { ChartContent, TickRow } from "./handout-content";
import type { Lettering } from "./lettering";
import { ink, mm, type Sheet, type } from "./measures";
import { textStyles, Words } from "./words";

const NAME_WIDTH = mm(54);
const WEEK_ROW = mm(8.4);
const DATE_ROW = mm(9);
const MOVE_ROW = mm(8.9);
const NAME_LINE = type.body * 1.15;
const BOX = mm(7);
const BOX_GAP = mm(1.6);
/** Room for the number of a move, up to 20. */
const NUMBER_WIDTH = mm(7.5);
/** Room for the name beside its number. */
const NAME_ROOM = NAME_WIDTH - NUMBER_WIDTH - mm(0.5);
/** The name's weight is this much wider than the regular one measured. */
const NAME_WIDER = 1.04;
/** From the baseline of a letter up to its middle, as a share of its size. */
const HALF_CAPITAL = 0.335;

const cellText = { fontSize: type.body, lineHeight: 1.15 } as const;

const styles = {
  section: { rowGap: mm(1.5) },
  row: { position: "absolute", left: 0, flexDirection: "row", alignItems: "center" },
  number: { ...cellText, fontWeight: 800, width: NUMBER_WIDTH },
  name: { ...cellText, fontWeight: 600, width: NAME_ROOM },
  date: { ...cellText, fontWeight: 600, position: "absolute", left: 0 },
  week: { ...cellText, fontWeight: 700, position: "absolute", textAlign: "center" },
  drawing: { position: "absolute", left: 0, top: 0 },
} as const;

type Column = { readonly left: number; readonly width: number; readonly startsWeek: boolean };

/** One column a day, the weeks side by side. */
function dayColumns(chart: ChartContent, width: number): readonly Column[] {
  const count = chart.weeks.length * chart.daysAWeek;
  const columnWidth = (width - NAME_WIDTH) / count;
  return Array.from({ length: count }, (_, index) => ({
    left: NAME_WIDTH + index * columnWidth,
    width: columnWidth,
    startsWeek: index % chart.daysAWeek === 0,
  }));
}

/** Height of all rows of moves: one height for all, that of the longest name. */
function moveRowHeight(rows: readonly TickRow[], lettering: Lettering): number {
  const lines = rows.map(({ name }) =>
    Math.ceil((lettering.widthOf(name, type.body) * NAME_WIDER) / NAME_ROOM),
  );
  return Math.max(MOVE_ROW, Math.max(...lines) * NAME_LINE + mm(1.6));
}

type Box = { readonly left: number; readonly width: number };

/** The boxes of one day: one a side, or one for both. */
function boxesOf(row: TickRow, { left, width }: Column): readonly Box[] {
  const pair = 2 * BOX + BOX_GAP;
  const start = left + (width - pair) / 2;
  if (row.boxes === "one") return [{ left: start, width: pair }];
  return [
    { left: start, width: BOX },
    { left: start + BOX + BOX_GAP, width: BOX },
  ];
}

function rectangle({ left, width }: Box, top: number): string {
  return `M${left.toFixed(2)} ${top.toFixed(2)}h${width.toFixed(2)}v${BOX.toFixed(2)}h${(-width).toFixed(2)}z`;
}

/** All lines and boxes as a few paths: a view for each box would cost more than the rest of the sheet. */
function ChartDrawing({
  chart,
  width,
  rowHeight,
  height,
  lettering,
}: {
  chart: ChartContent;
  width: number;
  rowHeight: number;
  height: number;
  lettering: Lettering;
}) {
  const columns = dayColumns(chart, width);
  const firstRow = WEEK_ROW + DATE_ROW;
  const across = (top: number) => `M0 ${top.toFixed(2)}H${width.toFixed(2)}`;
  const down = ({ left }: Column, top: number) =>
    `M${left.toFixed(2)} ${top.toFixed(2)}V${height.toFixed(2)}`;
  const thin = [
    across(WEEK_ROW),
    ...chart.rows.map((_, index) => across(firstRow + index * rowHeight)),
    ...columns.filter(({ startsWeek }) => !startsWeek).map((column) => down(column, WEEK_ROW)),
  ];
  const thick = [
    across(0),
    across(height),
    ...columns.filter(({ startsWeek }) => startsWeek).map((column) => down(column, 0)),
  ];
  const boxes = chart.rows.flatMap((row, index) => {
    const top = firstRow + index * rowHeight + (rowHeight - BOX) / 2;
    return columns.flatMap((column) => boxesOf(row, column).map((box) => rectangle(box, top)));
  });
  // Drawn, not set: a text for each box would cost more than all other texts of the sheet.
  const letters = chart.rows.flatMap((row, index) => {
    const baseline = firstRow + (index + 0.5) * rowHeight + type.small * HALF_CAPITAL;
    return columns.flatMap((column) =>
      boxesOf(row, column).map(({ left, width: boxWidth }, box) =>
        lettering.outlineOf(row.letters[box] ?? "", type.small, left + boxWidth / 2, baseline),
      ),
    );
  });
  return (
    <Svg style={{ ...styles.drawing, width, height }} viewBox={`0 0 ${width} ${height}`}>
      <Path d={thin.join("")} fill="none" stroke={ink.quiet} strokeWidth={mm(0.25)} />
      <Path d={boxes.join("")} fill="none" stroke={ink.text} strokeWidth={mm(0.45)} />
      {letters.some((letter) => letter !== "") ? <Path d={letters.join("")} fill={ink.faint} /> : null}
      <Path d={thick.join("")} fill="none" stroke={ink.text} strokeWidth={mm(0.7)} />
    </Svg>
  );
}

/** The chart to tick by day and side. */
export function TickChart({
  chart,
  sheet,
  lettering,
}: {
  chart: ChartContent;
  sheet: Sheet;
  lettering: Lettering;
}) {
  const width = sheet.textWidth;
  const rowHeight = moveRowHeight(chart.rows, lettering);
  const firstRow = WEEK_ROW + DATE_ROW;
  const height = firstRow + rowHeight * chart.rows.length;
  const weekWidth = (width - NAME_WIDTH) / chart.weeks.length;
  return (
    <View style={styles.section}>
      <Words style={textStyles.sectionHead}>{chart.title}</Words>
      <Words style={textStyles.body}>{chart.how}</Words>
      <View style={{ width, height }}>
        <ChartDrawing
          chart={chart}
          width={width}
          rowHeight={rowHeight}
          height={height}
          lettering={lettering}
        />
        {chart.weeks.map((week, index) => (
          <Words
            key={week}
            style={{
              ...styles.week,
              left: NAME_WIDTH + index * weekWidth,
              width: weekWidth,
              top: (WEEK_ROW - NAME_LINE) / 2,
            }}
          >
            {week}
          </Words>
        ))}
        <Words style={{ ...styles.date, top: WEEK_ROW + (DATE_ROW - NAME_LINE) / 2 }}>{chart.date}</Words>
        {chart.rows.map((row, index) => (
          <RowName key={row.number} row={row} top={firstRow + index * rowHeight} height={rowHeight} />
        ))}
      </View>
    </View>
  );
}

function RowName({ row, top, height }: { row: TickRow; top: number; height: number }) {
  return (
    <View style={{ ...styles.row, top, height }}>
      <Words style={styles.number}>{row.number}</Words>
      <Words style={styles.name}>{row.name}</Words>
    </View>
  );
}

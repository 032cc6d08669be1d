import { Path, Svg, View } from "@react-pdf/renderer";
import {
  type Box,
  boxesOf,
  type ChartGrid,
  type ChartWidths,
  chartGrid,
  chartSizes,
  chartWidths,
  nameRoom,
} from "./chart-grid";
import { CHART_GAP, type ChartStack, drawnCharts } from "./chart-weeks";
import type { ChartContent } from "./handout-content";
import type { Lettering } from "./lettering";
import { fromStart, type Look, stylesFor } from "./look";
import { ink, mm } from "./measures";
import { tagged } from "./tags";
import { Words } from "./words";

/** From the baseline of a letter up to its middle, as a share of its size. */
const HALF_CAPITAL = 0.335;

const stylesOf = stylesFor((look) => {
  const { row, type, start, direction } = look;
  const { numberWidth } = chartSizes(look);
  const cellText = { direction, fontSize: type.body, lineHeight: 1.15, textAlign: start } as const;
  return {
    section: { rowGap: mm(1.5) },
    tightSection: { rowGap: mm(0.7) },
    charts: { rowGap: CHART_GAP },
    row: { position: "absolute", ...fromStart(look, 0), flexDirection: row, alignItems: "center" },
    number: { ...cellText, fontWeight: 800, width: numberWidth },
    name: { ...cellText, fontWeight: 600 },
    date: { ...cellText, fontWeight: 600, position: "absolute", ...fromStart(look, 0) },
    week: { ...cellText, fontWeight: 700, position: "absolute", textAlign: "center" },
    drawing: { position: "absolute", left: 0, top: 0 },
  } as const;
});

/** All lines and boxes as a few paths: a view for each box would cost more than the rest of the sheet. */
function ChartDrawing({ grid, look, lettering }: { grid: ChartGrid; look: Look; lettering: Lettering }) {
  const { width: whole, box } = chartSizes(look);
  const { columns, rows, width, height, headRow, widths } = grid;
  // Laid out from where reading starts; turned over only here.
  const x = (from: number, wide = 0) => (look.start === "left" ? from : whole - from - wide);
  const across = (top: number) => `M${x(0, width).toFixed(2)} ${top.toFixed(2)}h${width.toFixed(2)}`;
  const down = (left: number, top: number) => `M${x(left).toFixed(2)} ${top.toFixed(2)}V${height.toFixed(2)}`;
  const thin = [
    across(headRow),
    ...rows.map(({ top }) => across(top)),
    ...columns.filter(({ startsWeek }) => !startsWeek).map(({ left }) => down(left, headRow)),
  ];
  const thick = [
    across(0),
    across(height),
    ...columns.filter(({ startsWeek }) => startsWeek).map(({ left }) => down(left, 0)),
  ];
  const boxes = rows.flatMap((row) =>
    columns.flatMap((column) =>
      boxesOf(row, column, box, widths.isUpright).map((place, side) => ({
        ...place,
        left: x(place.left, place.width),
        letter: row.row.letters[side] ?? "",
      })),
    ),
  );
  const size = look.type.small;
  // Drawn, not set: a text for each box would cost more than all other texts of the sheet.
  const letters = boxes.map(({ left, top, width: wide, letter }) =>
    lettering.outlineOf(letter, size, left + wide / 2, top + box / 2 + size * HALF_CAPITAL),
  );
  return (
    <Svg style={{ ...stylesOf(look).drawing, width: whole, height }} viewBox={`0 0 ${whole} ${height}`}>
      <Path d={thin.join("")} fill="none" stroke={ink.quiet} strokeWidth={mm(0.25)} />
      <Path
        d={boxes.map((place) => rectangle(place, box)).join("")}
        fill="none"
        stroke={ink.text}
        strokeWidth={mm(0.45)}
      />
      {letters.some((letter) => letter !== "") ? <Path d={letters.join("")} fill={ink.faint} /> : null}
      <Path d={thick.join("")} fill="none" stroke={ink.text} strokeWidth={mm(0.7)} />
    </Svg>
  );
}

function rectangle({ left, top, width }: Box, height: number): string {
  return `M${left.toFixed(2)} ${top.toFixed(2)}h${width.toFixed(2)}v${height.toFixed(2)}h${(-width).toFixed(2)}z`;
}

/** One chart: weeks over days, and a row for each move. */
function Chart({
  chart,
  widths,
  isTight,
  look,
  lettering,
}: {
  chart: ChartContent;
  widths: ChartWidths;
  isTight: boolean;
  look: Look;
  lettering: Lettering;
}) {
  const styles = stylesOf(look);
  const { width, nameLine } = chartSizes(look);
  const grid = chartGrid(chart, look, lettering, { widths, isTight });
  const { headRow, dateRow } = grid;
  const weekWidth = widths.day * chart.daysAWeek;
  const name = { ...styles.name, width: nameRoom(widths, look) };
  return (
    <View style={{ width, height: grid.height }}>
      <ChartDrawing grid={grid} look={look} lettering={lettering} />
      {chart.weeks.map((week, index) => (
        <Words
          key={week}
          style={{
            ...styles.week,
            ...fromStart(look, widths.names + index * weekWidth),
            width: weekWidth,
            top: (headRow - nameLine) / 2,
          }}
        >
          {week}
        </Words>
      ))}
      <Words style={{ ...styles.date, top: headRow + (dateRow - nameLine) / 2 }}>{chart.date}</Words>
      {grid.rows.map(({ row, top, height }) => (
        <View key={row.number} style={{ ...styles.row, top, height }} {...tagged("LI")}>
          <Words tag="Lbl" style={styles.number}>
            {row.number}
          </Words>
          <Words tag="LBody" style={name}>
            {row.name}
          </Words>
        </View>
      ))}
    </View>
  );
}

/** The charts to tick by day and side, and how to go on where the plan has more weeks. */
export function TickChart({
  stack,
  look,
  lettering,
  squeeze,
}: {
  stack: ChartStack;
  look: Look;
  lettering: Lettering;
  squeeze: number;
}) {
  const styles = stylesOf(look);
  const { charts, isTight } = drawnCharts(stack, squeeze);
  const [first] = charts;
  if (first === undefined) return null;
  const widths = chartWidths(first, look, lettering);
  const goOn = charts.at(-1)?.goOn.at(-1) ?? "";
  const body = isTight ? look.text.bodyTight : look.text.body;
  return (
    <View style={isTight ? styles.tightSection : styles.section}>
      <Words tag="H2" style={look.text.sectionHead}>
        {first.title}
      </Words>
      <Words style={body}>{first.how}</Words>
      <View style={styles.charts}>
        {charts.map((chart) => (
          <Chart
            key={chart.weeks[0]}
            chart={chart}
            widths={widths}
            isTight={isTight}
            look={look}
            lettering={lettering}
          />
        ))}
      </View>
      {goOn === "" ? null : <Words style={isTight ? look.text.small : body}>{goOn}</Words>}
    </View>
  );
}

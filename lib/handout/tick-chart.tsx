import { Path, Svg, View } from "@react-pdf/renderer";
import { type Box, boxesOf, type ChartGrid, chartGrid, chartSizes, withRoomForWeeks } from "./chart-grid";
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
  const { numberWidth, nameRoom } = chartSizes(look);
  const cellText = { direction, fontSize: type.body, lineHeight: 1.15, textAlign: start } as const;
  return {
    section: { rowGap: mm(1.5) },
    tightSection: { rowGap: mm(0.7) },
    row: { position: "absolute", ...fromStart(look, 0), flexDirection: row, alignItems: "center" },
    number: { ...cellText, fontWeight: 800, width: numberWidth },
    name: { ...cellText, fontWeight: 600, width: nameRoom },
    date: { ...cellText, fontWeight: 600, position: "absolute", ...fromStart(look, 0) },
    week: { ...cellText, fontWeight: 700, position: "absolute", textAlign: "center" },
    drawing: { position: "absolute", left: 0, top: 0 },
  } as const;
});

type DrawnChart = { grid: ChartGrid; look: Look; lettering: Lettering };

/** All lines and boxes as a few paths: a view for each box would cost more than the rest of the sheet. */
function ChartDrawing({ grid, look, lettering }: DrawnChart) {
  const { width, headRow, box } = chartSizes(look);
  const { columns, rows, height, isUpright } = grid;
  // Laid out from where reading starts; turned over only here.
  const x = (from: number, wide = 0) => (look.start === "left" ? from : width - from - wide);
  const across = (top: number) => `M0 ${top.toFixed(2)}H${width.toFixed(2)}`;
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
      boxesOf(row, column, box, isUpright).map((place, side) => ({
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
    <Svg style={{ ...stylesOf(look).drawing, width, height }} viewBox={`0 0 ${width} ${height}`}>
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

/** How often it can be drawn smaller: once, with tighter rows. */
export const chartSqueezes = 1;

/** The chart to tick by day and side. */
export function TickChart({
  chart: whole,
  look,
  lettering,
  squeeze,
}: {
  chart: ChartContent;
  look: Look;
  lettering: Lettering;
  squeeze: number;
}) {
  const styles = stylesOf(look);
  const { width, nameWidth, nameLine, headRow } = chartSizes(look);
  const chart = withRoomForWeeks(whole, look, lettering);
  const grid = chartGrid(chart, look, lettering, squeeze);
  const weekWidth = (width - nameWidth) / chart.weeks.length;
  const headTop = (headRow - nameLine) / 2;
  return (
    <View style={squeeze === 0 ? styles.section : styles.tightSection}>
      <Words tag="H2" style={look.text.sectionHead}>
        {chart.title}
      </Words>
      <Words style={squeeze === 0 ? look.text.body : look.text.bodyTight}>{chart.how}</Words>
      <View style={{ width, height: grid.height }}>
        <ChartDrawing grid={grid} look={look} lettering={lettering} />
        {chart.weeks.map((week, index) => (
          <Words
            key={week}
            style={{
              ...styles.week,
              ...fromStart(look, nameWidth + index * weekWidth),
              width: weekWidth,
              top: headTop,
            }}
          >
            {week}
          </Words>
        ))}
        <Words style={{ ...styles.date, top: headRow + headTop }}>{chart.date}</Words>
        {grid.rows.map(({ row, top, height }) => (
          <View key={row.number} style={{ ...styles.row, top, height }} {...tagged("LI")}>
            <Words tag="Lbl" style={styles.number}>
              {row.number}
            </Words>
            <Words tag="LBody" style={styles.name}>
              {row.name}
            </Words>
          </View>
        ))}
      </View>
    </View>
  );
}

import { describe, expect, test } from "vitest";
import { boxesOf, chartGrid, chartWidths } from "@/lib/handout/chart-grid";
import { lookOf } from "@/lib/handout/look";
import { mm } from "@/lib/handout/measures";
import { textWidth } from "@/lib/handout/set-lines";

const lettering = { widthOf: (text: string, size: number) => (text.length * size) / 2, outlineOf: () => "" };
const rows = (count: number, name = "Side roll") =>
  Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    name,
    boxes: "each" as const,
    letters: ["R", "L"],
  }));
const chart = (count: number, weeks: readonly string[] = ["Week 1", "Week 2"], daysAWeek = 3) => ({
  title: "Your tick chart",
  how: "Tick.",
  date: "Date",
  weeks,
  goOn: weeks.map(() => ""),
  daysAWeek,
  rows: rows(count),
});
const large = lookOf("large", "a4", "ltr");
const gridOf = (content: ReturnType<typeof chart>, look = large, isTight = false) =>
  chartGrid(content, look, lettering, { widths: chartWidths(content, look, lettering), isTight });

describe("the tick chart", () => {
  test("has boxes of 8 mm in large print, both sides next to each other", () => {
    const grid = gridOf(chart(2));
    const [row] = grid.rows;
    const [day] = grid.columns;
    if (row === undefined || day === undefined) throw new Error("no rows");
    expect(grid.widths.isUpright).toBe(false);
    const [right, left] = boxesOf(row, day, mm(large.drawn.tick), grid.widths.isUpright);
    expect(right?.width).toBeCloseTo(mm(8));
    expect(left?.top).toBe(right?.top);
  });

  test("sets the sides one above the other where seven days leave no room, inside their day and row", () => {
    const grid = gridOf(chart(3, ["Week 1"], 7));
    expect(grid.widths.isUpright).toBe(true);
    for (const row of grid.rows) {
      for (const day of grid.columns) {
        const [right, left] = boxesOf(row, day, mm(8), true);
        if (right === undefined || left === undefined) throw new Error("no boxes");
        expect(left.top).toBeGreaterThan(right.top + mm(8));
        expect(right.top).toBeGreaterThan(row.top);
        expect(left.top + mm(8)).toBeLessThan(row.top + row.height);
        expect(right.left).toBeGreaterThan(day.left);
        expect(right.left + right.width).toBeLessThan(day.left + day.width);
      }
    }
  });

  test("gives a long name two lines and the others one", () => {
    const [short] = rows(1);
    const [long] = rows(1, "The long way round your upper back");
    if (short === undefined || long === undefined) throw new Error("no rows");
    const grid = gridOf({ ...chart(0), rows: [short, long] });
    expect(grid.rows[1]?.height).toBeGreaterThan(grid.rows[0]?.height ?? 0);
  });

  test("makes room for the longest name on one line, where both boxes of a day still stand side by side", () => {
    const standard = lookOf("standard", "a4", "ltr");
    const rolls = { ...chart(1), rows: rows(1, "Rodillo en el costado") };
    const widths = chartWidths(rolls, standard, lettering);
    expect(widths.names).toBeGreaterThan(chartWidths(chart(1), standard, lettering).names);
    expect(widths.isUpright).toBe(false);
    expect(widths.day).toBeGreaterThan(2 * mm(standard.drawn.tick));
    const [row] = gridOf(rolls, standard).rows;
    expect(row?.height).toBe(gridOf(chart(1), standard).rows[0]?.height);
  });

  test("leaves a gap of 2 mm between a name and the line after it", () => {
    const standard = lookOf("standard", "a4", "ltr");
    const name = "Rodillo en el costado";
    const widths = chartWidths({ ...chart(1), rows: rows(1, name) }, standard, lettering);
    const written = standard.type.body * 1.52 + textWidth(name, standard.type.body, lettering);
    expect(widths.names - written).toBeGreaterThanOrEqual(mm(2));
  });

  test("keeps the row of dates high enough to write in where the others are tight", () => {
    const [full, tight] = [gridOf(chart(2)), gridOf(chart(2), large, true)];
    expect(tight.dateRow).toBe(full.dateRow);
    expect(tight.headRow).toBeLessThan(full.headRow);
    expect(tight.height).toBeLessThan(full.height);
  });
});

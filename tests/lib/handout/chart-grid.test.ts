import { describe, expect, test } from "vitest";
import { boxesOf, chartGrid, chartParts } from "@/lib/handout/chart-grid";
import { lookOf } from "@/lib/handout/look";
import { mm } from "@/lib/handout/measures";

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
  daysAWeek,
  rows: rows(count),
});
const large = lookOf("large", "a4", "ltr");

describe("the tick chart", () => {
  test("has boxes of 8 mm in large print, both sides next to each other", () => {
    const grid = chartGrid(chart(2), large, lettering, 0);
    const [row] = grid.rows;
    const [day] = grid.columns;
    if (row === undefined || day === undefined) throw new Error("no rows");
    expect(grid.isUpright).toBe(false);
    const [right, left] = boxesOf(row, day, mm(large.drawn.tick), grid.isUpright);
    expect(right?.width).toBeCloseTo(mm(8));
    expect(left?.top).toBe(right?.top);
  });

  test("sets the sides one above the other where seven days leave no room, inside their day and row", () => {
    const grid = chartGrid(chart(3, ["Week 1"], 7), large, lettering, 0);
    expect(grid.isUpright).toBe(true);
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

  test("becomes two charts of ten where twenty moves do not fit on a page of large print", () => {
    const parts = chartParts(chart(20), lookOf("large", "letter", "ltr"), lettering);
    expect(parts.map((part) => part.rows.length)).toEqual([10, 10]);
    expect(parts.flatMap((part) => part.rows.map(({ number }) => number))).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    expect(chartParts(chart(20), lookOf("standard", "letter", "ltr"), lettering)).toHaveLength(1);
  });

  test("gives a long name two lines and the others one", () => {
    const [short] = rows(1);
    const [long] = rows(1, "The long way round your upper back");
    if (short === undefined || long === undefined) throw new Error("no rows");
    const grid = chartGrid({ ...chart(0), rows: [short, long] }, large, lettering, 0);
    expect(grid.rows[1]?.height).toBeGreaterThan(grid.rows[0]?.height ?? 0);
  });
});

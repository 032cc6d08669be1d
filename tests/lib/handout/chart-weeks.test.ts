import { describe, expect, test } from "vitest";
import { chartStacks, drawnCharts } from "@/lib/handout/chart-weeks";
import type { ChartContent } from "@/lib/handout/handout-content";
import { lookOf } from "@/lib/handout/look";

const lettering = { widthOf: (text: string, size: number) => (text.length * size) / 2, outlineOf: () => "" };
const standard = lookOf("standard", "a4", "ltr");
const large = lookOf("large", "a4", "ltr");

type Plan = { moves: number; weeks: number; daysAWeek?: number; weeksWide?: number };

/** The charts of a plan as they are worded: so many weeks side by side. */
function chartsOf({ moves, weeks, daysAWeek = 3, weeksWide = 2 }: Plan): readonly ChartContent[] {
  const numbers = Array.from({ length: weeks }, (_, index) => index + 1);
  return Array.from({ length: Math.ceil(weeks / weeksWide) }, (_, index) => {
    const shown = numbers.slice(index * weeksWide, (index + 1) * weeksWide);
    return {
      title: "Your tick chart",
      how: "Tick.",
      date: "Date",
      weeks: shown.map((week) => `Week ${week}`),
      goOn: shown.map((week) => (week < weeks ? `After week ${week}` : "")),
      daysAWeek,
      rows: Array.from({ length: moves }, (_, move) => ({
        number: move + 1,
        name: "Side roll",
        boxes: "each" as const,
        letters: ["R", "L"],
      })),
    };
  });
}

/** Weeks in each chart of every way the first stack may be drawn, and how to go on after it. */
function waysOf(plan: Plan, look = standard) {
  const [stack] = chartStacks(chartsOf(plan), look, lettering);
  if (stack === undefined) throw new Error("no chart");
  return stack.squeezes.map((_, squeeze) => {
    const { charts, isTight } = drawnCharts(stack, squeeze);
    const weeks = charts.map((chart) => chart.weeks.length).join("+");
    return `${weeks}${isTight ? " tight" : ""} ${charts.at(-1)?.goOn.at(-1) ?? ""}`.trim();
  });
}

describe("the weeks of the tick chart", () => {
  test("are all of the plan's, first in full, then tight, then side by side; the first ones alone say how to go on", () => {
    expect(waysOf({ moves: 4, weeks: 4 })).toEqual([
      "2+2",
      "2+2 tight",
      "4",
      "4 tight",
      "2 After week 2",
      "2 tight After week 2",
    ]);
  });

  test("of a short plan stand in one chart that has nothing after it", () => {
    expect(waysOf({ moves: 4, weeks: 2 })).toEqual(["2", "2 tight"]);
  });

  test("of a long plan are as many as a page holds", () => {
    const [first = ""] = waysOf({ moves: 4, weeks: 26 });
    expect(first).toBe("2+2+2 After week 6");
  });

  test("stand side by side where a page holds one chart only, if that makes room for the whole plan", () => {
    expect(waysOf({ moves: 11, weeks: 4 })).toEqual([
      "4",
      "4 tight",
      "2 After week 2",
      "2 tight After week 2",
    ]);
    expect(waysOf({ moves: 11, weeks: 4, daysAWeek: 5, weeksWide: 1 })).toContain("2 After week 2");
  });

  test("need no more room for their heads than the page has, and none is lost", () => {
    const [stack] = chartStacks(
      chartsOf({ moves: 1, weeks: 7, daysAWeek: 1, weeksWide: 7 }),
      large,
      lettering,
    );
    expect(stack?.charts.flatMap(({ weeks }) => weeks)).toHaveLength(7);
    expect(Math.max(...(stack?.charts.map(({ weeks }) => weeks.length) ?? []))).toBeLessThan(7);
  });

  test("of twenty moves in large print are the first two, in two charts of ten; the second says how to go on", () => {
    const stacks = chartStacks(
      chartsOf({ moves: 20, weeks: 4 }),
      lookOf("large", "letter", "ltr"),
      lettering,
    );
    expect(stacks.map(({ charts }) => charts.map(({ rows }) => rows.length))).toEqual([[10], [10]]);
    expect(
      stacks.flatMap(({ charts }) => charts.flatMap(({ rows }) => rows.map((row) => row.number))),
    ).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(stacks.map(({ charts }) => charts[0]?.goOn.at(-1) ?? "")).toEqual(["", "After week 2"]);
    expect(
      chartStacks(chartsOf({ moves: 20, weeks: 4 }), lookOf("standard", "letter", "ltr"), lettering),
    ).toHaveLength(1);
  });
});

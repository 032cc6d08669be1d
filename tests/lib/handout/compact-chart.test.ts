import { describe, expect, test } from "vitest";
import { en } from "@/lib/copy/patient/en";
import { composeShortChart, groupBySide, weeksIn } from "@/lib/handout/compact-chart";
import type { Side } from "@/lib/moves/move";
import { sampleSnapshot, templateMoves } from "./sample-request";

const sides: readonly Side[] = ["together", "each", "right", "left"];

/** Every mix of so many moves. */
function mixes(length: number): readonly (readonly Side[])[] {
  if (length === 0) return [[]];
  return mixes(length - 1).flatMap((mix) => sides.map((side) => [...mix, side]));
}

/** The rows a move is ticked in. */
const rowsOf: Record<Side, readonly (string | null)[]> = {
  together: [null],
  each: ["right", "left"],
  right: ["right"],
  left: ["left"],
};

describe("the short tick chart", () => {
  test.each([1, 2, 3, 4, 5, 6])(
    "ticks each of %i moves once for each time it is done, whatever sides are mixed",
    (length) => {
      for (const mix of mixes(length)) {
        const groups = groupBySide(mix);
        mix.forEach((side, index) => {
          const ticked = groups.filter(({ moves }) => moves.includes(index + 1)).map((group) => group.side);
          expect(ticked, mix.join()).toEqual(rowsOf[side]);
        });
        for (const { moves } of groups) {
          expect(moves.length, mix.join()).toBeGreaterThan(0);
          expect(moves, mix.join()).toEqual([...moves].sort((a, b) => a - b));
        }
      }
    },
  );

  test("names its rows by the numbers of the moves and by the side, whose letter stands in the boxes", () => {
    const chart = (...chosen: readonly Side[]) =>
      composeShortChart(
        sampleSnapshot(
          templateMoves("coach-sequence")
            .slice(0, chosen.length)
            .map((move, index) => ({ ...move, side: chosen[index] ?? move.side })),
        ),
        en,
      ).rows.map(({ label, letter }) => `${label.replaceAll("\u00a0", " ")}${letter && `: ${letter}`}`);
    expect(chart("together", "together", "each", "each", "each", "together")).toEqual([
      "Moves 1, 2, 6",
      "3, 4, 5 right side: R",
      "3, 4, 5 left side: L",
    ]);
    expect(chart("together", "each", "left")).toEqual([
      "Move 1",
      "Move 2 right side: R",
      "2, 3 left side: L",
    ]);
    expect(chart("right")).toEqual(["Move 1 right side: R"]);
  });

  test.each([
    { days: 1, weeks: 8, shown: 7 },
    { days: 2, weeks: 8, shown: 3 },
    { days: 3, weeks: 4, shown: 2 },
    { days: 3, weeks: 1, shown: 1 },
    { days: 4, weeks: 4, shown: 3 },
    { days: 5, weeks: 4, shown: 2 },
    { days: 7, weeks: 4, shown: 2 },
    { days: 7, weeks: 1, shown: 1 },
  ])("shows $shown weeks of $weeks at $days days a week", ({ days, weeks, shown }) => {
    const snapshot = sampleSnapshot(templateMoves("four-move"), { sessionsPerWeek: days, weeks });
    expect(composeShortChart(snapshot, en).weeks).toHaveLength(shown);
  });

  test("says how to go on after the last of its weeks, until the plan ends", () => {
    const chartOf = (weeks: number) =>
      composeShortChart(sampleSnapshot(templateMoves("four-move"), { weeks }), en).goOn;
    expect(chartOf(4)).toEqual([en.handout.afterChart(4), en.handout.afterChart(4)]);
    expect(chartOf(2)).toEqual([en.handout.afterChart(2), ""]);
  });

  test("shows a week at least, however many its days", () => {
    expect(weeksIn(4, { weeks: 3, daysAWeek: 5 })).toBe(1);
    expect(weeksIn(7, { weeks: 3, daysAWeek: 7 })).toBe(1);
    expect(weeksIn(14, { weeks: 3, daysAWeek: 7 })).toBe(2);
  });
});

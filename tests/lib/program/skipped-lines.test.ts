import { expect, test } from "vitest";
import { skippedLines } from "@/lib/program/skipped-lines";
import type { VersionSnapshot } from "@/lib/program/snapshot";

type Skipped = VersionSnapshot["skipped"][number];

const roll: Skipped = {
  move: "thoracic-roll",
  plainName: "Upper-back roll",
  side: null,
  reason: "thin bones",
};
const stretch: Skipped = { ...roll, move: "thoracic-extension", plainName: "Upper-back stretch" };
const buttock: Skipped = { ...roll, move: "glute-piriformis-roll", plainName: "Buttock roll", side: "left" };
const side: Skipped = { ...roll, move: "lat-side-body-release", plainName: "Side roll", reason: "sore" };

test("moves left out for one reason stand on one line, in the order they come", () => {
  expect(skippedLines([roll, side, stretch])).toEqual([
    { plainNames: ["Upper-back roll", "Upper-back stretch"], side: null, reason: "thin bones" },
    { plainNames: ["Side roll"], side: null, reason: "sore" },
  ]);
});

test("a single side does not stand with whole moves, nor the left with the right", () => {
  const right: Skipped = { ...buttock, side: "right" };
  expect(skippedLines([roll, buttock, right]).map(({ side }) => side)).toEqual([null, "left", "right"]);
});

test("a whole side is a line of its own", () => {
  const left: Skipped = { move: null, plainName: null, side: "left", reason: "thin bones" };
  expect(skippedLines([left, buttock])).toEqual([
    { plainNames: null, side: "left", reason: "thin bones" },
    { plainNames: ["Buttock roll"], side: "left", reason: "thin bones" },
  ]);
});

test("a line takes eight names, and no name is lost", () => {
  const many = Array.from({ length: 19 }, (_, index): Skipped => ({ ...roll, plainName: `Move ${index}` }));
  const lines = skippedLines(many);
  expect(lines.map(({ plainNames }) => plainNames?.length)).toEqual([8, 8, 3]);
  expect(lines.flatMap(({ plainNames }) => plainNames ?? [])).toEqual(many.map(({ plainName }) => plainName));
});

import { expect, test } from "vitest";
import {
  breathAt,
  isAskingSofter,
  moveProgress,
  passAt,
  remainingMs,
  secondsShown,
  strokeMs,
} from "@/lib/player/session-view";
import { play, sampleSnapshot, sampleStart } from "./sample-session";

const breath = { inSeconds: 4, outSeconds: 6 };

test("a breath counts 4, 3, 2, 1 in and 6 to 1 out, and the next one follows at once", () => {
  const counts = Array.from({ length: 20 }, (_, second) => breathAt(second * 1000 + 500, breath));
  expect(counts.slice(0, 10).map(({ phase, count }) => `${phase} ${count}`)).toEqual([
    "in 4",
    "in 3",
    "in 2",
    "in 1",
    "out 6",
    "out 5",
    "out 4",
    "out 3",
    "out 2",
    "out 1",
  ]);
  expect(counts.map(({ number }) => number)).toEqual([...Array(10).fill(1), ...Array(10).fill(2)]);
  expect(counts.every(({ count, fullness }) => count >= 1 && fullness >= 0 && fullness <= 1)).toBe(true);
});

test("passes are counted from 1, one every 10 s", () => {
  expect([0, 9_999, 10_000, 59_999].map(passAt)).toEqual([1, 1, 2, 6]);
});

test("the last second reads 1 until it is over", () => {
  expect([60_000, 59_999, 1, 0].map(secondsShown)).toEqual([60, 60, 1, 0]);
});

test("softer is asked from 20 to 30 s, only where there are holds, and not again once answered", () => {
  const snapshot = sampleSnapshot("four-move");
  const [first, , , last] = snapshot.moves;
  if (!first || !last) throw new Error("moves");
  const working = play(sampleStart(snapshot), "begin", "all-clear", "start-now");
  expect([19, 20, 29, 30].map((at) => isAskingSofter(play(working, at), first))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isAskingSofter(play(working, 20, "not-softer"), first)).toBe(false);
  const passes = play(working, "skip", "skip", "skip", "start-now", 25);
  expect(isAskingSofter(passes, last)).toBe(false);
});

test("a skipped move's bar stays where it stood, and a done one is full", () => {
  const snapshot = sampleSnapshot("four-move");
  const half = play(sampleStart(snapshot), "begin", "all-clear", "start-now", 60, 10, 30);
  expect(moveProgress(half, 0)).toBeCloseTo(0.75);
  const skipped = play(half, "skip");
  expect(moveProgress(skipped, 0)).toBe(0.5);
  expect(remainingMs(skipped)).toBe(20_000);
});

test("the figure rolls at the move's own speed, and a pass takes its 10 s", () => {
  const snapshot = sampleSnapshot("four-move");
  const strokes = snapshot.moves.map((entry) => strokeMs(entry));
  expect(strokes.at(0)).toBe((6 / 2.5) * 1000);
  expect(strokes.at(-1)).toBe(5_000);
});

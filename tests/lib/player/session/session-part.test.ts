import { expect, test } from "vitest";
import { isAskingSofter, moveProgress } from "@/lib/player/session/session-part";
import { remainingMs } from "@/lib/player/session/session-view";
import { play, sampleSnapshot, sampleStart } from "../sample-session";

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

test("after going back, the bars stand at what is to be done again", () => {
  const snapshot = sampleSnapshot("four-move");
  const second = play(sampleStart(snapshot), "begin", "all-clear", "start-now", 60, 10, 60, "start-now", 30);
  expect([0, 1].map((move) => moveProgress(second, move))).toEqual([1, 0.25]);
  const back = play(second, "back", "start-now", 30);
  expect([0, 1].map((move) => moveProgress(back, move))).toEqual([0.25, 0]);
});

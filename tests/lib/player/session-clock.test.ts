import { expect, test } from "vitest";
import { startClock } from "@/lib/player/session-clock";

function clockAt() {
  const now = { monotonic: 1_000, wall: 5_000_000 };
  const beat = startClock(
    () => now.monotonic,
    () => now.wall,
  );
  const pass = (monotonicMs: number, wallMs = monotonicMs) => {
    now.monotonic += monotonicMs;
    now.wall += wallMs;
    return beat();
  };
  return pass;
}

test("beats add up to the time that passed", () => {
  const pass = clockAt();
  expect([100, 101, 99.5].map((ms) => pass(ms).elapsedMs)).toEqual([100, 101, 99.5]);
});

test("a phone that slept, or a clock set by hand either way, is noticed once", () => {
  const pass = clockAt();
  expect(pass(100, 60_100).clocksDisagree).toBe(true);
  expect(pass(100).clocksDisagree).toBe(false);
  expect(pass(100, -3_600_000).clocksDisagree).toBe(true);
  expect(pass(5_000).clocksDisagree).toBe(false);
  expect(pass(100, 1_900).clocksDisagree).toBe(false);
});

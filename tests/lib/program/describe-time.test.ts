import fc from "fast-check";
import { expect, test } from "vitest";
import { clock, minutesAndSeconds, wholeMinutes } from "@/lib/program/describe-time";

test("the three routines' times read as they are known", () => {
  expect([360, 440, 480, 590, 580, 720].map(clock)).toEqual([
    "6:00",
    "7:20",
    "8:00",
    "9:50",
    "9:40",
    "12:00",
  ]);
  expect([360, 440].map(minutesAndSeconds)).toEqual(["6 min", "7 min 20 s"]);
  expect([440, 590, 720].map(wholeMinutes)).toEqual([8, 10, 12]);
});

test("short and long times keep their shape", () => {
  expect([0, 5, 59, 60, 3700].map(clock)).toEqual(["0:00", "0:05", "0:59", "1:00", "61:40"]);
  expect([0, 45, 60, 61].map(minutesAndSeconds)).toEqual(["0 s", "45 s", "1 min", "1 min 1 s"]);
});

test("a session never takes longer than the minutes it says, nor a whole minute less", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), (seconds) => {
      const said = wholeMinutes(seconds) * 60;
      expect(said).toBeGreaterThanOrEqual(seconds);
      expect(said - seconds).toBeLessThan(60);
    }),
  );
});

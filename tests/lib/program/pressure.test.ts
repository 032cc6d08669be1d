import { expect, test } from "vitest";
import { adjustFromPressure, LEAVE_FROM_PRESSURE, pressureAim } from "@/lib/program/pressure";

test.each([
  [1, 1, 2],
  [2, 2, 3],
  [3, 3, 4],
  [4, 4, 6],
  [5, 4, 6],
])(
  "with a ceiling of %i of 10 the aim is %i, and from %i on it is too hard",
  (pressureCeiling, aim, tooHard) => {
    expect(pressureAim({ pressureCeiling })).toBe(aim);
    expect(adjustFromPressure({ pressureCeiling })).toBe(tooHard);
    expect(tooHard).toBeLessThan(LEAVE_FROM_PRESSURE);
  },
);

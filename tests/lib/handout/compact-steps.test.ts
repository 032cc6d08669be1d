import { describe, expect, test } from "vitest";
import { stepsInFirst } from "@/lib/handout/compact-steps";

describe("steps in two columns", () => {
  test("are as even as their order allows, the first column no shorter", () => {
    expect(stepsInFirst([1, 1, 1, 1], 0)).toBe(2);
    expect(stepsInFirst([1, 1, 1, 1, 1], 0)).toBe(3);
    expect(stepsInFirst([1, 1, 1, 3], 0)).toBe(3);
    expect(stepsInFirst([3, 1, 1, 1], 0)).toBe(1);
  });

  test("leave room under the last for what follows on it", () => {
    expect(stepsInFirst([1, 1, 1, 1], 2)).toBe(3);
    expect(stepsInFirst([1, 1, 1, 1, 1], 1)).toBe(3);
  });

  test("stand in one column where there is but one", () => {
    expect(stepsInFirst([4], 1)).toBe(1);
  });
});

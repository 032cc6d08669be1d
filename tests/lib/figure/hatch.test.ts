import { describe, expect, test } from "vitest";
import { crossStrokes, hatchStrokes } from "@/lib/figure/hatch";
import { isInside } from "@/lib/figure/outlines";
import type { Point } from "@/lib/figure/vectors";

const square: Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];
/** A U: slanted strokes leave it and come back. */
const cup: Point[] = [
  [0, 0],
  [3, 0],
  [3, 7],
  [7, 7],
  [7, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];

function strokesOf(ends: readonly Point[]): [Point, Point][] {
  return Array.from({ length: ends.length / 2 }, (_, n): [Point, Point] => [
    ends[2 * n] ?? [0, 0],
    ends[2 * n + 1] ?? [0, 0],
  ]);
}

describe("hatching", () => {
  test("strokes slant at 45 degrees, so far apart as told", () => {
    const strokes = strokesOf(hatchStrokes(square, 2));
    for (const [from, to] of strokes) expect(from[0] + from[1]).toBeCloseTo(to[0] + to[1]);
    const levels = strokes.map(([from]) => (from[0] + from[1]) / Math.SQRT2);
    levels.slice(1).forEach((level, index) => {
      expect(level - (levels[index] ?? 0)).toBeCloseTo(2);
    });
    expect(strokes.length).toBe(7);
  });

  test.each([2, 1.3])("the middle of every stroke lies inside, in a hollow shape too (%s apart)", (apart) => {
    const strokes = strokesOf(hatchStrokes(cup, apart));
    const middles = strokes.map(([a, b]): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
    expect(middles.filter((middle) => !isInside(middle, cup))).toEqual([]);
    expect(strokes.length).toBeGreaterThan(8);
  });
});

test("a cross runs through the middle from edge to edge", () => {
  expect(crossStrokes(square)).toEqual([
    [0, 10],
    [10, 0],
    [0, 0],
    [10, 10],
  ]);
});

import { expect, test } from "vitest";
import {
  anticlockwise,
  distanceTo,
  isInside,
  lengthInside,
  outlineOf,
  polygonOf,
} from "@/lib/figure/outlines";
import type { Point } from "@/lib/figure/vectors";

const square: Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];

test("inside and outside of a polygon are told apart", () => {
  expect(isInside([5, 5], square)).toBe(true);
  expect(isInside([11, 5], square)).toBe(false);
  expect(isInside([-1, 5], square)).toBe(false);
});

test("the distance to an outline is negative inside and names the nearest point", () => {
  expect(distanceTo([5, 1], square)).toEqual({ distance: -1, nearest: [5, 0] });
  expect(distanceTo([5, -3], square)).toEqual({ distance: 3, nearest: [5, 0] });
});

test("a ray is followed to the edge of the body within 0.2 mm", () => {
  expect(lengthInside([5, 5], [1, 0], 0, 30, [square])).toBeGreaterThan(4.97);
  expect(lengthInside([5, 5], [1, 0], 0, 30, [square])).toBeLessThanOrEqual(5);
  expect(lengthInside([5, 5], [1, 0], 0, 3, [square])).toBeLessThanOrEqual(3);
});

test("outlines run anticlockwise whatever way they were given", () => {
  const clockwise = [...square].reverse();
  expect(anticlockwise(clockwise)).toEqual(square);
  expect(anticlockwise(square)).toEqual(square);
});

test("a limb's outline is as wide as its cross-sections and bulges at its ends", () => {
  const along: Point = [1, 0];
  const outline = outlineOf(
    [
      { at: [0, 0], along, left: 3, right: 2 },
      { at: [20, 0], along, left: 3, right: 2 },
    ],
    4,
    0,
  );
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  expect([Math.min(...xs), Math.max(...xs)]).toEqual([-4, 20]);
  expect([Math.min(...ys), Math.max(...ys)]).toEqual([-2, 3]);
});

test("the smooth curve runs through the points it was given", () => {
  const polygon = polygonOf(square, 4);
  expect(polygon).toHaveLength(16);
  for (const [x, y] of square) expect(polygon.some((p) => p[0] === x && p[1] === y)).toBe(true);
});

import { expect, test } from "vitest";
import { contactPatch, patchRadius, pressureMarks } from "@/lib/figure/contact-patch";
import { distanceTo, isInsideAny, polygonOf } from "@/lib/figure/outlines";
import { figureNames, poses } from "@/lib/figure/poses";
import { solve } from "@/lib/figure/solve";
import type { Point } from "@/lib/figure/vectors";
import { pressedParts } from "@/lib/figure/zones";

const touched = figureNames.filter((name) => poses[name].contact !== null);

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce<Point>(([x, y], p) => [x + p[0], y + p[1]], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

test.each(touched)("%s: the patch is the part of the body within 5 cm of the touching point", (name) => {
  const figure = solve(poses[name]);
  const patch = contactPatch(figure);
  expect(patch).toHaveLength(30);
  const touched = figure.touch?.at ?? [99, 99];
  for (const corner of patch) {
    // On a skin that bends away a corner of the skin's edge lies a little further out.
    expect(Math.hypot(corner[0] - touched[0], corner[1] - touched[1])).toBeLessThan(patchRadius + 2);
    const depths = pressedParts(figure.parts).map((polygon) => distanceTo(corner, polygon).distance);
    expect(Math.min(...depths)).toBeLessThan(0.1);
  }
  expect(isInsideAny(middleOf(patch), pressedParts(figure.parts))).toBe(true);
});

test.each(touched)("%s: three strokes show the pressure, pointing from the roller into the body", (name) => {
  const figure = solve(poses[name]);
  const { roller } = figure.pose;
  if (roller.seen === "side") throw new Error("no patch to check");
  const patch = contactPatch(figure);
  const marks = pressureMarks(patch.slice(patch.length / 2), roller.centre);
  expect(marks).toHaveLength(3);
  const fromRoller = ([x, y]: Point) => Math.hypot(x - roller.centre[0], y - roller.centre[1]);
  const outermost = Math.max(...patch.map(fromRoller));
  for (const [from, to] of marks) {
    expect(fromRoller(to) - fromRoller(from)).toBeCloseTo(2.2, 5);
    expect(fromRoller(to)).toBeGreaterThan(outermost);
  }
});

test("the front view is not touched by a roller that is seen from its side", () => {
  const front = solve(poses["glute-piriformis-roll/front"]);
  expect(contactPatch(front)).toEqual([]);
  expect(polygonOf(front.parts.top).length).toBeGreaterThan(0);
});

import { expect, test } from "vitest";
import { contactPatch } from "@/lib/figure/contact-patch";
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

test.each(touched)("%s: the patch lies in the body, right over the roller", (name) => {
  const figure = solve(poses[name]);
  const patch = contactPatch(figure);
  expect(patch).toHaveLength(34);
  if (figure.pose.roller.seen === "side") throw new Error("no patch to check");
  for (const corner of patch) {
    const fromCentre = Math.hypot(
      corner[0] - figure.pose.roller.centre[0],
      corner[1] - figure.pose.roller.centre[1],
    );
    expect(fromCentre).toBeGreaterThan(7.2);
    expect(fromCentre).toBeLessThan(12.6);
    const depths = pressedParts(figure.parts).map((polygon) => distanceTo(corner, polygon).distance);
    expect(Math.min(...depths)).toBeLessThan(0.1);
  }
  expect(isInsideAny(middleOf(patch), pressedParts(figure.parts))).toBe(true);
});

test("the front view is not touched by a roller that is seen from its side", () => {
  const front = solve(poses["glute-piriformis-roll/front"]);
  expect(contactPatch(front)).toEqual([]);
  expect(polygonOf(front.parts.top).length).toBeGreaterThan(0);
});

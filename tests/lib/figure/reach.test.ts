import fc from "fast-check";
import { expect, test } from "vitest";
import { reach } from "@/lib/figure/reach";
import { distance3, type Point3 } from "@/lib/figure/vectors";

const coordinate = fc.double({ min: -60, max: 60, noNaN: true });
const anyPoint = fc.tuple(coordinate, coordinate, coordinate);

test("bones keep their length wherever the hand goes", () => {
  fc.assert(
    fc.property(anyPoint, anyPoint, (target, bend) => {
      const limb = reach([0, 0, 0], target, 31, 25, bend);
      // Without a bend that leaves the line to the target there is no side for the elbow to turn to.
      fc.pre(distance3(target, [0, 0, 0]) > 1 && isAcross(target, bend));
      expect(distance3(limb.root, limb.joint)).toBeCloseTo(31, 6);
      expect(distance3(limb.joint, limb.end)).toBeCloseTo(25, 6);
    }),
  );
});

test("a hand within reach lands exactly on its target", () => {
  const target: Point3 = [30, -20, 5];
  expect(distance3(reach([0, 0, 0], target, 31, 25, [0, 1, 0]).end, target)).toBeCloseTo(0, 9);
});

test("a target out of reach is told by a negative slack", () => {
  expect(reach([0, 0, 0], [60, 0, 0], 31, 25, [0, 1, 0]).slack).toBeCloseTo(-4);
});

test("the elbow turns to the side it is told to", () => {
  expect(reach([0, 0, 0], [40, 0, 0], 31, 25, [0, 1, 0]).joint[1]).toBeGreaterThan(0);
  expect(reach([0, 0, 0], [40, 0, 0], 31, 25, [0, -1, 0]).joint[1]).toBeLessThan(0);
});

function isAcross(a: Point3, b: Point3): boolean {
  const cross = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
  return Math.hypot(...cross) > 1;
}

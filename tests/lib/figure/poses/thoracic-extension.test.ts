import { expect, test } from "vitest";
import { polygonOf } from "@/lib/figure/outlines";
import {
  shift,
  thoracicExtension,
  thoracicExtensionSecondPlace,
} from "@/lib/figure/poses/thoracic-extension";
import { solve } from "@/lib/figure/solve";

const poses = [
  ["place 1, breath in", thoracicExtension.start],
  ["place 1, drape", thoracicExtension.end],
  ["place 2, breath in", thoracicExtensionSecondPlace.start],
  ["place 2, drape", thoracicExtensionSecondPlace.end],
] as const;

test.each(poses)("%s: the hips touch the floor", (_, pose) => {
  const { parts } = solve(pose);
  const heights = [...polygonOf(parts.pelvis), ...polygonOf(parts.seat)].map(([, y]) => y);
  expect(Math.abs(Math.min(...heights))).toBeLessThan(0.5);
});

test("the drape is small: the upper back ends level, and the low back bends less than the upper", () => {
  const { pose } = solve(thoracicExtension.end);
  const upperBack = pose.thoracic + pose.drape;
  expect(upperBack).toBeGreaterThan(170);
  expect(upperBack).toBeLessThan(185);
  expect(pose.thoracic - pose.lumbar).toBeLessThan(pose.drape);
});

test("between the places the roller goes 1 inch towards the head: an arrow and a ring say so, and no later picture", () => {
  const { roller, rollerBefore, arrows } = shift;
  if (roller.seen !== "end" || !rollerBefore) throw new Error("there is a roller, and there was one");
  // The head is on the left.
  expect(rollerBefore[0] - roller.centre[0]).toBeCloseTo(2.54, 6);
  expect(arrows).toContainEqual(expect.objectContaining({ kind: "one-way", angle: 180 }));
  for (const pose of [thoracicExtensionSecondPlace.start, thoracicExtensionSecondPlace.end]) {
    expect(pose.roller).toEqual(roller);
    expect(pose.rollerBefore).toBeNull();
  }
  expect(thoracicExtensionSecondPlace.start.arrows).toEqual([]);
});

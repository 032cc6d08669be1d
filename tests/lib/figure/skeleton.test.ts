import { expect, test } from "vitest";
import type { Pose } from "@/lib/figure/pose";
import { poses } from "@/lib/figure/poses";
import { onThoracic, skeletonOf } from "@/lib/figure/skeleton";

const supine = poses["thoracic-roll/start"];
const draped = (drape: number): Pose => ({ ...supine, drape });

test("without a drape the upper back is straight", () => {
  const { lowestRibs, baseOfNeck, alongThoracic, alongUpperBack } = skeletonOf(draped(0));
  expect(Math.hypot(baseOfNeck[0] - lowestRibs[0], baseOfNeck[1] - lowestRibs[1])).toBeCloseTo(31, 6);
  expect(alongUpperBack).toEqual(alongThoracic);
});

test("a drape bends the upper back back over the roller, and the lowest ribs stay", () => {
  const [straight, bent] = [skeletonOf(draped(0)), skeletonOf(draped(20))];
  expect(bent.lowestRibs).toEqual(straight.lowestRibs);
  // On the back, the floor is behind: the neck sinks towards it.
  expect(bent.baseOfNeck[1]).toBeLessThan(straight.baseOfNeck[1] - 3);
});

test("a draped spine keeps its length", () => {
  const pose = draped(20);
  const { lowestRibs } = skeletonOf(pose);
  let length = 0;
  for (let cm = 0; cm < 31; cm += 0.5) {
    const [from, to] = [onThoracic(pose, lowestRibs, cm).at, onThoracic(pose, lowestRibs, cm + 0.5).at];
    length += Math.hypot(to[0] - from[0], to[1] - from[1]);
  }
  expect(length).toBeCloseTo(31, 2);
});

test("face down, the same drape lifts the chest instead", () => {
  const { lowestRibs, baseOfNeck } = skeletonOf({ ...draped(20), facing: -1 });
  const level = skeletonOf({ ...draped(0), facing: -1 });
  expect(lowestRibs).toEqual(level.lowestRibs);
  expect(baseOfNeck[1]).toBeGreaterThan(level.baseOfNeck[1] + 3);
});

test("turned halfway onto its back, a body on its side has the upper shoulder behind and the lower one in front", () => {
  const { nearArm, farArm } = skeletonOf(poses["lat-side-body-release/start"]).limbs;
  expect(nearArm.root[1]).toBeGreaterThan(farArm.root[1] + 10);
  expect(farArm.root[2]).toBeGreaterThan(nearArm.root[2] + 10);
});

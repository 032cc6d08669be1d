import { expect, test } from "vitest";
import { figureNames, poses } from "@/lib/figure/poses";
import { solve } from "@/lib/figure/solve";

const touched = figureNames.filter((name) => poses[name].contact !== null);

test.each(touched)("%s: the roller just touches its zone", (name) => {
  const { touch, isFitted } = solve(poses[name]);
  expect(isFitted).toBe(true);
  expect(Math.abs(touch?.gap ?? 99)).toBeLessThan(0.001);
});

test.each(touched)("%s: solving a solved pose moves nothing", (name) => {
  expect(Math.abs(solve(solve(poses[name]).pose).slid)).toBeLessThan(0.001);
});

test("hands and feet on the floor stay where they are told while the hips are slid", () => {
  const pose = poses["thoracic-roll/start"];
  const { skeleton, slid } = solve(pose);
  expect(slid).not.toBe(0);
  expect(skeleton.limbs.nearLeg.end[0]).toBeCloseTo(pose.nearLeg.ankle[0], 6);
  expect(skeleton.limbs.nearLeg.end[1]).toBeCloseTo(pose.nearLeg.ankle[1], 6);
});

test("a view without a contact is drawn as it is stored", () => {
  expect(solve(poses["glute-piriformis-roll/front"])).toMatchObject({ slid: 0, isFitted: true, touch: null });
});

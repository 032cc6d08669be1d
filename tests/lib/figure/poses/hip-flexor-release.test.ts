import { describe, expect, test } from "vitest";
import { poseBetween } from "@/lib/figure/bake";
import { body } from "@/lib/figure/body";
import { distanceTo, polygonOf } from "@/lib/figure/outlines";
import { solve } from "@/lib/figure/solve";

const start = solve(poseBetween("hip-flexor-release", 0));

describe.each([0, 0.25, 0.5, 0.75, 1])("the front-of-hip roll, %s of the way", (progress) => {
  const { pose, skeleton, parts } = solve(poseBetween("hip-flexor-release", progress));
  const lowest = (part: keyof typeof parts) => Math.min(...polygonOf(parts[part]).map(([, y]) => y));

  test("rests on the forearm: elbow and hand on the floor, the elbow always in the same place", () => {
    expect(Math.abs(lowest("nearArm.fore"))).toBeLessThan(1);
    expect(Math.abs(lowest("nearArm.hand"))).toBeLessThan(1);
    const [x, y] = skeleton.limbs.nearArm.joint;
    expect(Math.abs(x - start.skeleton.limbs.nearArm.joint[0])).toBeLessThan(0.5);
    expect(y).toBeLessThan(5);
  });

  test("has the shoulder over the elbow, to a hand's breadth", () => {
    const { root, joint } = skeleton.limbs.nearArm;
    expect(Math.abs(root[0] - joint[0])).toBeLessThan(10);
  });

  test("has the toes of the straight leg and the knee of the bent one on the floor", () => {
    expect(Math.abs(lowest("nearLeg.shoe"))).toBeLessThan(1);
    expect(Math.abs(lowest("farLeg.shin"))).toBeLessThan(1.5);
    const [, kneeY, kneeZ] = skeleton.limbs.farLeg.joint;
    expect(kneeY).toBeLessThan(8);
    expect(kneeZ).toBeLessThan(-30);
  });

  test("keeps belly and hip bone off the roller", () => {
    if (pose.roller.seen === "side") throw new Error("seen from the wrong side");
    const { centre } = pose.roller;
    expect(distanceTo(centre, polygonOf(parts.top)).distance - body.rollerRadius).toBeGreaterThan(3.5);
  });
});

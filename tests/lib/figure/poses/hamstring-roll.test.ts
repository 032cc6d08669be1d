import { describe, expect, test } from "vitest";
import { poseBetween } from "@/lib/figure/bake";
import { body } from "@/lib/figure/body";
import { polygonOf } from "@/lib/figure/outlines";
import { poses } from "@/lib/figure/poses";
import { solve } from "@/lib/figure/solve";

/** The angle of the far knee, degrees: 180 is straight. */
function farKnee(name: keyof typeof poses): number {
  const { root, end } = solve(poses[name]).skeleton.limbs.farLeg;
  const apart = Math.hypot(root[0] - end[0], root[1] - end[1], root[2] - end[2]);
  const cosine = (body.thigh ** 2 + body.lowerLeg ** 2 - apart ** 2) / (2 * body.thigh * body.lowerLeg);
  return (Math.acos(cosine) * 180) / Math.PI;
}

test("both legs are straight, or one is and the other knee is well bent", () => {
  expect(farKnee("hamstring-roll/start")).toBeGreaterThan(155);
  expect(farKnee("hamstring-roll/end")).toBeGreaterThan(155);
  expect(farKnee("hamstring-roll/one-leg/start")).toBeLessThan(100);
  expect(farKnee("hamstring-roll/one-leg/end")).toBeLessThan(100);
});

describe.each([0, 0.25, 0.5, 0.75, 1])("on one leg, %s of the way", (progress) => {
  const { pose, parts } = solve(poseBetween("hamstring-roll/one-leg", progress));
  const foot = polygonOf(parts["farLeg.shoe"]);

  test("the other foot is flat on the floor and never meets the roller", () => {
    expect(Math.abs(Math.min(...foot.map(([, y]) => y)))).toBeLessThan(0.5);
    if (pose.roller.seen === "side") throw new Error("seen from the wrong side");
    const toRoller = Math.min(...foot.map(([x]) => x)) - pose.roller.centre[0];
    expect(toRoller).toBeGreaterThan(body.rollerRadius);
  });

  test("the other knee stands over the working leg, to be seen", () => {
    const top = (part: keyof typeof parts) => Math.max(...polygonOf(parts[part]).map(([, y]) => y));
    expect(top("farLeg.shin") - top("nearLeg.shin")).toBeGreaterThan(15);
  });
});

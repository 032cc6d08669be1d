import { describe, expect, test } from "vitest";
import { poseBetween } from "@/lib/figure/bake";
import { distanceTo, polygonOf } from "@/lib/figure/outlines";
import { poses } from "@/lib/figure/poses";
import { solve } from "@/lib/figure/solve";
import { flat } from "@/lib/figure/vectors";

const rollerTop = 15;

describe.each([0, 0.25, 0.5, 0.75, 1])("the buttock roll, %s of the way", (progress) => {
  const { skeleton, parts } = solve(poseBetween("glute-piriformis-roll", progress));
  const { root, joint, end } = skeleton.limbs.nearLeg;

  test("has the crossed ankle on the other leg, next to the knee", () => {
    const ankle = flat(end);
    const thigh = polygonOf(parts["farLeg.thigh"]);
    expect(distanceTo(ankle, thigh).distance).toBeLessThan(6);
    const knee = flat(skeleton.limbs.farLeg.joint);
    expect(Math.hypot(ankle[0] - knee[0], ankle[1] - knee[1])).toBeLessThan(10);
  });

  test("shows a four: the thigh of the crossed leg rises to a knee nearer to the viewer, its shin lies level", () => {
    expect(Math.hypot(joint[0] - root[0], joint[1] - root[1])).toBeGreaterThan(28);
    expect(Math.hypot(end[0] - joint[0], end[1] - joint[1])).toBeGreaterThan(14);
    expect(joint[2] - end[2]).toBeGreaterThan(25);
    expect(Math.abs(end[1] - joint[1])).toBeLessThan(5);
    expect(end[0]).toBeGreaterThan(joint[0]);
  });
});

describe("the buttock roll from the front", () => {
  const { pose, parts, skeleton } = solve(poses["glute-piriformis-roll/front"]);
  const seat = polygonOf(parts.seat);
  const lowest = seat.reduce((low, point) => (point[1] < low[1] ? point : low));

  test("sits on the roller, neither over it nor in it", () => {
    expect(lowest[1]).toBeCloseTo(rollerTop, 1);
    if (pose.roller.seen === "end") throw new Error("seen from the wrong side");
    expect(lowest[0]).toBeGreaterThan(pose.roller.from + 3);
    expect(lowest[0]).toBeLessThan(pose.roller.to - 3);
  });

  test("sits on the buttock of the crossed leg, and the mark is there", () => {
    // The right side of the body is on the left of a picture from the front.
    expect(pose.drawnSide).toBe("right");
    expect(lowest[0]).toBeLessThan(pose.pelvis[0] - 5);
    const [x, y] = pose.contactMark?.centre ?? [99, 99];
    expect(Math.hypot(x - lowest[0], y - lowest[1])).toBeLessThan(0.2);
  });

  test("leans to that side, the other buttock off the roller", () => {
    expect(skeleton.baseOfNeck[0]).toBeLessThan(pose.pelvis[0] - 4);
    const other = seat.filter(([x]) => x > pose.pelvis[0] + 3).map(([, y]) => y);
    expect(Math.min(...other)).toBeGreaterThan(rollerTop + 1);
  });
});

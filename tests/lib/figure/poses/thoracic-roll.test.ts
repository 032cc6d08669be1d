import { expect, test } from "vitest";
import { thoracicRollArmsCrossed } from "@/lib/figure/poses/thoracic-roll";
import { solve } from "@/lib/figure/solve";
import type { Point3 } from "@/lib/figure/vectors";

const { pose, skeleton } = solve(thoracicRollArmsCrossed.start);
const { nearArm, farArm } = skeleton.limbs;

function isBetween(value: number, one: number, other: number): boolean {
  return value > Math.min(one, other) && value < Math.max(one, other);
}

test("crossed arms: each hand is nearer to the other shoulder than to its own", () => {
  const depth = ([, , z]: Point3) => z;
  expect(depth(nearArm.end)).toBeLessThan(0);
  expect(depth(farArm.end)).toBeGreaterThan(0);
});

test("crossed arms: the two forearms cross where they are seen", () => {
  const height = ({ joint, end }: typeof nearArm, x: number) =>
    joint[1] + ((end[1] - joint[1]) * (x - joint[0])) / (end[0] - joint[0]);
  const apart = (x: number) => height(nearArm, x) - height(farArm, x);
  const [elbows, wrists] = [
    Math.min(nearArm.joint[0], farArm.joint[0]),
    Math.max(nearArm.end[0], farArm.end[0]),
  ];
  expect(isBetween(0, apart(elbows), apart(wrists))).toBe(true);
});

test("crossed arms: the chin is a little tucked, not dropped back", () => {
  expect(pose.head).toBeLessThan(pose.thoracic - 10);
});

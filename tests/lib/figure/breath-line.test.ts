import { expect, test } from "vitest";
import { breathLineShapes } from "@/lib/figure/breath-line";
import { draw } from "@/lib/figure/draw";
import { polygonOf } from "@/lib/figure/outlines";
import { partsOf } from "@/lib/figure/parts";
import { poses } from "@/lib/figure/poses";
import { skeletonOf } from "@/lib/figure/skeleton";
import { solve } from "@/lib/figure/solve";

const [breathIn, breathOut] = [
  poses["calves-up-breathing-reset/start"],
  poses["calves-up-breathing-reset/end"],
];

function highestOfChest(pose: typeof breathIn): number {
  return Math.max(...polygonOf(partsOf(pose, skeletonOf(pose)).top).map(([, y]) => y));
}

test("the chest stands visibly higher on the breath in", () => {
  expect(highestOfChest(breathIn) - highestOfChest(breathOut)).toBeGreaterThan(3);
});

test("the line stays where it is while the body breathes", () => {
  const line = (pose: typeof breathIn) => breathLineShapes(pose, skeletonOf(pose));
  expect(line(breathOut)).toEqual(line(breathIn));
});

test("a full chest all but reaches the line", () => {
  const [line] = breathLineShapes(breathIn, skeletonOf(breathIn));
  const heights = (line?.points ?? []).filter((_, index) => index % 2 === 1).map((y) => -y);
  expect(Math.max(...heights) - highestOfChest(breathIn)).toBeGreaterThan(0.5);
  expect(Math.max(...heights) - highestOfChest(breathIn)).toBeLessThan(3);
});

test("the arrow stands over the chest, clear of the line: up on the breath in, down on the breath out", () => {
  const [up, down] = [breathIn.arrows[0], breathOut.arrows[0]];
  if (up?.kind !== "one-way" || down?.kind !== "one-way") throw new Error("a breath goes one way");
  expect([up.angle, down.angle]).toEqual([90, 270]);
  const { headCentre, pelvis } = skeletonOf(breathIn);
  for (const { centre, length } of [up, down]) {
    expect(centre[0]).toBeGreaterThan(headCentre[0] + 20);
    expect(centre[0]).toBeLessThan(pelvis[0] - 15);
    expect(centre[1] - length / 2).toBeGreaterThan(highestOfChest(breathIn) + 2.5);
  }
});

test("only the breathing reset has the line", () => {
  const lines = (name: keyof typeof poses) =>
    draw(solve(poses[name]), { from: -100, to: 100 }).marks.filter(
      ({ form, tone }) => form === "line" && tone === "sleeve",
    );
  expect(lines("calves-up-breathing-reset/end")).toHaveLength(1);
  expect(lines("thoracic-roll/start")).toHaveLength(0);
});

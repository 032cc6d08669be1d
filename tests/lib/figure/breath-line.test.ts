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

test("only the breathing reset has the line", () => {
  const dashes = (name: keyof typeof poses) =>
    draw(solve(poses[name]), { from: -100, to: 100 }).marks.filter(
      ({ form, tone }) => form === "dashes" && tone === "arrow",
    );
  expect(dashes("calves-up-breathing-reset/end")).toHaveLength(1);
  expect(dashes("thoracic-roll/start")).toHaveLength(0);
});

import { expect, test } from "vitest";
import { draw } from "@/lib/figure/draw";
import { boundsOf } from "@/lib/figure/figure-box";
import { figureNames, poses } from "@/lib/figure/poses";
import { solve } from "@/lib/figure/solve";

const forbidden = figureNames.filter((name) => name.startsWith("dont/"));

test.each(forbidden)("%s: the cross stands clear of the roller and of the spot it presses", (name) => {
  const { shapes, marks } = draw(solve(poses[name]), { from: -100, to: 100 });
  const bottomOfCross = Math.max(...marks.map(boundsOf).map(({ y, height }) => y + height));
  const spot = shapes.filter(({ tone }) => tone === "roller" || tone === "contact").map(boundsOf);
  expect(spot).toHaveLength(2);
  for (const { y } of spot) expect(y).toBeGreaterThan(bottomOfCross);
});

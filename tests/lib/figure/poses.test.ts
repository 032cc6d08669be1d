import { expect, test } from "vitest";
import { figureNames, poses } from "@/lib/figure/poses";
import { solve } from "@/lib/figure/solve";
import { builtInSlugs } from "@/lib/moves/move";

test.each(builtInSlugs)("%s has a start and an end", (slug) => {
  expect(figureNames).toContain(`${slug}/start`);
  expect(figureNames).toContain(`${slug}/end`);
});

/** Where the near leg's toes or the trunk are can be seen: which body side is nearest to the viewer follows. */
test.each([
  ["glute-piriformis-roll/start", "right"],
  ["hip-flexor-release/start", "left"],
  ["hamstring-roll/one-leg/start", "right"],
] as const)("%s has the %s leg in front, by which way the body faces", (name, side) => {
  const { pose, skeleton } = solve(poses[name]);
  // Front of the body times the way up gives the right hand side; positive z is towards the viewer.
  const [ux, uy] = skeleton.alongThoracic;
  const [fx, fy] = [pose.facing * uy, -pose.facing * ux];
  const rightIsNear = fx * uy - fy * ux > 0;
  expect(rightIsNear ? "right" : "left").toBe(side);
  expect(pose.drawnSide).toBe(side);
});

test("moves of both sides, and what is forbidden, have no side of their own", () => {
  expect(poses["thoracic-roll/start"].drawnSide).toBeNull();
  expect(poses["calves-up-breathing-reset/end"].drawnSide).toBeNull();
  expect(poses["dont/low-back"].drawnSide).toBeNull();
});

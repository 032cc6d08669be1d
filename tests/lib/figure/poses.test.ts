import { expect, test } from "vitest";
import type { FigureName, SequenceName } from "@/lib/figure/figure-name";
import type { Support } from "@/lib/figure/pose";
import { figureNames, poses, sequenceNames, sequences } from "@/lib/figure/poses";
import { solve } from "@/lib/figure/solve";
import { leftOf } from "@/lib/figure/vectors";
import { builtInSlugs } from "@/lib/moves/move";

test.each(builtInSlugs)("%s has a start and an end", (slug) => {
  expect(figureNames).toContain(`${slug}/start`);
  expect(figureNames).toContain(`${slug}/end`);
});

/**
 * The side of the body that works in a picture, worked out from the picture alone. Seen from the side it is the one
 * nearer to the viewer; with the chest to the viewer it is the one towards the roller.
 */
function workingSide(name: FigureName): "left" | "right" {
  const { pose, skeleton } = solve(poses[name]);
  if (pose.view === "side") return pose.facing === 1 ? "right" : "left";
  const pressed = pose.roller.seen === "end" ? pose.roller.centre : pose.contactMark?.centre;
  if (!pressed) throw new Error(`nothing is pressed in ${name}`);
  // With the chest to the viewer, the person's right is what lies to the left when looking up the spine.
  const [x, y] = leftOf(skeleton.alongThoracic);
  const [fromX, fromY] = skeleton.lowestRibs;
  return (pressed[0] - fromX) * x + (pressed[1] - fromY) * y > 0 ? "right" : "left";
}

const oneSided = figureNames.filter((name) =>
  /^(glute|hip-flexor|hamstring-roll\/one-leg|lat-side)/.test(name),
);

test.each(oneSided)("%s says which side works in it", (name) => {
  expect(poses[name].drawnSide).toBe(workingSide(name));
});

test("moves of both sides, and what is forbidden, have no side of their own", () => {
  expect(oneSided).toHaveLength(9);
  for (const name of figureNames.filter((each) => !oneSided.includes(each))) {
    expect(poses[name].drawnSide, name).toBeNull();
  }
});

/** Near arm, far arm, near leg, far leg. Planted keeps its place; sliding lies on the floor and goes with the body. */
const supports: Record<SequenceName, readonly [Support, Support, Support, Support]> = {
  "glute-piriformis-roll": ["planted", "planted", "free", "planted"],
  "hip-flexor-release": ["planted", "planted", "sliding", "sliding"],
  "hamstring-roll": ["sliding", "sliding", "free", "free"],
  "hamstring-roll/one-leg": ["sliding", "sliding", "free", "sliding"],
  "thoracic-roll": ["free", "free", "planted", "planted"],
  "thoracic-roll/arms-crossed": ["free", "free", "planted", "planted"],
  "thoracic-extension": ["free", "free", "planted", "planted"],
  "thoracic-extension/second-place": ["free", "free", "planted", "planted"],
  "lat-side-body-release": ["planted", "sliding", "planted", "sliding"],
  "calves-up-breathing-reset": ["planted", "planted", "free", "free"],
};

test.each(sequenceNames)("%s stands on the hands and feet its words name, from start to end", (name) => {
  const { start, end } = sequences[name];
  for (const { nearArm, farArm, nearLeg, farLeg } of [start, end]) {
    expect([nearArm, farArm, nearLeg, farLeg].map(({ support }) => support)).toEqual(supports[name]);
  }
});

import { describe, expect, test } from "vitest";
import { flatHand } from "@/lib/figure/head-hand-shoe";
import { isInside, polygonOf } from "@/lib/figure/outlines";
import { handOf, onHand, partsOf } from "@/lib/figure/parts";
import type { Pose } from "@/lib/figure/pose";
import { poses } from "@/lib/figure/poses";
import { skeletonOf } from "@/lib/figure/skeleton";
import { solve } from "@/lib/figure/solve";

const seated = poses["hamstring-roll/start"];
const held = poses["thoracic-roll/start"];
/** The point of the thumb that stands out most, in the wrist's frame. */
const thumb = flatHand.outline.reduce((most, point) => (point[1] > most[1] ? point : most));

/** How high a point of the near hand is over the wrist when the hand points that way. */
function overWrist(hand: number): number {
  const pose: Pose = { ...seated, nearArm: { ...seated.nearArm, hand } };
  const [point] = onHand(pose, skeletonOf(pose), "nearArm", [thumb]);
  return (point?.[1] ?? Number.NaN) - pose.nearArm.wrist[1];
}

describe("a hand", () => {
  test("has its thumb on top, whichever way it points along the floor", () => {
    expect(overWrist(180)).toBeGreaterThan(4);
    expect(overWrist(0)).toBeGreaterThan(4);
  });

  test("is spread where it holds the head, and flat where it stands", () => {
    expect(handOf(held, "nearArm").fingers).toHaveLength(3);
    expect(handOf(seated, "nearArm").fingers).toHaveLength(1);
  });

  test("has its fingers parted within the hand", () => {
    for (const pose of [seated, held]) {
      const { outline, fingers } = handOf(pose, "nearArm");
      const polygon = polygonOf(outline);
      for (const [knuckle] of fingers) expect(isInside(knuckle, polygon)).toBe(true);
    }
  });

  test("that holds the head lies over the back of it", () => {
    const { pose, parts } = solve(held);
    const head = polygonOf(parts.head);
    const over = parts["nearArm.hand"].filter((point) => isInside(point, head));
    expect(pose.nearArm.isCupped).toBe(true);
    expect(over.length).toBeGreaterThan(1);
  });
});

test("a foot that is turned out shows its upper side: as far to one side of the ankle as to the other", () => {
  const pose: Pose = {
    ...seated,
    nearLeg: { ...seated.nearLeg, toe: 0, isFootTurnedOut: true },
  };
  const shoe = partsOf(pose, skeletonOf(pose))["nearLeg.shoe"].map(([, y]) => y - pose.nearLeg.ankle[1]);
  expect(Math.max(...shoe)).toBeGreaterThan(4);
  expect(Math.min(...shoe)).toBeGreaterThan(-5);
});

import { describe, expect, test } from "vitest";
import { still } from "@/lib/figure/baked/still";
import { boundsOf } from "@/lib/figure/figure-box";
import { movingShapes } from "@/lib/figure/moving-figure";
import { figureNames } from "@/lib/figure/poses";
import type { Box } from "@/lib/figure/shape";
import { builtInSlugs } from "@/lib/moves/move";

function holds(box: Box, inner: Box): boolean {
  return (
    inner.x >= box.x &&
    inner.y >= box.y &&
    inner.x + inner.width <= box.x + box.width &&
    inner.y + inner.height <= box.y + box.height
  );
}

describe("the crop", () => {
  test.each(figureNames)("of %s holds all its shapes", (name) => {
    const { box, shapes, marks } = still[name];
    for (const shape of [...shapes, ...marks]) expect(holds(box, boundsOf(shape))).toBe(true);
  });

  test.each(builtInSlugs)("of %s is the same for start and end and holds what moves between them", (slug) => {
    const { box } = still[`${slug}/start`];
    expect(still[`${slug}/end`].box).toEqual(box);
    for (const progress of [0.2, 0.5, 0.8]) {
      for (const shape of movingShapes(slug, progress)) expect(holds(box, boundsOf(shape))).toBe(true);
    }
  });

  test.each(figureNames)("of %s leaves 5 to 10 cm of floor past head and feet", (name) => {
    const { box, shapes } = still[name];
    const body = shapes.filter(({ form, tone }) => form === "outline" && tone !== "halo").map(boundsOf);
    const left = Math.min(...body.map(({ x }) => x)) - box.x;
    const right = box.x + box.width - Math.max(...body.map(({ x, width }) => x + width));
    // Start and end share a crop, so one end of the floor is longer by what the body travels: 46 cm at most.
    expect(Math.min(left, right)).toBeGreaterThanOrEqual(5);
    expect(Math.min(left, right)).toBeLessThanOrEqual(10);
    expect(Math.max(left, right)).toBeLessThanOrEqual(60);
  });
});

test("a stroke widens the bounds, a circle is measured by its radius", () => {
  expect(boundsOf({ form: "circle", tone: "roller", points: [10, -5, 4] })).toEqual({
    x: 6,
    y: -9,
    width: 8,
    height: 8,
  });
  expect(boundsOf({ form: "line", tone: "arrow", stroke: 2, points: [0, 0, 10, 0] })).toEqual({
    x: -1,
    y: -1,
    width: 12,
    height: 2,
  });
});

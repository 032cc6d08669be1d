import { expect, test } from "vitest";
import type { Shape } from "@/lib/figure/shape";
import { mirrored, pathsOf } from "@/lib/figure/shape-path";

const skin: Shape = { form: "polygon", tone: "skin", points: [0, 0, 4, 0, 4, -2] };
const stop: Shape = { form: "dashes", tone: "stop", stroke: 2, points: [0, 0, 1, 1, 2, 2, 3, 3] };

test("neighbours that look alike become one path, and the drawing order is kept", () => {
  const paths = pathsOf([skin, { ...skin, points: [9, 9, 8, 8, 7, 9] }, stop, skin]);
  expect(paths.map(({ tone }) => tone)).toEqual(["skin", "stop", "skin"]);
  expect(paths[0]?.d).toBe("M0 0L4 0L4 -2ZM9 9L8 8L7 9Z");
});

test("a keyline and a fill of one tone stay apart", () => {
  expect(pathsOf([skin, { ...skin, stroke: 2 }])).toHaveLength(2);
});

test("dashes are strokes of their own with flat ends", () => {
  expect(pathsOf([stop])).toEqual([
    { d: "M0 0L1 1M2 2L3 3", tone: "stop", isFilled: false, stroke: 2, cap: "butt" },
  ]);
});

test("a circle with a stroke is a ring, without one a disc", () => {
  const disc: Shape = { form: "circle", tone: "roller", points: [0, 0, 5] };
  expect(pathsOf([disc])[0]?.isFilled).toBe(true);
  expect(pathsOf([{ ...disc, stroke: 1 }])[0]?.isFilled).toBe(false);
});

test("a smooth outline is closed, runs through its points and turns no corner at any", () => {
  const points = [0, 0, 6, 0, 6, -6, 0, -6];
  const [path] = pathsOf([{ form: "outline", tone: "skin", points }]);
  // A Catmull-Rom spline: at each point the curve runs along the line from the point before to the one after it.
  expect(path?.d).toBe("M0 0C1 1 5 1 6 0S7 -5 6 -6S1 -7 0 -6S-1 -1 0 0Z");
});

test("a mirror turns x around and leaves y and radius alone", () => {
  expect(mirrored(skin).points).toEqual([0, 0, -4, 0, -4, -2]);
  expect(mirrored({ form: "circle", tone: "roller", points: [3, -5, 7] }).points).toEqual([-3, -5, 7]);
});

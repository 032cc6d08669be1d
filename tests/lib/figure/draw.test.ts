import { describe, expect, test } from "vitest";
import { draw } from "@/lib/figure/draw";
import { figureNames, poses } from "@/lib/figure/poses";
import { solve } from "@/lib/figure/solve";

const floor = { from: -100, to: 100 };

describe.each(figureNames)("%s", (name) => {
  const { shapes, marks } = draw(solve(poses[name]), floor);

  test("lies on a floor, has a roller and shows where it presses", () => {
    expect(shapes[0]?.tone).toBe("floor");
    const shown = new Set(shapes.map(({ tone }) => tone));
    for (const tone of ["skin", "hair", "top", "trousers", "shoe", "roller", "contact"] as const) {
      expect(shown).toContain(tone);
    }
  });

  test("is crossed out only where it is forbidden", () => {
    expect(marks.some(({ tone }) => tone === "cross")).toBe(name.startsWith("dont/"));
  });

  test("has numbers rounded to a millimetre", () => {
    for (const value of [...shapes, ...marks].flatMap(({ points }) => points)) {
      expect(value).toBe(Math.round(value * 10) / 10);
    }
  });
});

test("nobody smiles where the roller must not be", () => {
  const mouth = (name: (typeof figureNames)[number]) => {
    const faces = draw(solve(poses[name]), floor).shapes.filter(({ tone }) => tone === "ink");
    const points = faces.at(-1)?.points ?? [];
    const [corner = 0, middle = 0] = [points[1], points[5]];
    return corner - middle;
  };
  // y runs down: corners higher than the middle are a smile. Both sit upright.
  expect(mouth("hamstring-roll/start")).toBeLessThan(-0.5);
  expect(mouth("dont/behind-knee")).toBeGreaterThan(0.5);
});

test("start and end of a move are drawn with the same shapes, so that one can become the other", () => {
  for (const name of figureNames.filter((each) => each.endsWith("/start"))) {
    const end = figureNames.find((each) => each === name.replace("/start", "/end"));
    if (!end) throw new Error(`no end for ${name}`);
    const kinds = (which: typeof name) =>
      draw(solve(poses[which]), floor).shapes.map(({ form, tone, points }) => [form, tone, points.length]);
    expect(kinds(end)).toEqual(kinds(name));
  }
});

test("the grooves of the roller turn as it rolls, one radian for each radius", () => {
  const groovesAt = (x: number) => {
    const pose = poses["thoracic-roll/start"];
    const moved = { ...pose, contact: null, roller: { seen: "end" as const, centre: [x, 7.5] as const } };
    const shape = draw(solve(moved), floor).shapes.find(
      ({ form, tone }) => form === "line" && tone === "roller-edge",
    );
    if (!shape) throw new Error("no grooves");
    const [startX = 0, startY = 0] = shape.points;
    return Math.atan2(-startY - 7.5, startX - x);
  };
  // Rolling to the right turns clockwise.
  expect(groovesAt(0) - groovesAt(7.5)).toBeCloseTo(1, 1);
});

test("a roller that was shifted shows the empty ring where it lay", () => {
  const ring = (name: keyof typeof poses) =>
    draw(solve(poses[name]), floor).shapes.filter(
      ({ form, tone, points }) => form === "dashes" && tone === "arrow" && points.length > 12,
    );
  expect(ring("thoracic-extension/shift")).toHaveLength(1);
  expect(ring("thoracic-extension/second-place/start")).toHaveLength(0);
});

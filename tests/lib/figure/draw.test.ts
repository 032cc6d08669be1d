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

test("start and end of a move are drawn with the same shapes, so that one can become the other", () => {
  for (const name of figureNames.filter((each) => each.endsWith("/start"))) {
    const end = figureNames.find((each) => each === name.replace("/start", "/end"));
    if (!end) throw new Error(`no end for ${name}`);
    const kinds = (which: typeof name) =>
      draw(solve(poses[which]), floor).shapes.map(({ form, tone, points }) => [form, tone, points.length]);
    expect(kinds(end)).toEqual(kinds(name));
  }
});

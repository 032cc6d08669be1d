import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { poseBetween } from "@/lib/figure/bake";
import { still } from "@/lib/figure/baked/still";
import { draw } from "@/lib/figure/draw";
import { MovingFigure, movingShapes, strokeOf } from "@/lib/figure/moving-figure";
import { sequenceNames, sequences } from "@/lib/figure/poses";
import type { Shape } from "@/lib/figure/shape";
import { solve } from "@/lib/figure/solve";

function largestDifference(a: readonly Shape[], b: readonly Shape[]): number {
  return Math.max(
    ...a.flatMap(({ points }, index) =>
      points.map((value, i) => Math.abs(value - (b[index]?.points[i] ?? Infinity))),
    ),
  );
}

function rollerX(shapes: readonly Shape[]): number {
  return shapes.find(({ tone }) => tone === "roller")?.points[0] ?? Number.NaN;
}

describe.each(sequenceNames)("%s in motion", (slug) => {
  test("begins and ends as its pictures do", () => {
    const [start, end] = [still[`${slug}/start`], still[`${slug}/end`]];
    expect(largestDifference(movingShapes(slug, 0, "start"), [...start.shapes, ...start.marks])).toBeLessThan(
      1e-9,
    );
    expect(largestDifference(movingShapes(slug, 1, "end"), [...end.shapes, ...end.marks])).toBeLessThan(1e-9);
  });

  test.each([0.19, 0.56, 0.93])("at %f is drawn within 2.5 mm of a fresh solve", (progress) => {
    // The floor is cut to the crop, and a contact patch has no fixed corners: body and roller are compared.
    const isBody = ({ tone, form }: Shape) => tone !== "floor" && tone !== "contact" && form !== "polygon";
    const fresh = draw(solve(poseBetween(slug, progress)), { from: 0, to: 1 }).shapes.filter(isBody);
    const shown = movingShapes(slug, progress).slice(0, still[`${slug}/start`].shapes.length).filter(isBody);
    expect(shown).toHaveLength(fresh.length);
    expect(largestDifference(fresh, shown)).toBeLessThan(0.25);
  });

  test("a progress outside 0 to 1 stops at the end", () => {
    expect(movingShapes(slug, 1.4)).toEqual(movingShapes(slug, 1));
    expect(movingShapes(slug, -2)).toEqual(movingShapes(slug, 0));
  });
});

test.each(sequenceNames)("the way %s is drawn is the way its poses say", (name) => {
  expect(strokeOf(name)).toBeCloseTo(sequences[name].strokeCm, 1);
});

test("the roller travels evenly", () => {
  const at = (progress: number) => rollerX(movingShapes("hamstring-roll", progress));
  expect(at(0.25) - at(0)).toBeCloseTo((at(1) - at(0)) / 4, 5);
  expect(at(1) - at(0)).toBeCloseTo(-23, 5);
});

test("breath arrows point up with the chest on the way to the start and down on the way to the end", () => {
  for (const towards of ["start", "end"] as const) {
    const { marks } = still[`calves-up-breathing-reset/${towards}`];
    const shapes = movingShapes("calves-up-breathing-reset", 0.5, towards);
    expect(shapes.slice(-marks.length)).toEqual(marks);
  }
});

test("a frame is named and told as the move is, whatever its moment", () => {
  const label = { title: "Buttock roll", description: "You sit on the roller." };
  for (const progress of [0, 0.4, 1]) {
    const figure = (
      <MovingFigure name="glute-piriformis-roll" side="right" progress={progress} label={label} />
    );
    expect(renderToStaticMarkup(figure)).toMatch(
      /role="img" aria-label="Buttock roll" aria-describedby="(\S+)"><desc id="\1">You sit on the roller.<\/desc><path/,
    );
  }
});

test("the other side is the mirror picture", () => {
  const right = renderToStaticMarkup(
    <MovingFigure name="glute-piriformis-roll" side="right" progress={0.3} />,
  );
  const left = renderToStaticMarkup(<MovingFigure name="glute-piriformis-roll" side="left" progress={0.3} />);
  expect(left).not.toBe(right);
  expect(renderToStaticMarkup(<MovingFigure name="glute-piriformis-roll" side={null} progress={0.3} />)).toBe(
    right,
  );
});

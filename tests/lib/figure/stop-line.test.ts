import { expect, test } from "vitest";
import { figureNames, poses } from "@/lib/figure/poses";
import { solve } from "@/lib/figure/solve";
import { stopLineShapes } from "@/lib/figure/stop-line";

const withStops = figureNames.filter((name) => poses[name].stops.length > 0);

test.each(withStops)("%s: dashes begin and end the stop line", (name) => {
  const figure = solve(poses[name]);
  for (const stop of figure.pose.stops) {
    const [keyline, dashes] = stopLineShapes(figure, stop);
    if (!keyline || !dashes) throw new Error("a stop line is a keyline and dashes");
    expect(dashes.points.slice(0, 2)).toEqual(keyline.points.slice(0, 2));
    expect(dashes.points.slice(-2)).toEqual(keyline.points.slice(-2));
    expect(dashes.points.length % 4).toBe(0);
  }
});

test("the hamstring's stop line lies almost 9 cm above the knee joint", () => {
  const figure = solve(poses["hamstring-roll/start"]);
  const share = figure.pose.stops[0]?.share ?? 0;
  expect((1 - share) * 42).toBeCloseTo(8.82, 2);
});

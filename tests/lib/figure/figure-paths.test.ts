import { describe, expect, test } from "vitest";
import { still } from "@/lib/figure/baked/still";
import { figureBox, figurePaths, shownSide } from "@/lib/figure/figure-paths";
import { figureNames } from "@/lib/figure/poses";
import { mirrored, pathsOf } from "@/lib/figure/shape-path";

const oneSided = figureNames.filter((name) => still[name].drawnSide !== null);
const sideless = figureNames.filter((name) => still[name].drawnSide === null);

describe("a picture of a move that works one side", () => {
  test.each(oneSided)("%s differs for left and right, and one is the other's mirror", (name) => {
    const { shapes, marks, drawnSide } = still[name];
    const stored = [...shapes, ...marks];
    const [same, other] = drawnSide === "left" ? (["left", "right"] as const) : (["right", "left"] as const);
    expect(figurePaths(name, same)).toEqual(pathsOf(stored));
    expect(figurePaths(name, other)).toEqual(pathsOf(stored.map(mirrored)));
    expect(figurePaths(name, other)).not.toEqual(figurePaths(name, same));
  });

  test.each(oneSided)("%s shows the right side when none is asked for", (name) => {
    expect(figurePaths(name, null)).toEqual(figurePaths(name, "right"));
    expect(shownSide(name, null)).toBe("right");
  });

  test("the mirrored crop holds the mirrored drawing", () => {
    const { x, width } = figureBox("hip-flexor-release/start", "left");
    expect(figureBox("hip-flexor-release/start", "right").x).toBe(-(x + width));
  });
});

test.each(sideless)("%s is the same whatever side is asked for", (name) => {
  expect(figurePaths(name, "left")).toEqual(figurePaths(name, "right"));
  expect(figureBox(name, "left")).toEqual(figureBox(name, null));
  expect(shownSide(name, "left")).toBeNull();
});

test("a picture is few paths: at most 36", () => {
  for (const name of figureNames) expect(figurePaths(name, null).length).toBeLessThanOrEqual(36);
});

import { expect, test } from "vitest";
import { figureDescription } from "@/lib/figure/figure-descriptions";
import { figurePaths } from "@/lib/figure/figure-paths";
import { figureNames } from "@/lib/figure/poses";

test.each(figureNames)("%s is told in short sentences that say what the body does", (name) => {
  const text = figureDescription(name, "right");
  expect(text).not.toMatch(/image|picture|drawing/i);
  for (const sentence of text.split(/(?<=[.:]) /)) {
    expect(sentence.split(" ").length).toBeLessThanOrEqual(20);
  }
});

test.each(figureNames)("%s names a side only where the picture has one, and the right one", (name) => {
  const isMirroredByName = figureDescription(name, "left") !== figureDescription(name, "right");
  const isMirroredByDrawing = figurePaths(name, "left") !== figurePaths(name, "right");
  // The hamstring roll is drawn with both legs on the roller, so its words name no side.
  if (!name.startsWith("hamstring-roll")) expect(isMirroredByName).toBe(isMirroredByDrawing);
  expect(figureDescription(name, null)).toBe(figureDescription(name, "right"));
});

test("left and right change places", () => {
  expect(figureDescription("glute-piriformis-roll/start", "left")).toContain(
    "left ankle is across your right knee",
  );
});

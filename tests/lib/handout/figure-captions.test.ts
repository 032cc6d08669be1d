import { expect, test } from "vitest";
import { figureBox } from "@/lib/figure/figure-paths";
import { FLOOR, placeCaptions } from "@/lib/handout/figure-captions";

// Every letter half as wide as it is high: "Start (right side)" is 114 points wide, "Start (right)" 83.
const lettering = { widthOf: (text: string, size: number) => (text.length * size) / 2, outlineOf: () => "" };
const figures = [
  { name: "hamstring-roll/start", caption: "Start (right side)", shortCaption: "Start (right)" },
  { name: "hamstring-roll/end", caption: "End", shortCaption: "End" },
] as const;
const { x, width } = figureBox("hamstring-roll/start", "right");
/** From the right end of the arrow to that of the picture, in cm of body. */
const beside = x + width - 25;

test.each([
  [122, "Start (right side)", "beside"],
  [112, "Start (right)", "beside"],
  [80, "Start (right side)", "below"],
])("in %i points beside the arrow stands %s, %s it", (room, text, place) => {
  const { texts, top } = placeCaptions(figures, "right", { scale: room / beside, size: 12, lettering });
  expect(texts).toEqual([text, "End"]);
  // The arrow's lower edge is 14.6 cm below the top of the floor.
  expect(top).toBe(place === "beside" ? FLOOR : 14.6);
});

import { expect, test } from "vitest";
import { figureBox } from "@/lib/figure/figure-paths";
import { FLOOR, placeCaptions } from "@/lib/handout/figure-captions";

// Every letter half as wide as it is high: "Start (right side)" is 114 points wide, "Start (right)" 83.
const lettering = { widthOf: (text: string, size: number) => (text.length * size) / 2, outlineOf: () => "" };
const figures = [
  { name: "hamstring-roll/start", captions: ["Start (right side)", "Start (right)"] },
  { name: "hamstring-roll/end", captions: ["End (right side)", "End (right)", "End"] },
] as const;
const { x, width } = figureBox("hamstring-roll/start", "right");
/** From the right end of the arrow to that of the picture, in cm of body. */
const beside = x + width - 25;

test.each([
  [122, "Start (right side)", "End (right side)", "beside"],
  [112, "Start (right)", "End (right)", "beside"],
  [80, "Start (right side)", "End (right side)", "below"],
])("in %i points beside the arrow stands %s, and %s alike, %s it", (room, start, end, place) => {
  const { texts, top } = placeCaptions(figures, "right", {
    scale: room / beside,
    size: 12,
    end: "right",
    lettering,
  });
  expect(texts).toEqual([start, end]);
  // The arrow's lower edge is 14.6 cm below the top of the floor.
  expect(top).toBe(place === "beside" ? FLOOR : 14.6);
});

test("the end goes without the side where its picture alone has no room for it", () => {
  const [start] = figures;
  const end = {
    name: "glute-piriformis-roll/front",
    captions: ["End (right side)", "End (right)", "End"],
  } as const;
  expect(
    placeCaptions([start, end], "right", { scale: 0.5, size: 12, end: "right", lettering }).texts,
  ).toEqual(["Start (right)", "End"]);
});

test("a caption with one form only holds up no other", () => {
  const one = {
    name: "glute-piriformis-roll/front",
    captions: ["From the front, and more than fits"],
  } as const;
  const { texts } = placeCaptions([...figures, one], "right", {
    scale: 1,
    size: 12,
    end: "right",
    lettering,
  });
  expect(texts).toEqual(["Start (right side)", "End (right side)", "From the front, and more than fits"]);
});

test("written from the right, a caption stands beside the arrow on its left", () => {
  const { x: left } = figureBox("hamstring-roll/start", "right");
  const before = { scale: 1, size: 12, lettering };
  const { top } = placeCaptions([figures[0]], "right", { ...before, end: "left", scale: 122 / (5 - left) });
  expect(top).toBe(FLOOR);
  expect(placeCaptions([figures[0]], "right", { ...before, end: "left", scale: 0.2 }).top).toBe(14.6);
});

import { expect, test } from "vitest";
import { figureBox } from "@/lib/figure/figure-paths";
import { FLOOR, placeCaptions } from "@/lib/handout/figure-captions";
import { textWidth } from "@/lib/handout/set-lines";

// Every letter half as wide as it is high: "Start (right side)" is 114 points wide, "Start (right)" 83.
const lettering = { widthOf: (text: string, size: number) => (text.length * size) / 2, outlineOf: () => "" };
const figures = [
  { name: "hamstring-roll/start", captions: ["Start (right side)", "Start (right)"] },
  { name: "hamstring-roll/end", captions: ["End (right side)", "End (right)", "End"] },
] as const;
const { x, width } = figureBox("hamstring-roll/start", "right");
/** From the right end of the arrow to that of the picture, in cm of body. */
const beside = x + width - 25;

const textsOf = (captions: readonly { readonly text: string }[]) => captions.map(({ text }) => text);

test.each([
  [122, "Start (right side)", "End (right side)", "beside"],
  [112, "Start (right)", "End (right)", "beside"],
  [80, "Start (right side)", "End (right side)", "below"],
])("in %i points beside the arrow stands %s, and %s alike, %s it", (room, start, end, place) => {
  const { captions, top } = placeCaptions(figures, "right", {
    scale: room / beside,
    gap: 18,
    size: 12,
    end: "right",
    lettering,
  });
  expect(textsOf(captions)).toEqual([start, end]);
  // The arrow's lower edge is 14.6 cm below the top of the floor.
  expect(top).toBe(place === "beside" ? FLOOR : 14.6);
});

test("the end goes without the side where its picture alone has no room for it", () => {
  const [start] = figures;
  const end = {
    name: "glute-piriformis-roll/front",
    captions: ["End (right side)", "End (right)", "End"],
  } as const;
  const { captions } = placeCaptions([start, end], "right", {
    scale: 0.5,
    gap: 18,
    size: 12,
    end: "right",
    lettering,
  });
  expect(textsOf(captions)).toEqual(["Start (right)", "End"]);
});

test("a caption with one form only holds up no other", () => {
  const one = {
    name: "glute-piriformis-roll/front",
    captions: ["From the front, and more than fits"],
  } as const;
  const { captions } = placeCaptions([...figures, one], "right", {
    scale: 1,
    gap: 18,
    size: 12,
    end: "right",
    lettering,
  });
  expect(textsOf(captions)).toEqual([
    "Start (right side)",
    "End (right side)",
    "From the front, and more than fits",
  ]);
});

test("written from the right, a caption stands beside the arrow on its left", () => {
  const { x: left } = figureBox("hamstring-roll/start", "right");
  const before = { scale: 1, gap: 0, size: 12, lettering };
  const { top } = placeCaptions([figures[0]], "right", { ...before, end: "left", scale: 122 / (5 - left) });
  expect(top).toBe(FLOOR);
  expect(placeCaptions([figures[0]], "right", { ...before, end: "left", scale: 0.2 }).top).toBe(14.6);
});

const three = [
  { name: "thoracic-extension/start", captions: ["Breathe in"] },
  { name: "thoracic-extension/end", captions: ["Breathe out"] },
  { name: "thoracic-extension/shift", captions: ["Then 1 inch nearer your head", "Then nearer your head"] },
] as const;

test.each([
  ["Then 1 inch nearer your head", 0.75, 80],
  ["Then 1 inch nearer your head", 1.2, 18],
  ["Then nearer your head", 1.05, 18],
])("between captions side by side stay at least one and a half ems: %s", (text, scale, gap) => {
  const size = 12;
  const { captions } = placeCaptions(three, null, { scale, gap, size, end: "right", lettering });
  expect(captions.at(-1)?.text).toBe(text);
  const taken = textWidth(text, size, lettering);
  const room = figureBox("thoracic-extension/shift", null).width * scale + gap;
  expect(room - taken).toBeGreaterThanOrEqual(1.5 * size);
});

test("a caption that has no room in any form takes two lines, under its own picture", () => {
  const { captions, lines } = placeCaptions(three, null, {
    scale: 0.6,
    gap: 6,
    size: 12,
    end: "right",
    lettering,
  });
  expect(lines).toBe(2);
  expect(captions.at(-1)?.width).toBeLessThan(figureBox("thoracic-extension/shift", null).width * 0.6);
});

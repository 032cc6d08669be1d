import { describe, expect, test } from "vitest";
import { type AskedFigure, findFigure } from "@/lib/figure/find-figure";
import { figureNames } from "@/lib/figure/poses";

const find = (picture: string, changes: Partial<AskedFigure> = {}) =>
  findFigure({ picture, side: null, ...changes });
const nameOf = (...asked: Parameters<typeof find>) => {
  const found = find(...asked);
  return found.ok ? found.name : found.message;
};

describe("a picture is found", () => {
  test.each(figureNames)("by its whole name: %s", (name) => {
    expect(nameOf(name)).toBe(name);
  });

  test.each<[string, string, Partial<AskedFigure>]>([
    ["thoracic-roll/start", "thoracic-roll", {}],
    ["thoracic-roll/end", "thoracic-roll", { pose: "end" }],
    ["hip-flexor-release/end", "hip-flexor-release/end", { side: "left" }],
    ["hamstring-roll/one-leg/end", "hamstring-roll/one-leg/end", { side: "right" }],
    ["thoracic-roll/arms-crossed/end", "thoracic-roll", { pose: "end", variation: "arms-crossed" }],
    ["hamstring-roll/start", "hamstring-roll", {}],
    ["hamstring-roll/one-leg/start", "hamstring-roll", { side: "right" }],
    ["hamstring-roll/one-leg/end", "hamstring-roll", { side: "left", pose: "end" }],
    ["thoracic-extension/second-place/start", "thoracic-extension", { pose: "second-place" }],
    ["thoracic-extension/second-place/end", "thoracic-extension", { pose: "second-place/end" }],
    ["glute-piriformis-roll/front", "glute-piriformis-roll", { side: "left", pose: "front" }],
  ])("%s by move, side, pose and variation", (name, move, asked) => {
    expect(nameOf(move, asked)).toBe(name);
  });
});

describe("what there is not is refused with what there is", () => {
  test.each<[string, string, Partial<AskedFigure>]>([
    ["There are the moves glute-piriformis-roll,", "dont/back", {}],
    ["dont/waist, dont/belly", "dont", {}],
    ["The pose of hip-flexor-release must be one of: start, end.", "hip-flexor-release", { pose: "front" }],
    [
      "The pose of glute-piriformis-roll must be one of: start, end, front.",
      "glute-piriformis-roll",
      { pose: "second-place" },
    ],
    [
      "The pose of thoracic-roll/arms-crossed must be one of: start, end.",
      "thoracic-roll",
      { variation: "arms-crossed", pose: "front" },
    ],
    [
      "The variation of thoracic-roll must be one of: arms-crossed.",
      "thoracic-roll",
      { variation: "one-leg" },
    ],
    ["hamstring-roll has no variations", "hamstring-roll", { variation: "arms-crossed" }],
    ["dont/neck is a picture already", "dont/neck", { pose: "end" }],
    ["thoracic-roll has no sides: leave --side out.", "thoracic-roll", { side: "left" }],
    ["thoracic-extension has no sides", "thoracic-extension", { side: "right", pose: "second-place" }],
    ["calves-up-breathing-reset has no sides", "calves-up-breathing-reset", { side: "left" }],
    ["dont/neck has no sides", "dont/neck", { side: "left" }],
    ["hamstring-roll/end has no sides", "hamstring-roll/end", { side: "right" }],
  ])("%s", (said, picture, asked) => {
    const found = find(picture, asked);
    expect(found).toEqual({ ok: false, message: expect.stringContaining(said) });
  });
});

import { describe, expect, test } from "vitest";
import { lowerFirst } from "@/lib/copy/lower-first";
import { en } from "@/lib/copy/patient/en";
import { es } from "@/lib/copy/patient/es";

describe("the first letter of a name within a sentence", () => {
  test.each([
    ["Side roll", "side roll"],
    ["Upper-back roll", "upper-back roll"],
    ["Ángulo de la cadera", "ángulo de la cadera"],
    ["A stretch across your back.", "a stretch across your back."],
  ])("is small where the first word is a plain one: %s", (name, within) => {
    expect(lowerFirst(name)).toBe(within);
  });

  test.each([
    "IT band roll",
    "L4",
    "L4 press",
    "A",
    "A-frame stretch",
    "Y stretch",
    "T-spine roll",
    "MRI shows a tear",
    "McKenzie press-up",
    "side roll",
    "3 slow rolls",
    "",
  ])("stays as it is written where it may be a name's own: %s", (name) => {
    expect(lowerFirst(name)).toBe(name);
  });

  test("is the same in both languages, on the second line of a list and in the player", () => {
    const names = ["Side roll", "IT band roll", "Buttock roll"] as const;
    const line = { plainNames: names, side: null, reason: "" };
    for (const { handout, player } of [en, es]) {
      expect(handout.skipped(line)).toBe("Side roll, IT band roll, buttock roll.");
      expect(player.session.getReady("IT band roll")).toMatch(/: IT band roll$/);
      expect(player.session.getReady("Side roll")).toMatch(/: side roll$/);
      expect(player.session.thenMove("L4 press")).toMatch(/: L4 press$/);
    }
  });
});

test.each(["L4 fracture", "MRI shows a tear", "ACL repair", "Dr. Lee asked for it", "Sore hip"])(
  "a typed reason to skip a move is printed as it was typed: %s",
  (reason) => {
    const line = { plainNames: ["Side roll"], side: null, reason } as const;
    for (const { handout } of [en, es]) expect(handout.skipped(line)).toBe(`Side roll: ${reason}.`);
  },
);

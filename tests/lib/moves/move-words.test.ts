import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findMove, type MoveSlug, sidesOf } from "@/lib/moves/move";
import { moveWords } from "@/lib/moves/move-words";

function move(slug: MoveSlug) {
  const found = findMove(builtInCatalogue, slug);
  if (!found) throw new Error(slug);
  return found;
}

const spoken = (words: ReturnType<typeof moveWords>) => JSON.stringify(Object.values(words));

describe("the words of a move that can be done on one side or both", () => {
  test("speak of both legs where both work at once", () => {
    const words = moveWords(move("hamstring-roll"), "together", undefined);
    expect(spoken(words)).toMatch(/under the top of your thighs/);
    expect(spoken(words)).not.toMatch(/other leg|one thigh/);
  });

  test.each(["each", "left", "right"] as const)("speak of one leg on %s", (side) => {
    const words = moveWords(move("hamstring-roll"), side, undefined);
    expect(spoken(words)).toMatch(/under the top of one thigh.*Bend your other leg/);
    expect(spoken(words)).not.toMatch(/thighs|knees/);
  });
});

test("a second side is only spoken of where one follows", () => {
  for (const each of builtInCatalogue.moves) {
    for (const side of sidesOf[each.laterality]) {
      expect(moveWords(each, side, undefined).switchSide !== null, `${each.slug} ${side}`).toBe(
        side === "each",
      );
    }
  }
});

test("a move with one text reads the same on every side", () => {
  const { setUp, steps, instruction, stopPoint } = move("lat-side-body-release");
  expect(moveWords(move("lat-side-body-release"), "left", undefined)).toMatchObject({
    setUp,
    steps,
    instruction,
    stopPoint,
  });
});

describe("the upper-back roll with the arms crossed", () => {
  const usual = moveWords(move("thoracic-roll"), "together", undefined);
  const crossed = moveWords(move("thoracic-roll"), "together", "arms-crossed");

  test("tells another way to get into place, and never to hold the head", () => {
    expect(spoken(usual)).toMatch(/Hold your head in your hands/);
    expect(spoken(crossed)).toMatch(
      /Cross your arms on your chest\. Tuck your chin.*Do not let your head drop back/,
    );
    expect(spoken(crossed)).not.toMatch(/hands|behind your head/);
  });

  test("is rolled, stopped and felt as ever", () => {
    expect({ ...crossed, setUp: [] }).toEqual({ ...usual, setUp: [] });
  });

  test("a move without that variation speaks of its usual way", () => {
    const glute = move("glute-piriformis-roll");
    expect(moveWords(glute, "each", "arms-crossed")).toEqual(moveWords(glute, "each", undefined));
  });
});

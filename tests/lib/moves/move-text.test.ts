import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findMove, type Move, moveSchema } from "@/lib/moves/move";
import { moveTextIn, moveTextSchema, moveWithText } from "@/lib/moves/move-text";
import { moveWords } from "@/lib/moves/move-words";

const move = (slug: string): Move => {
  const found = findMove(builtInCatalogue, slug);
  if (!found) throw new Error(`No move ${slug}.`);
  return found;
};

describe.each(builtInCatalogue.moves)("$slug", (each) => {
  test("is told in English by its own text", () => {
    const text = moveTextIn(each, "en");
    expect(text).toMatchObject({ plainName: each.plainName, steps: each.steps, why: each.why });
    expect(text && moveWithText(each, text)).toEqual(each);
  });

  test("is told in Spanish in the same shape and within the same lengths", () => {
    const text = moveTextIn(each, "es");
    expect(moveTextSchema.parse(text)).toEqual(text);
    const shape = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shape);
      if (typeof value !== "object" || value === null) return value === null ? null : "text";
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
    };
    expect(shape(text)).toEqual(shape(moveTextIn(each, "en")));
    const told = text && moveWithText(each, text);
    expect(moveSchema.parse(told)).toEqual(told);
  });

  test("is told in no other language at another revision", () => {
    expect(moveTextIn({ ...each, revision: each.revision + 1 }, "es")).toBeNull();
    expect(moveTextIn({ ...each, revision: each.revision + 1 }, "en")).not.toBeNull();
  });
});

test("a clinic's own move is told in English alone", () => {
  const own: Move = { ...move("thoracic-roll"), slug: "own-wall-roll", revision: 2 };
  expect(moveTextIn(own, "es")).toBeNull();
  expect(moveTextIn(own, "en")?.plainName).toBe("Upper-back roll");
});

test("another way to do a move is told in that language, and keeps its clinician's texts", () => {
  const roll = move("thoracic-roll");
  const text = moveTextIn(roll, "es");
  const told = text && moveWithText(roll, text);
  if (!told) throw new Error("The upper-back roll has no Spanish text.");
  expect(told.variations?.[0]).toMatchObject({
    variation: "arms-crossed",
    name: "Arms crossed on the chest",
  });
  expect(moveWords(told, "together", "arms-crossed").setUp[2]).toBe(
    "Cruce los brazos en el pecho. Meta un poco la barbilla.",
  );
  expect(told.cues).toEqual(roll.cues);
});

test("a clinician reads in Spanish what is printed: the stop begins with the word to stop", () => {
  for (const each of builtInCatalogue.moves) {
    expect(moveTextIn(each, "es")?.stopPoint, each.slug).toMatch(/^Pare /);
    if (each.oneSide) expect(moveTextIn(each, "es")?.oneSide?.stopPoint).toMatch(/^Pare /);
  }
});

import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { sidesOf } from "@/lib/moves/move";
import { MAX_MOVES, prescribe, programDraftSchema } from "@/lib/program/program";
import { contentHash } from "@/lib/program/snapshot";

const [first] = builtInCatalogue.moves;
if (!first) throw new Error("The catalogue is empty.");
const entry = prescribe(first, "m1");

const draft = {
  basedOn: "four-move",
  moves: [entry],
  sessionsPerWeek: 3,
  phase: "maintenance",
  weeks: 4,
  reviewOn: "2026-12-04",
  note: "  Go light. ",
};

test("a move enters a program on its usual side, at its default dose, without a note", () => {
  for (const move of builtInCatalogue.moves) {
    expect(prescribe(move, "m1")).toMatchObject({ key: "m1", move: move.slug, note: "" });
    expect(prescribe(move, "m1").side).toBe(sidesOf[move.laterality][0]);
  }
  expect(entry.side).toBe("each");
  expect(entry.dosage).toEqual({ kind: "time", seconds: 60, holdSeconds: 20, pressureCeiling: 4 });
});

test("a whole draft is taken, its note trimmed", () => {
  expect(programDraftSchema.parse(draft)).toEqual({ ...draft, note: "Go light." });
});

describe("a program from before moves had variations or were optional", () => {
  // As a draft of then stands in databases, with the hash it was given then.
  const stored = {
    basedOn: "template Four-move routine",
    moves: [
      {
        key: "m1",
        move: "thoracic-roll",
        side: "together",
        dosage: { kind: "passes", passes: 6, pressureCeiling: 4 },
        note: "Go slowly.",
      },
    ],
    sessionsPerWeek: 3,
    phase: "maintenance",
    weeks: 4,
    reviewOn: "2026-12-04",
    note: "",
  };

  test("reads as it was written, without a word of what came later, and hashes as it did", () => {
    const read = programDraftSchema.parse(stored);
    expect(read).toStrictEqual(stored);
    expect(contentHash(read)).toBe("b617f3a623219b5b80d13fd38168059ab1d5ed8efb450b2863d415ea447a86ba");
  });

  test("is another one once its move is prescribed in a variation", () => {
    const [roll] = stored.moves;
    const crossed = { ...stored, moves: [{ ...roll, variation: "arms-crossed" }] };
    expect(programDraftSchema.parse(crossed)).toStrictEqual(crossed);
    expect(contentHash(programDraftSchema.parse(crossed))).not.toBe(contentHash(stored));
  });
});

test("a move enters a program the usual way, and every session", () => {
  for (const move of builtInCatalogue.moves) {
    expect(prescribe(move, "m1")).not.toHaveProperty("variation");
    expect(prescribe(move, "m1")).not.toHaveProperty("optional");
  }
});

test("a program is another one once a move of it is optional", () => {
  const withOptional = {
    ...draft,
    moves: [
      { ...entry, optional: true },
      { ...entry, key: "m2" },
    ],
  };
  const read = programDraftSchema.parse(withOptional);
  expect(read.moves).toStrictEqual(withOptional.moves);
  expect(contentHash(read)).not.toBe(
    contentHash(programDraftSchema.parse({ ...draft, moves: [entry, { ...entry, key: "m2" }] })),
  );
});

test.each([false, null, "yes"])("that a move is optional is never written as %j", (optional) => {
  expect(programDraftSchema.safeParse({ ...draft, moves: [{ ...entry, optional }] }).success).toBe(false);
});

test("the same move may stand twice under keys of its own", () => {
  expect(programDraftSchema.safeParse({ ...draft, moves: [entry, { ...entry, key: "m2" }] }).success).toBe(
    true,
  );
});

describe("a draft is refused", () => {
  test.each([
    ["when two entries share a key", { moves: [entry, entry] }],
    ["with a move the catalogue cannot hold", { moves: [{ ...entry, move: "low-back-roll" }] }],
    ["with a side there is none of", { moves: [{ ...entry, side: "middle" }] }],
    ["with a variation there is none of", { moves: [{ ...entry, variation: "arms-overhead" }] }],
    ["with a variation of null, which would hash otherwise", { moves: [{ ...entry, variation: null }] }],
    ["with a field nobody knows", { diagnosis: "x" }],
    ["with eight sessions a week", { sessionsPerWeek: 8 }],
    ["with a day that does not exist", { reviewOn: "2026-02-30" }],
    ["with a note of hidden characters", { note: "a\u202eb" }],
    [
      "with more moves than a session can hold",
      { moves: Array.from({ length: MAX_MOVES + 1 }, (_, index) => ({ ...entry, key: `m${index}` })) },
    ],
  ])("%s", (_, change) => {
    expect(programDraftSchema.safeParse({ ...draft, ...change }).success).toBe(false);
  });
});

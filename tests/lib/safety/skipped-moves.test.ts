import { expect, test } from "vitest";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import type { PatientRecord, RecordedExclusion } from "@/lib/safety/patient-record";
import { skippedMoves, skippedWords } from "@/lib/safety/skipped-moves";
import { condition, record } from "./sample-program";

const leftSide: RecordedExclusion = { exclusion: { by: "side", side: "left" }, reason: "sore left hip" };
const excluding = (
  exclusions: RecordedExclusion[],
  conditions: PatientRecord["conditions"] = [],
): PatientRecord => ({ ...record(conditions), exclusions });
const skipped = (patient: PatientRecord) =>
  skippedMoves(patient, builtInCatalogue).map(({ move, side, reason }) => [move?.slug ?? null, side, reason]);

test("a side excluded by hand is one item, however many moves it takes", () => {
  expect(skipped(excluding([leftSide]))).toEqual([[null, "left", "sore left hip"]]);
  const rightSide: RecordedExclusion = { exclusion: { by: "side", side: "right" }, reason: "" };
  expect(skipped(excluding([rightSide, leftSide]))).toEqual([
    [null, "left", "sore left hip"],
    [null, "right", "as agreed with your therapist"],
  ]);
});

test("what else is left out stands beside it: other sides and whole moves, not the same side again", () => {
  const patient = excluding(
    [leftSide],
    [
      condition("local-inflammation", { zone: "gluteal", side: "left" }),
      condition("local-inflammation", { zone: "anterior-hip", side: "right" }),
      condition("osteoporosis"),
    ],
  );
  expect(skipped(patient)).toEqual([
    [null, "left", "sore left hip"],
    ["hip-flexor-release", "right", expect.any(String)],
    ["thoracic-roll", null, "thin bones"],
    ["thoracic-extension", null, "thin bones"],
    ["lat-side-body-release", null, "thin bones"],
  ]);
});

test("the words of a whole side have no name; a move's are in the language asked for", () => {
  const [side] = skippedMoves(excluding([leftSide]), builtInCatalogue);
  const [roll] = skippedMoves(record([condition("osteoporosis")]), builtInCatalogue);
  if (!side || !roll) throw new Error("something is skipped");
  expect(skippedWords(side, "es")).toEqual({ plainName: null, reason: "sore left hip" });
  expect(skippedWords(roll, "en")).toEqual({ plainName: "Upper-back roll", reason: "thin bones" });
  expect(skippedWords(roll, "es").plainName).toBe("Rodillo en la espalda alta");
});

test("a clinic's own move, which is in no other language, stands among Spanish words as a name", () => {
  const [roll] = skippedMoves(record([condition("osteoporosis")]), builtInCatalogue);
  if (!roll?.move) throw new Error("a move is skipped");
  const own = { ...roll, move: { ...roll.move, slug: "own-foam-swan", plainName: "Foam swan" } as const };
  expect(skippedWords(own, "es").plainName).toBe("Ejercicio “Foam swan”");
  expect(skippedWords(own, "en").plainName).toBe("Foam swan");
});

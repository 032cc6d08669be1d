import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { fileProblems } from "@/lib/program/file-problems";
import { programFileSchema } from "@/lib/program/program-file";
import { templateFile } from "@/lib/program/read-program-file";

const clearance = {
  kind: "clearance",
  ruleId: "condition.recent-fracture",
  move: null,
  side: null,
  factsDigest: "0".repeat(64),
  answeredBy: "Dana Reyes",
  answeredAt: "2026-03-10T09:00:00Z",
  note: "Healed on the picture.",
  clearedBy: "Dr. Okafor",
  clearedOn: "2026-03-01",
  validUntil: "2026-05-24",
};

/** What is said of a template's file with these parts replaced. */
function problemsOf(changes: object): readonly string[] {
  const file = { ...templateFile("four-move", builtInCatalogue, "2026-11-20"), ...changes };
  const parsed = programFileSchema.safeParse(file);
  if (parsed.success) return [];
  return fileProblems(parsed.error.issues).map(({ place, reason }) => `${place}: ${reason}`);
}

const [first] = templateFile("four-move", builtInCatalogue, "2026-11-20")?.moves ?? [];
const without = (key: keyof typeof clearance) =>
  Object.fromEntries(Object.entries(clearance).filter(([name]) => name !== key));

describe("a file that is no program", () => {
  test.each([
    ["a part that is missing", { clinic: undefined }, "clinic: is missing"],
    ["a part of another kind", { moves: "none" }, "moves: takes a list"],
    ["a word nobody knows", { phase: "chronic" }, 'phase: takes "acute" or "maintenance"'],
    [
      "a variation nobody knows",
      { moves: [{ ...first, variation: "arms-overhead" }] },
      'moves.0.variation: takes "arms-crossed"; leave it out for the usual way',
    ],
    [
      "a move marked as not optional",
      { moves: [{ ...first, optional: false }] },
      "moves.0.optional: takes true; leave it out for a move of every session",
    ],
    [
      "a variation of null",
      { moves: [{ ...first, variation: null }] },
      'moves.0.variation: takes "arms-crossed"; leave it out for the usual way',
    ],
    ["a number too large", { sessionsPerWeek: 8 }, "sessionsPerWeek: takes 7 at most"],
    ["a number too small", { weeks: 0 }, "weeks: takes 1 or more"],
    ["a part of a number", { sessionsPerWeek: 2.5 }, "sessionsPerWeek: takes a whole number"],
    ["a day that does not exist", { issuedOn: "2026-02-30" }, "issuedOn: takes a day, such as 2026-01-31"],
    ["a note too long", { note: "a".repeat(501) }, "note: Use 500 characters or fewer; this has 501."],
    [
      "a letter no handout has",
      { note: "Hold ≤ 20 s." },
      "note: The handout cannot print “≤”. Write it another way.",
    ],
    ["a field too many", { surprise: true }, ": has what no program file has here: surprise"],
    ["two moves of one key", { moves: [first, first] }, "moves: Two moves share a key."],
    [
      "a dose of no kind",
      { moves: [{ ...first, dosage: { kind: "minutes" } }] },
      'moves.0.dosage.kind: takes "time" or "passes" or "breaths"',
    ],
    [
      "a clearance without an end",
      { answers: [without("validUntil")] },
      "answers.0.validUntil: is missing; a clearance says the last day it counts, such as 2026-01-31",
    ],
    [
      "a clearance with an end left open",
      { answers: [{ ...clearance, validUntil: null }] },
      "answers.0.validUntil: is missing; a clearance says the last day it counts, such as 2026-01-31",
    ],
    ["a clearance of nobody", { answers: [without("clearedBy")] }, "answers.0.clearedBy: is missing"],
    [
      "an acknowledgement with a clearance's words",
      { answers: [{ ...clearance, kind: "acknowledgement" }] },
      "answers.0: has what no program file has here: clearedBy, clearedOn, validUntil",
    ],
    [
      "a time of no day",
      { answers: [{ ...clearance, answeredAt: "yesterday" }] },
      "answers.0.answeredAt: takes an instant, such as 2026-01-31T09:00:00Z",
    ],
    [
      "a digest that is none",
      { answers: [{ ...clearance, factsDigest: "abc" }] },
      "answers.0.factsDigest: has characters it does not take",
    ],
  ])("with %s says where and why", (_, changes, problem) => {
    expect(problemsOf(changes)).toEqual([problem]);
  });

  test("with a move on the low back says which moves there are", () => {
    expect(problemsOf({ moves: [{ ...first, move: "low-back-roll" }] })).toEqual([
      expect.stringMatching(/^moves\.0\.move: names no move: there are glute-piriformis-roll, .* own-$/),
    ]);
    expect(problemsOf({ moves: [{ ...first, move: "own-calf-roll" }] })).toEqual([]);
  });

  test("names every place at once, as words and as a pointer", () => {
    const parsed = programFileSchema.safeParse({
      ...templateFile("four-move", builtInCatalogue, "2026-11-20"),
      weeks: "six",
      moves: [{ ...first, side: "middle" }],
    });
    const problems = parsed.success ? [] : fileProblems(parsed.error.issues);
    expect(problems.map(({ place, pointer }) => [place, pointer])).toEqual([
      ["weeks", "/weeks"],
      ["moves.0.side", "/moves/0/side"],
    ]);
  });

  test("with a key of slashes has a pointer that can be followed", () => {
    const issue = { code: "custom" as const, path: ["a/b", "c~d"], message: "is odd", input: 1 };
    expect(fileProblems([issue])[0]?.pointer).toBe("/a~1b/c~0d");
  });
});

test("a whole file has no problems", () => {
  expect(problemsOf({ answers: [clearance] })).toEqual([]);
});

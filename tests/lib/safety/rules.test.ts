import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { type Move, moveSchema } from "@/lib/moves/move";
import { sourceTitles } from "@/lib/moves/sources";
import { dosageSchema } from "@/lib/program/dosage";
import { findingAnswerSchema } from "@/lib/safety/answer";
import { checkMove } from "@/lib/safety/check-move";
import { conditionIds } from "@/lib/safety/condition-ids";
import { findCondition } from "@/lib/safety/conditions";
import { rules } from "@/lib/safety/rules";
import { ownMove } from "./sample-program";

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(2, "0")}`);

/** The rules of the clinical notes: hard prohibitions, red flags, within a session, doses, equipment. */
const ofTheNotes = [
  ...numbered("HP", 9),
  ...numbered("RF", 8),
  ...numbered("WS", 6),
  ...numbered("DL", 10),
  ...numbered("EQ", 3),
];

describe("the rules", () => {
  test("are the 36 of the clinical notes, the 26 conditions and those of prescribing, each once", () => {
    expect(ofTheNotes).toHaveLength(36);
    expect(conditionIds).toHaveLength(26);
    expect(rules.map(({ id }) => id).sort()).toEqual(
      [
        ...ofTheNotes,
        ...conditionIds.map((id) => `condition.${id}`),
        "condition.osteoporosis-with-vertebral-fracture.care",
        "condition.radiating-leg-pain.care",
        "condition.floor-transfer-difficulty.care",
        "EX-01",
        ...numbered("MV", 6),
        ...numbered("PG", 3),
      ].sort(),
    );
  });

  test("say who keeps them, and a rule nobody keeps does not exist", () => {
    for (const { id, enforcedBy, check, conditions } of rules) {
      expect(enforcedBy.length, id).toBeGreaterThan(0);
      expect(new Set(enforcedBy).size, id).toBe(enforcedBy.length);
      expect(enforcedBy.includes("check-program"), id).toBe(check !== null || (conditions ?? []).length > 0);
    }
  });

  test("have levels if and only if a program or a record can break them, worst first", () => {
    for (const { id, levels, enforcedBy } of rules) {
      expect(levels.length > 0, id).toBe(enforcedBy.includes("check-program"));
    }
    const levelsOf = (ruleId: string) => rules.find(({ id }) => id === ruleId)?.levels;
    expect(levelsOf("RF-02")).toEqual(["emergency", "urgent"]);
    expect(levelsOf("RF-04")).toEqual(["emergency", "program-excluded"]);
    expect(levelsOf("RF-06")).toEqual(["program-excluded", "acknowledgement"]);
    expect(levelsOf("RF-07")).toEqual([]);
    expect(levelsOf("condition.osteoporosis")).toEqual(["move-excluded", "acknowledgement"]);
    expect(levelsOf("condition.radiating-leg-pain")).toEqual(["program-excluded"]);
    expect(levelsOf("condition.radiating-leg-pain.care")).toEqual(["acknowledgement"]);
  });

  test("of the notes rest on a source, and those of a source document on one of the three", () => {
    for (const { id, sources, certainty } of rules) {
      for (const source of sources) expect(sourceTitles[source], id).toBeDefined();
      if (ofTheNotes.includes(id)) expect(sources.length, id).toBeGreaterThan(0);
      if (sources.length === 0) expect(certainty, id).toBe("judgement");
      if (certainty === "source-document")
        expect(
          sources.some((source) => /^S/.test(source)),
          id,
        ).toBe(true);
    }
  });

  test("read in one line, without a line of their own twice", () => {
    expect(new Set(rules.map(({ states }) => states)).size).toBeGreaterThanOrEqual(rules.length - 3);
    for (const { id, states, reads } of rules) {
      expect(states, id).toMatch(/^[^\n]{10,220}\.$/);
      expect(reads.length, id).toBeGreaterThan(0);
    }
  });

  test("have ids an answer can carry", () => {
    for (const { id } of rules) {
      for (const schema of findingAnswerSchema.options) {
        expect(schema.shape.ruleId.safeParse(id).success, id).toBe(true);
      }
    }
  });

  test("of red flags name conditions that give them their levels", () => {
    const carried = rules.flatMap(({ id, kind, conditions }) =>
      kind === "red-flag" && conditions ? [[id, conditions]] : [],
    );
    expect(carried).toEqual([
      ["RF-01", ["bladder-bowel-or-saddle"]],
      ["RF-02", ["leg-weakness"]],
      ["RF-03", ["fever-or-spinal-infection"]],
      ["RF-04", ["bladder-bowel-or-saddle", "unexplained-numbness"]],
      ["RF-05", ["severe-pain-after-trauma"]],
      ["RF-06", ["radiating-leg-pain"]],
      ["RF-08", ["pain-over-one-week"]],
    ]);
    expect(findCondition("pain-over-one-week").effects.map(({ level }) => level)).toEqual(["warning"]);
  });
});

const roll = (changes: Partial<Move>) => ownMove("own-roll", "thoracic-roll", changes);
const buttock = (changes: Partial<Move>) => ownMove("own-buttock", "glute-piriformis-roll", changes);
const stretch = (changes: Partial<Move>) => ownMove("own-stretch", "thoracic-extension", changes);
const buttockDose = ownMove("own-buttock", "glute-piriformis-roll").dosage;
const stretchDose = ownMove("own-stretch", "thoracic-extension").dosage;

/** For each rule the check of a move keeps: a clinic's own move that breaks it. */
const brokenMoves: Record<string, Move> = {
  "HP-01": roll({ steps: ["Roll slowly.", "Roll your low back too."] }),
  "HP-02": roll({ steps: ["Roll slowly.", "Roll up your neck."] }),
  "HP-03": buttock({ steps: ["Roll slowly.", "Roll over your hip bone."] }),
  "HP-04": roll({ steps: ["Roll slowly."], stopPoint: "Stop when it is time." }),
  "HP-05": ownMove("own-thigh", "hamstring-roll", {
    steps: ["Roll slowly."],
    stopPoint: "Stop when it is time.",
    oneSide: null,
    instruction: "Roll slowly.",
  }),
  "HP-06": buttock({ steps: ["Roll slowly."], feel: "In your hip.", stopPoint: "Stop when it is time." }),
  "HP-07": ownMove("own-hip", "hip-flexor-release", {
    setUp: ["Lie face down."],
    steps: ["Roll slowly."],
    stopPoint: "Stop when it is time.",
  }),
  "HP-08": ownMove("own-side", "lat-side-body-release", {
    steps: ["Roll slowly."],
    stopPoint: "Stop when it is time.",
  }),
  "HP-09": roll({ steps: ["Roll fast."] }),
  "DL-01": buttock({ dosage: { ...buttockDose, hold: { min: 10, max: 60, default: 20 } } as Move["dosage"] }),
  "DL-02": buttock({ dosage: { ...buttockDose, warnAbove: 120 } as Move["dosage"] }),
  "DL-03": buttock({ dosage: { ...buttockDose, max: 180 } }),
  "DL-04": roll({ speedCmPerSecond: 5 }),
  "DL-05": stretch({ strokeCm: 10 }),
  "DL-07": stretch({ dosage: { ...stretchDose, positions: { max: 4, default: 2 } } as Move["dosage"] }),
  "DL-08": ownMove("own-calves", "calves-up-breathing-reset", { dosage: buttockDose }),
  "WS-01": roll({ pressureCeiling: 6 }),
  "WS-05": roll({ breath: { inSeconds: 6, outSeconds: 4 } }),
};

describe("rules that the check of a move keeps", () => {
  test("each have a move that breaks them", () => {
    const kept = rules.filter(({ enforcedBy }) => enforcedBy.includes("check-move")).map(({ id }) => id);
    expect(Object.keys(brokenMoves).sort()).toEqual(kept.sort());
  });

  test.each(Object.entries(brokenMoves))("%s is found in its move", (ruleId, move) => {
    expect(checkMove(move).map((problem) => problem.ruleId)).toContain(ruleId);
  });

  test.each(builtInCatalogue.moves)("$slug breaks none of them, by its own name or a clinic's", (move) => {
    expect(checkMove(move)).toEqual([]);
    expect(checkMove({ ...move, slug: "own-same-words" })).toEqual([]);
  });
});

describe("rules that the shape of the data keeps", () => {
  const isMove = (changes: object) => moveSchema.safeParse({ ...roll({}), ...changes }).success;

  test.each([
    ["HP-01", "lumbar"],
    ["HP-02", "cervical"],
    ["HP-03", "joint"],
    ["HP-03", "bony-landmark"],
    ["HP-05", "popliteal"],
    ["HP-07", "abdomen"],
    ["HP-08", "waist"],
    ["HP-08", "axilla-hollow"],
  ])("%s: no move on the zone %s can be written down", (_, contactZone) => {
    expect(isMove({ contactZone: "thoracic" })).toBe(true);
    expect(isMove({ contactZone })).toBe(false);
  });

  test("HP-09 and DL-04: no move faster than 2.5 cm a second can be written down", () => {
    expect(isMove({ speedCmPerSecond: 2.5 })).toBe(true);
    expect(isMove({ speedCmPerSecond: 2.6 })).toBe(false);
  });

  test("DL-01: no dose holds a tender spot for less than 15 or more than 30 s", () => {
    const isDose = (holdSeconds: number | null) =>
      dosageSchema.safeParse({ kind: "time", seconds: 60, holdSeconds, pressureCeiling: 4 }).success;
    expect([14, 15, 30, 31, null].map(isDose)).toEqual([false, true, true, false, true]);
  });

  test("WS-01: no move allows more than 4 of 10, no dose more than 5", () => {
    const isDose = (pressureCeiling: number) =>
      dosageSchema.safeParse({ kind: "passes", passes: 6, pressureCeiling }).success;
    expect([0, 1, 5, 6, 8].map(isDose)).toEqual([false, true, true, false, false]);
    expect(isMove({ pressureCeiling: 4 })).toBe(true);
    expect(isMove({ pressureCeiling: 5 })).toBe(false);
  });
});

describe("rules that the built-in moves keep by their data", () => {
  const of = (slug: string) => {
    const move = builtInCatalogue.moves.find((each) => each.slug === slug);
    if (!move) throw new Error(slug);
    return move;
  };

  test("HP-04 to HP-06: what stops a stroke is drawn as well as said", () => {
    for (const slug of ["thoracic-roll", "thoracic-extension", "hamstring-roll"]) {
      expect(of(slug).hasStopLine, slug).toBe(true);
    }
    expect(of("thoracic-roll").stopPoint).toMatch(/before your low back/);
    expect(of("thoracic-extension").stopPoint).toMatch(/before your low back/);
    expect(of("hamstring-roll").stopPoint).toMatch(/above the back of your knees/);
    expect(of("glute-piriformis-roll").steps.join(" ")).toMatch(/high on your buttock.*off the bone/);
  });

  test("DL-05: strokes are a hand's width, 8 to 10 cm, 1 or 2 inches, small circles, and long on the thigh", () => {
    const strokes = builtInCatalogue.moves.map(({ slug, strokeCm }) => [slug, strokeCm]);
    expect(Object.fromEntries(strokes)).toEqual({
      "glute-piriformis-roll": 6,
      "hip-flexor-release": 9,
      "hamstring-roll": 23,
      "thoracic-roll": 9,
      "thoracic-extension": null,
      "lat-side-body-release": 4.5,
      "calves-up-breathing-reset": null,
    });
  });

  test("DL-06 to DL-08: six passes, five breaths in at most two positions, six closing breaths of 4 and 6 s", () => {
    expect(of("thoracic-roll").dosage).toMatchObject({ kind: "passes", default: 6 });
    expect(of("thoracic-extension").dosage).toMatchObject({
      kind: "breaths",
      default: 5,
      positions: { max: 2 },
    });
    expect(of("calves-up-breathing-reset").dosage).toMatchObject({ kind: "breaths", default: 6 });
    expect(of("calves-up-breathing-reset").breath).toEqual({ inSeconds: 4, outSeconds: 6 });
  });
});

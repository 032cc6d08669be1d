import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import type { Catalogue } from "@/lib/moves/move";
import { sourceTitles } from "@/lib/moves/sources";
import type { CheckableProgram } from "@/lib/program/program";
import { findingAnswerSchema } from "@/lib/safety/answer";
import { checkProgram } from "@/lib/safety/check-program";
import { conditionIds } from "@/lib/safety/condition-ids";
import type { FindingLevel } from "@/lib/safety/finding";
import type { PatientRecord } from "@/lib/safety/patient-record";
import { rules } from "@/lib/safety/rules";
import { condition, entry, noRecord, now, program, record } from "./sample-program";

type Example = {
  draft: CheckableProgram;
  patient?: PatientRecord;
  catalogue?: Catalogue;
  level: FindingLevel;
};

const noted = (note: string): Example => ({
  draft: program([entry("thoracic-roll", { note })]),
  level: "prohibited",
});
const thoracicRoll = entry("thoracic-roll");
const extension = entry("thoracic-extension");

/** For each rule a program that breaks this one and, but for the rule, would not be told. */
const examples: Record<string, Example> = {
  "HP-01": noted("Roll your low back."),
  "HP-02": noted("Roll your neck."),
  "HP-03": noted("Roll over your hip bone."),
  "HP-05": noted("Put the roller behind your knee."),
  "HP-06": noted("Roll on your tailbone."),
  "HP-07": noted("Roll up to your belly."),
  "HP-08": noted("Roll down to your waist."),
  "HP-09": noted("Roll fast."),
  "EX-01": {
    draft: program([thoracicRoll]),
    patient: record([], [{ by: "position", position: "supine" }]),
    level: "move-excluded",
  },
  "MV-01": { draft: program([thoracicRoll]), catalogue: { version: "0", moves: [] }, level: "prohibited" },
  "MV-02": { draft: program([{ ...thoracicRoll, side: "left" }]), level: "prohibited" },
  "MV-03": {
    draft: program([
      { ...thoracicRoll, dosage: { kind: "time", seconds: 60, holdSeconds: null, pressureCeiling: 4 } },
    ]),
    level: "prohibited",
  },
  "MV-04": { draft: program([entry("lat-side-body-release", { seconds: 91 })]), level: "prohibited" },
  "PG-01": {
    draft: program(["a", "b", "c", "d", "e"].map((key) => entry("calves-up-breathing-reset", { key }))),
    level: "warning",
  },
  "PG-02": {
    draft: program([entry("hamstring-roll", { pressure: 3, holdSeconds: null })]),
    patient: record([condition("bleeding-risk")]),
    level: "warning",
  },
  "DL-01": { draft: program([entry("hamstring-roll", { holdSeconds: 31 })]), level: "prohibited" },
  "DL-02": { draft: program([entry("hamstring-roll", { seconds: 91 })]), level: "warning" },
  "DL-03": {
    draft: program([
      entry("hamstring-roll", { key: "a", seconds: 90 }),
      entry("hamstring-roll", { key: "b", seconds: 31 }),
    ]),
    level: "prohibited",
  },
  "DL-07": {
    draft: program([
      { ...extension, dosage: { kind: "breaths", breaths: 5, positions: 3, pressureCeiling: 4 } },
    ]),
    level: "prohibited",
  },
  "DL-09": {
    draft: program(Array.from({ length: 13 }, (_, index) => entry("hamstring-roll", { key: `m${index}` }))),
    level: "warning",
  },
  "DL-10": { draft: program([thoracicRoll], { sessionsPerWeek: 7 }), level: "acknowledgement" },
  "RF-08": { draft: program([thoracicRoll], { phase: "acute" }), level: "warning" },
  "WS-01": { draft: program([entry("thoracic-roll", { pressure: 5 })]), level: "warning" },
  "EQ-01": {
    draft: program([thoracicRoll]),
    patient: { ...noRecord, rollerDensity: "firm" },
    level: "warning",
  },
};

describe("the rules", () => {
  test("are the 36 of the clinical notes, the 26 conditions and those of prescribing", () => {
    const count = (prefix: string) => rules.filter(({ id }) => id.startsWith(prefix)).length;
    expect(["HP-", "RF-", "WS-", "DL-", "EQ-"].map(count)).toEqual([9, 8, 6, 10, 3]);
    const conditionRules = rules.filter(({ kind }) => kind === "condition").map(({ id }) => id);
    expect(conditionRules.filter((id) => !id.endsWith(".care"))).toEqual(
      conditionIds.map((id) => `condition.${id}`),
    );
    expect(conditionRules.filter((id) => id.endsWith(".care"))).toEqual([
      "condition.osteoporosis-with-vertebral-fracture.care",
      "condition.radiating-leg-pain.care",
      "condition.floor-transfer-difficulty.care",
    ]);
    expect([count("EX-"), count("MV-"), count("PG-")]).toEqual([1, 4, 2]);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  test("say who keeps them, and a rule nobody keeps does not exist", () => {
    for (const { id, enforcedBy, check, conditions } of rules) {
      expect(enforcedBy.length, id).toBeGreaterThan(0);
      expect(enforcedBy.includes("check-program"), id).toBe(check !== null || (conditions ?? []).length > 0);
    }
  });

  test("name sources that have a citation, and call the rest judgement", () => {
    for (const { id, sources, certainty } of rules) {
      for (const source of sources) expect(sourceTitles[source], id).toBeDefined();
      if (sources.length === 0) expect(certainty, id).toBe("judgement");
    }
  });

  test("have ids an answer can carry", () => {
    for (const { id } of rules) expect(findingAnswerSchema.shape.ruleId.safeParse(id).success).toBe(true);
  });

  test("each have an example that breaks them", () => {
    const checked = rules
      .filter(({ kind, check }) => check !== null && kind !== "condition")
      .map(({ id }) => id);
    expect(Object.keys(examples).sort()).toEqual(checked.sort());
  });

  test.each(Object.entries(examples))(
    "%s finds its example",
    (ruleId, { draft, patient, catalogue, level }) => {
      const findings = checkProgram(draft, patient ?? noRecord, catalogue ?? builtInCatalogue, now);
      expect(findings.filter((finding) => finding.ruleId === ruleId).map((finding) => finding.level)).toEqual(
        [level],
      );
    },
  );
});

describe("at the edge of a limit", () => {
  const finds = (ruleId: string, draft: CheckableProgram) =>
    checkProgram(draft, noRecord, builtInCatalogue, now).some((finding) => finding.ruleId === ruleId);
  const passes = (count: number) =>
    program([{ ...thoracicRoll, dosage: { kind: "passes", passes: count, pressureCeiling: 4 } }]);
  const breaths = (count: number, positions: number) =>
    program([{ ...extension, dosage: { kind: "breaths", breaths: count, positions, pressureCeiling: 4 } }]);

  test.each([["DL-01", 14, 15, 30, 31]])(
    "%s: a hold of %i s is short, %i to %i s are fine, %i s is long",
    (ruleId, short, min, max, long) => {
      const hold = (holdSeconds: number) =>
        finds(ruleId, program([entry("hamstring-roll", { holdSeconds })]));
      expect([short, min, max, long].map(hold)).toEqual([true, false, false, true]);
    },
  );

  test("time, passes and breaths have their move's minimum and maximum", () => {
    const time = (seconds: number) => finds("MV-04", program([entry("glute-piriformis-roll", { seconds })]));
    expect([29, 30, 120, 121].map(time)).toEqual([true, false, false, true]);
    expect([2, 3, 12, 13].map((count) => finds("MV-04", passes(count)))).toEqual([true, false, false, true]);
    expect([2, 3, 5, 6].map((count) => finds("MV-04", breaths(count, 2)))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test("above the usual dose a warning, and only above it", () => {
    const time = (seconds: number) => finds("DL-02", program([entry("glute-piriformis-roll", { seconds })]));
    expect([90, 91].map(time)).toEqual([false, true]);
    expect([9, 10].map((count) => finds("DL-02", passes(count)))).toEqual([false, true]);
  });

  test("positions as many as the move has", () => {
    expect([1, 2, 3].map((positions) => finds("DL-07", breaths(5, positions)))).toEqual([false, false, true]);
  });

  test("four moves are not many, five are", () => {
    const moves = (count: number) =>
      program(
        Array.from({ length: count }, (_, index) =>
          entry("hamstring-roll", { key: `m${index}`, seconds: 30 }),
        ),
      );
    expect([4, 5].map((count) => finds("PG-01", moves(count)))).toEqual([false, true]);
  });

  test("an acute program wants a review date that is not past", () => {
    const reviewed = (phase: "acute" | "maintenance", reviewOn: string | null) =>
      finds("RF-08", program([thoracicRoll], { phase, reviewOn }));
    expect(reviewed("acute", null)).toBe(true);
    expect(reviewed("acute", "2026-03-10")).toBe(false);
    expect(reviewed("maintenance", null)).toBe(false);
    expect(reviewed("maintenance", "2026-03-09")).toBe(true);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import {
  bodySides,
  builtInSlugs,
  contactZones,
  findMove,
  moveVariations,
  sidesOf,
  startPositions,
} from "@/lib/moves/move";
import type { CheckableProgram } from "@/lib/program/program";
import type { FindingAnswer } from "@/lib/safety/answer";
import { checkProgram } from "@/lib/safety/check-program";
import { composeSnapshot } from "@/lib/safety/compose-snapshot";
import { conditionIds } from "@/lib/safety/condition-ids";
import { conditions } from "@/lib/safety/conditions";
import { excludedMoves } from "@/lib/safety/excluded-moves";
import { answerKindFor, blocksPublishing, type Finding } from "@/lib/safety/finding";
import { type PatientRecord, patientRecordSchema, rollerDensities } from "@/lib/safety/patient-record";
import { findProhibitedRolling } from "@/lib/safety/prohibited-text";
import { rules } from "@/lib/safety/rules";
import { forbiddenNotes, harmlessNotes, offences } from "./plain-judge";
import { answerTo, now, program } from "./sample-program";

// The quick size; the full proofs ask for more.
const numRuns = Number(process.env.RULE_RUNS ?? 1000);

const side = fc.constantFrom(...bodySides);
const sideOrBoth = fc.option(side, { nil: null });
const variantIds = conditions.flatMap(({ needs }) => needs.variants?.map(({ id }) => id) ?? []);

const anyCondition = fc.record({
  condition: fc.constantFrom(...conditionIds),
  zone: fc.option(fc.constantFrom(...contactZones), { nil: null }),
  side: sideOrBoth,
  variant: fc.option(fc.constantFrom(...variantIds, "unknown"), { nil: null }),
});

const anyExclusion = fc.record({
  exclusion: fc.oneof(
    fc.record({ by: fc.constant("move" as const), move: fc.constantFrom(...builtInSlugs), side: sideOrBoth }),
    fc.record({ by: fc.constant("zone" as const), zone: fc.constantFrom(...contactZones), side: sideOrBoth }),
    fc.record({ by: fc.constant("position" as const), position: fc.constantFrom(...startPositions) }),
    fc.record({ by: fc.constant("side" as const), side }),
  ),
  reason: fc.constantFrom("", "sore skin", "hurts"),
});

const anyRecord: fc.Arbitrary<PatientRecord> = fc.record({
  conditions: fc.array(anyCondition, { maxLength: 6 }),
  exclusions: fc.array(anyExclusion, { maxLength: 3 }),
  rollerDensity: fc.constantFrom(...rollerDensities),
});

const pressureCeiling = fc.integer({ min: 1, max: 5 });
const anyDosage = fc.oneof(
  fc.record({
    kind: fc.constant("time" as const),
    seconds: fc.integer({ min: 10, max: 150 }),
    holdSeconds: fc.option(fc.integer({ min: 15, max: 30 }), { nil: null }),
    pressureCeiling,
  }),
  fc.record({
    kind: fc.constant("passes" as const),
    passes: fc.integer({ min: 1, max: 15 }),
    pressureCeiling,
  }),
  fc.record({
    kind: fc.constant("breaths" as const),
    breaths: fc.integer({ min: 1, max: 15 }),
    positions: fc.integer({ min: 1, max: 4 }),
    pressureCeiling,
  }),
);

const anyEntry = fc.record(
  {
    move: fc.constantFrom(...builtInSlugs),
    side: fc.constantFrom("each", "left", "right", "together" as const),
    variation: fc.constantFrom(...moveVariations),
    optional: fc.constant(true as const),
    dosage: anyDosage,
    note: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...harmlessNotes) },
      { weight: 1, arbitrary: fc.constantFrom(...forbiddenNotes) },
    ),
  },
  { requiredKeys: ["move", "side", "dosage", "note"] },
);

const anyProgram: fc.Arbitrary<CheckableProgram> = fc
  .record({
    moves: fc.array(anyEntry, { maxLength: 8 }),
    sessionsPerWeek: fc.integer({ min: 1, max: 7 }),
    phase: fc.constantFrom("acute" as const, "maintenance" as const),
  })
  .map(({ moves, ...rest }) =>
    program(
      moves.map((each, index) => ({ ...each, key: `m${index}` })),
      rest,
    ),
  );

const check = (draft: CheckableProgram, patient: PatientRecord) =>
  checkProgram(draft, patient, builtInCatalogue, now);

/** Answers what can be answered, again and again, because a clearance can bring a caution with it. */
function answered(draft: CheckableProgram, patient: PatientRecord, note = "Go lightly."): CheckableProgram {
  let answers: readonly FindingAnswer[] = [];
  for (let round = 0; round < 3; round++) {
    const open = check({ ...draft, answers: [...answers] }, patient).filter(
      (finding) => blocksPublishing(finding) && answerKindFor(finding.level),
    );
    if (open.length === 0) break;
    answers = [...answers, ...open.map((finding) => answerTo(finding, { note }))];
  }
  return { ...draft, answers: [...answers] };
}

/** Every text in a value; a move's own words are the catalogue's, and its tests read them. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "move" ? [] : textsIn(inner)));
}

const blocking = (draft: CheckableProgram, patient: PatientRecord) =>
  check(draft, patient).filter(blocksPublishing);
const isFinal = ({ level }: Finding) => level === "emergency" || level === "urgent";

/** Every prescription a form can offer: its move's sides, doses inside its limits and usual range. */
const obedientProgram = fc
  .array(fc.record({ slug: fc.constantFrom(...builtInSlugs), side: fc.nat(), amount: fc.nat() }), {
    maxLength: 7,
  })
  .map((picks) => {
    const chosen = new Map(picks.map((pick) => [pick.slug, pick]));
    return program(
      [...chosen.values()].flatMap(({ slug, side: sideIndex, amount }) => {
        const move = findMove(builtInCatalogue, slug);
        if (!move) return [];
        const options = sidesOf[move.laterality];
        const { min, max } = move.dosage;
        const value = min + (amount % (max - min + 1));
        const dosage =
          move.dosage.kind === "time"
            ? ({ kind: "time", seconds: value, holdSeconds: 20, pressureCeiling: 4 } as const)
            : move.dosage.kind === "passes"
              ? ({ kind: "passes", passes: value, pressureCeiling: 4 } as const)
              : ({ kind: "breaths", breaths: value, positions: 1, pressureCeiling: 4 } as const);
        return [
          {
            key: slug,
            move: slug,
            side: options[sideIndex % options.length] ?? options[0],
            dosage,
            note: "",
          },
        ];
      }),
    );
  });

/** A few prescriptions at the edge of their limits, some of them twice. */
const fittingProgram = fc
  .array(
    fc.record({
      slug: fc.constantFrom(...builtInSlugs),
      side: fc.nat(),
      amount: fc.constantFrom(-1, 0, 0.5, 1, 1, 1, 1.1),
      positions: fc.integer({ min: 1, max: 3 }),
      note: fc.constantFrom(...harmlessNotes, ...harmlessNotes, ...harmlessNotes, forbiddenNotes[0]),
    }),
    { maxLength: 5 },
  )
  .chain((picks) =>
    fc.record({
      picks: fc.constant(picks),
      sessionsPerWeek: fc.integer({ min: 1, max: 7 }),
      phase: fc.constantFrom("acute" as const, "maintenance" as const),
    }),
  )
  .map(({ picks, ...rest }) =>
    program(
      picks.flatMap(({ slug, side: sideIndex, amount, positions, note }, index) => {
        const move = findMove(builtInCatalogue, slug);
        if (!move) return [];
        const options = sidesOf[move.laterality];
        const { kind, min, max } = move.dosage;
        const value = Math.max(1, Math.round(amount < 0 ? min - 1 : min + amount * (max - min)));
        const pressureCeiling = 4;
        const dosage =
          kind === "time"
            ? { kind, seconds: value, holdSeconds: 20, pressureCeiling }
            : kind === "passes"
              ? { kind, passes: value, pressureCeiling }
              : { kind, breaths: value, positions, pressureCeiling };
        const chosen = options[sideIndex % options.length] ?? options[0];
        return [{ key: `m${index}`, move: slug, side: chosen, dosage, note }];
      }),
      rest,
    ),
  );

/** The program without what the patient must not do: moves dropped, or left to the side that remains. */
function obeying(draft: CheckableProgram, patient: PatientRecord): CheckableProgram {
  const excluded = excludedMoves(patient, builtInCatalogue);
  return {
    ...draft,
    moves: draft.moves.flatMap((each) => {
      const barred = excluded.get(each.move);
      if (!barred) return [each];
      if (barred.wholly) return [];
      return [{ ...each, side: barred.sides[0] === "left" ? ("right" as const) : ("left" as const) }];
    }),
  };
}

describe("for any patient and any program", { timeout: 600_000 }, () => {
  test("the same input gives the same findings, each with an id of its own", () => {
    fc.assert(
      fc.property(anyProgram, anyRecord, (draft, patient) => {
        const findings = check(draft, patient);
        expect(check(structuredClone(draft), structuredClone(patient))).toEqual(findings);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      }),
      { numRuns },
    );
  });

  test("no two findings that take an answer compete for the same rule, move and side", () => {
    fc.assert(
      fc.property(anyProgram, anyRecord, (draft, patient) => {
        const bound = check(answered(draft, patient), patient)
          .filter(({ level }) => answerKindFor(level))
          .map(({ ruleId, move, side: ofSide }) => `${ruleId} ${move} ${ofSide}`);
        expect(new Set(bound).size).toBe(bound.length);
      }),
      { numRuns },
    );
  });

  test("the order of conditions, exclusions and answers does not matter", () => {
    fc.assert(
      fc.property(anyProgram, anyRecord, (draft, patient) => {
        const whole = answered(draft, patient);
        const backwards = {
          ...patient,
          conditions: [...patient.conditions].reverse(),
          exclusions: [...patient.exclusions].reverse(),
        };
        expect(check({ ...whole, answers: [...whole.answers].reverse() }, backwards)).toEqual(
          check(whole, patient),
        );
      }),
      { numRuns },
    );
  });

  test("adding a condition or an exclusion never makes a program more allowed", () => {
    fc.assert(
      fc.property(anyProgram, anyRecord, anyCondition, anyExclusion, (draft, patient, more, moreExcluded) => {
        const whole = answered(draft, patient);
        const before = blocking(whole, patient);
        const stricter = [
          { ...patient, conditions: [...patient.conditions, more] },
          { ...patient, exclusions: [...patient.exclusions, moreExcluded] },
        ];
        for (const record of stricter) {
          const after = blocking(whole, record);
          expect(after.length > 0 || before.length === 0).toBe(true);
          // Whatever stood in the way of an entry still does, by the same rule.
          for (const { ruleId, level, entries } of before) {
            if (level === "program-excluded" || level === "acknowledgement") continue;
            expect(
              after.some(
                (each) => each.ruleId === ruleId && entries.every((key) => each.entries.includes(key)),
              ),
            ).toBe(true);
          }
        }
      }),
      { numRuns },
    );
  });

  test("obeying the exclusions and answering every finding makes it publishable, unless it is an emergency or urgent", () => {
    let publishable = 0;
    fc.assert(
      fc.property(obedientProgram, anyRecord, (draft, patient) => {
        const rest = blocking(answered(obeying(draft, patient), patient), patient);
        expect(rest.filter((finding) => !isFinal(finding)).map(({ id }) => id)).toEqual([]);
        const final = patient.conditions.some(({ condition }) =>
          [
            "bladder-bowel-or-saddle",
            "leg-weakness",
            "fever-or-spinal-infection",
            "deep-vein-thrombosis",
          ].includes(condition),
        );
        expect(rest.length > 0).toBe(final);
        if (!final) publishable += 1;
      }),
      { numRuns },
    );
    expect(publishable).toBeGreaterThan(numRuns / 10);
  });

  test("a program is publishable if and only if the tables of the therapist find nothing against it", () => {
    const outcomes = { publishable: 0, blocked: 0 };
    const drafts = fc.oneof(obedientProgram, anyProgram, fittingProgram);
    fc.assert(
      fc.property(drafts, anyRecord, fc.nat(), fc.boolean(), (draft, patient, left, isObeying) => {
        const whole = answered(isObeying ? obeying(draft, patient) : draft, patient);
        // Now and then one of the answers is not given.
        const answers =
          left % 3 === 0 ? whole.answers.filter((_, index) => index !== left % 5) : whole.answers;
        const given = { ...whole, answers };
        const stops = blocking(given, patient).map(({ id }) => id);
        const found = offences(given, patient);
        expect({ isBlocked: stops.length > 0, stops, found }).toMatchObject({ isBlocked: found.length > 0 });
        outcomes[stops.length > 0 ? "blocked" : "publishable"] += 1;
      }),
      { numRuns: numRuns * 2 },
    );
    for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(numRuns / 10);
  });

  test("a finding has one of the levels its rule names", () => {
    const levels = new Map(rules.map((rule) => [rule.id, rule.levels]));
    fc.assert(
      fc.property(anyProgram, anyRecord, (draft, patient) => {
        for (const { ruleId, level } of check(answered(draft, patient), patient)) {
          expect(levels.get(ruleId), ruleId).toContain(level);
        }
      }),
      { numRuns },
    );
  });

  test("no free text that a version carries tells the patient to roll where nobody may", () => {
    const told = fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...harmlessNotes) },
      { weight: 1, arbitrary: fc.constantFrom(...forbiddenNotes) },
    );
    const texts = fc.record({ program: told, move: told, answer: told, exclusion: told });
    const outcomes = { published: 0, answerStopped: 0, exclusionStopped: 0 };
    fc.assert(
      fc.property(obedientProgram, anyRecord, texts, (draft, record, words) => {
        const patient = {
          ...record,
          exclusions: record.exclusions.map((each) => ({ ...each, reason: words.exclusion })),
        };
        const fitting = obeying(draft, patient);
        const noted = {
          ...fitting,
          note: words.program,
          moves: fitting.moves.map((each) => ({ ...each, note: words.move })),
        };
        if (noted.moves.length === 0) return;
        const whole = answered(noted, patient, words.answer || "Go lightly.");
        const findings = check(whole, patient);
        const stops = findings.filter(blocksPublishing);
        const marked = new Set(stops.map(({ mark }) => mark?.field));
        if (marked.has("answer-note")) outcomes.answerStopped += 1;
        if (marked.has("exclusion-reason")) outcomes.exclusionStopped += 1;
        if (stops.length > 0) return;
        outcomes.published += 1;
        const snapshot = composeSnapshot({
          locale: "en",
          program: whole,
          record: patient,
          findings,
          catalogue: builtInCatalogue,
          clinic: { name: "Clinic", phone: "555", hours: "", emergencyNumber: "911", closedLine: "" },
          clinician: { name: "Ana Novak", title: "PT" },
          printedName: "M. K.",
          versionNumber: 1,
          verifyCode: null,
          publishedOn: "2026-03-10",
        });
        // Of the findings only the notes of acknowledgements are printed; the rest is for clinicians.
        const printed = snapshot.findings.map(({ answer }) =>
          answer?.kind === "acknowledgement" ? answer : null,
        );
        const carried = { ...snapshot, findings: printed };
        expect(textsIn(carried).filter((text) => findProhibitedRolling(text).length > 0)).toEqual([]);
      }),
      { numRuns },
    );
    for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(numRuns / 100);
  });

  test("the records it tries are ones the schema accepts", () => {
    fc.assert(
      fc.property(anyRecord, (patient) => patientRecordSchema.safeParse(patient).success),
      { numRuns },
    );
  });
});

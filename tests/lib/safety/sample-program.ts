import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findMove, type MoveSlug, type Side } from "@/lib/moves/move";
import { programTemplates, startFromTemplate } from "@/lib/moves/templates";
import { type CheckableProgram, prescribe } from "@/lib/program/program";
import type { FindingAnswer } from "@/lib/safety/answer";
import { answerKindFor, type Finding } from "@/lib/safety/finding";
import type { PatientRecord, RecordedCondition } from "@/lib/safety/patient-record";

export const now = new Date("2026-03-10T12:00:00Z");

export const noRecord: PatientRecord = { conditions: [], exclusions: [], rollerDensity: "medium" };

/** A move at its default dose, keyed by its slug unless told. */
export function entry(
  slug: MoveSlug,
  changes: {
    key?: string;
    side?: Side;
    seconds?: number;
    holdSeconds?: number | null;
    note?: string;
    pressure?: number;
  } = {},
): CheckableProgram["moves"][number] {
  const move = findMove(builtInCatalogue, slug);
  if (!move) throw new Error(slug);
  const usual = prescribe(move, changes.key ?? slug);
  const pressureCeiling = changes.pressure ?? usual.dosage.pressureCeiling;
  return {
    ...usual,
    side: changes.side ?? usual.side,
    note: changes.note ?? "",
    dosage:
      usual.dosage.kind === "time"
        ? {
            ...usual.dosage,
            pressureCeiling,
            seconds: changes.seconds ?? usual.dosage.seconds,
            holdSeconds: changes.holdSeconds === undefined ? usual.dosage.holdSeconds : changes.holdSeconds,
          }
        : { ...usual.dosage, pressureCeiling },
  };
}

export function program(
  moves: CheckableProgram["moves"],
  changes: Partial<Omit<CheckableProgram, "moves">> = {},
): CheckableProgram {
  return {
    moves,
    sessionsPerWeek: 3,
    phase: "maintenance",
    weeks: 6,
    reviewOn: null,
    note: "",
    answers: [],
    ...changes,
  };
}

export function templateProgram(id: (typeof programTemplates)[number]["id"]): CheckableProgram {
  const template = programTemplates.find((each) => each.id === id);
  if (!template) throw new Error(id);
  return program(startFromTemplate(template, builtInCatalogue));
}

export function condition(
  id: RecordedCondition["condition"],
  details: Partial<Omit<RecordedCondition, "condition">> = {},
): RecordedCondition {
  return { condition: id, zone: null, side: null, variant: null, ...details };
}

export function record(
  conditions: readonly RecordedCondition[],
  exclusions: PatientRecord["exclusions"][number]["exclusion"][] = [],
): PatientRecord {
  return {
    ...noRecord,
    conditions: [...conditions],
    exclusions: exclusions.map((exclusion) => ({ exclusion, reason: "" })),
  };
}

/** The answer a clinician would give to a finding. */
export function answerTo(finding: Finding, changes: Partial<FindingAnswer> = {}): FindingAnswer {
  const kind = answerKindFor(finding.level);
  if (!kind) throw new Error(`${finding.id} takes no answer`);
  return {
    kind,
    ruleId: finding.ruleId,
    move: finding.move,
    side: finding.side,
    factsDigest: finding.factsDigest,
    note: "Go lightly.",
    answeredBy: "Dana Reyes",
    answeredAt: "2026-03-10T09:00:00Z",
    clearedBy: kind === "clearance" ? "Dr. Okafor" : null,
    validUntil: null,
    ...changes,
  };
}

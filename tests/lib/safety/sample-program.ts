import { builtInCatalogue } from "@/lib/moves/catalogue";
import { type BuiltInSlug, findMove, type Move, type OwnSlug, type Side } from "@/lib/moves/move";
import { programTemplates, startFromTemplate } from "@/lib/moves/templates";
import { type CheckableProgram, prescribe } from "@/lib/program/program";
import type { Clearance, FindingAnswer } from "@/lib/safety/answer";
import { answerKindFor, type Finding } from "@/lib/safety/finding";
import type { PatientRecord, RecordedCondition } from "@/lib/safety/patient-record";

export const now = new Date("2026-03-10T12:00:00Z");

export const noRecord: PatientRecord = { conditions: [], exclusions: [], rollerDensity: "medium" };

/** A move at its default dose, keyed by its slug unless told. */
export function entry(
  slug: BuiltInSlug,
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

/** The answer a clinician would give to a finding: a clearance of nine days ago, for twelve weeks. */
export function answerTo(finding: Finding, changes: AnswerChanges = {}): FindingAnswer {
  const kind = changes.kind ?? answerKindFor(finding.level);
  if (!kind) throw new Error(`${finding.id} takes no answer`);
  const { ruleId, move, side, factsDigest } = finding;
  const bound = {
    ruleId,
    move,
    side,
    factsDigest,
    answeredBy: "Dana Reyes",
    answeredAt: "2026-03-10T09:00:00Z",
  };
  const days = { clearedBy: "Dr. Okafor", clearedOn: "2026-03-01", validUntil: "2026-05-24" };
  const { clearedBy, clearedOn, validUntil, ...rest } = {
    ...bound,
    note: "Go lightly.",
    ...days,
    ...changes,
  };
  return kind === "clearance" ? { ...rest, kind, clearedBy, clearedOn, validUntil } : { ...rest, kind };
}

type AnswerChanges = Partial<Omit<Clearance, "kind">> & { kind?: FindingAnswer["kind"] };

/** A move a clinic has written, like a built-in one but for these changes. */
export function ownMove(slug: OwnSlug, like: BuiltInSlug, changes: Partial<Move> = {}): Move {
  const move = findMove(builtInCatalogue, like);
  if (!move) throw new Error(like);
  return { ...move, slug, picture: null, ...changes };
}

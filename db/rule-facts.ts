/** What the rules need, read inside the caller's transaction: queries and commands judge by the same facts. */
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { AppError } from "@/lib/errors";
import type { CheckableProgram, ProgramDraft } from "@/lib/program/program";
import type { Clearance, FindingAnswer } from "@/lib/safety/answer";
import type { PatientRecord, RecordedExclusion } from "@/lib/safety/patient-record";
import type { Transaction } from "./client";
import { findingAnswers } from "./schema/finding-answers";
import { patientConditions } from "./schema/patient-conditions";
import { patientExclusions } from "./schema/patient-exclusions";
import { patients } from "./schema/patients";

/** The patient's record as it stands: conditions, exclusions and roller. Stops with `not-found`. */
export async function readRecord(
  tx: Transaction,
  clinicId: string,
  patientId: string,
): Promise<PatientRecord> {
  const record = (await readRecords(tx, clinicId, [patientId])).get(patientId);
  if (!record) throw new AppError("not-found");
  return record;
}

/** The records of these patients, by their ids, in three statements. */
export async function readRecords(
  tx: Transaction,
  clinicId: string,
  patientIds: readonly string[],
): Promise<ReadonlyMap<string, PatientRecord>> {
  const rollers = await tx
    .select({ patientId: patients.id, rollerDensity: patients.rollerDensity })
    .from(patients)
    .where(and(eq(patients.clinicId, clinicId), inArray(patients.id, [...patientIds])));
  const conditions = await tx
    .select({ patientId: patientConditions.patientId, recorded: conditionColumns })
    .from(patientConditions)
    .where(standingConditions(clinicId, patientIds))
    .orderBy(asc(patientConditions.id));
  const exclusions = await tx
    .select({ patientId: patientExclusions.patientId, ...exclusionColumns })
    .from(patientExclusions)
    .where(standingExclusions(clinicId, patientIds))
    .orderBy(asc(patientExclusions.id));
  const conditionsOf = grouped(conditions, ({ patientId }) => patientId);
  const exclusionsOf = grouped(exclusions, ({ patientId }) => patientId);
  return new Map(
    rollers.map(({ patientId, rollerDensity }) => [
      patientId,
      {
        rollerDensity,
        conditions: (conditionsOf.get(patientId) ?? []).map(({ recorded }) => recorded),
        exclusions: (exclusionsOf.get(patientId) ?? []).map(toRecordedExclusion),
      },
    ]),
  );
}

/** A condition as the rules know it. */
export const conditionColumns = {
  condition: patientConditions.condition,
  zone: patientConditions.zone,
  side: patientConditions.side,
  variant: patientConditions.variant,
};

/** The conditions of one patient, or of several, that have not been removed. */
export function standingConditions(clinicId: string, patientIds: string | readonly string[]) {
  return and(
    eq(patientConditions.clinicId, clinicId),
    inArray(patientConditions.patientId, [patientIds].flat()),
    isNull(patientConditions.removedAt),
  );
}

/** The same of the exclusions. */
export function standingExclusions(clinicId: string, patientIds: string | readonly string[]) {
  return and(
    eq(patientExclusions.clinicId, clinicId),
    inArray(patientExclusions.patientId, [patientIds].flat()),
    isNull(patientExclusions.removedAt),
  );
}

export const exclusionColumns = {
  excludedBy: patientExclusions.excludedBy,
  move: patientExclusions.move,
  zone: patientExclusions.zone,
  position: patientExclusions.position,
  side: patientExclusions.side,
  reason: patientExclusions.reason,
};

type ExclusionRow = Pick<typeof patientExclusions.$inferSelect, keyof typeof exclusionColumns>;

/** A row of `patient_exclusions` as the rules know it; the table's check constraint holds the shape. */
export function toRecordedExclusion(row: ExclusionRow): RecordedExclusion {
  const { move, zone, position, side, reason } = row;
  if (row.excludedBy === "move" && move) return { exclusion: { by: "move", move, side }, reason };
  if (row.excludedBy === "zone" && zone) return { exclusion: { by: "zone", zone, side }, reason };
  if (row.excludedBy === "position" && position) return { exclusion: { by: "position", position }, reason };
  if (row.excludedBy === "side" && side) return { exclusion: { by: "side", side }, reason };
  // Dropping an exclusion that cannot be read would let an excluded move through.
  throw new AppError("unavailable");
}

const answerColumns = {
  kind: findingAnswers.kind,
  ruleId: findingAnswers.ruleId,
  move: findingAnswers.move,
  side: findingAnswers.side,
  factsDigest: findingAnswers.factsDigest,
  note: findingAnswers.note,
  answeredBy: findingAnswers.answeredByName,
  answeredAt: findingAnswers.answeredAt,
  clearedBy: findingAnswers.clearedBy,
  clearedOn: findingAnswers.clearedOn,
  validUntil: findingAnswers.validUntil,
};

/** The answers given to findings of a program, oldest first. */
export async function readAnswers(
  tx: Transaction,
  clinicId: string,
  programId: string,
): Promise<FindingAnswer[]> {
  const rows = await tx
    .select(answerColumns)
    .from(findingAnswers)
    .where(and(eq(findingAnswers.clinicId, clinicId), eq(findingAnswers.programId, programId)))
    .orderBy(asc(findingAnswers.answeredAt), asc(findingAnswers.id));
  return rows.map(toAnswer);
}

/** The clearances of these programs, by their ids, oldest first. */
export async function readClearances(
  tx: Transaction,
  clinicId: string,
  programIds: readonly string[],
): Promise<ReadonlyMap<string, Clearance[]>> {
  const rows = await tx
    .select({ programId: findingAnswers.programId, ...answerColumns })
    .from(findingAnswers)
    .where(
      and(
        eq(findingAnswers.clinicId, clinicId),
        inArray(findingAnswers.programId, [...programIds]),
        eq(findingAnswers.kind, "clearance"),
      ),
    )
    .orderBy(asc(findingAnswers.answeredAt), asc(findingAnswers.id));
  const clearances = rows.flatMap(({ programId, ...row }) => {
    const answer = toAnswer(row);
    return answer.kind === "clearance" ? [{ programId, answer }] : [];
  });
  return new Map(
    [...grouped(clearances, ({ programId }) => programId)].map(([programId, given]) => [
      programId,
      given.map(({ answer }) => answer),
    ]),
  );
}

function grouped<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

type AnswerRow = Pick<
  typeof findingAnswers.$inferSelect,
  Exclude<keyof typeof answerColumns, "answeredBy">
> & {
  answeredBy: string;
};

/** A row of `finding_answers` as the rules know it; the table's check constraint holds the shape. */
function toAnswer({ kind, clearedBy, clearedOn, validUntil, ...row }: AnswerRow): FindingAnswer {
  const signed = { ...row, answeredAt: row.answeredAt.toISOString() };
  if (kind === "acknowledgement") return { kind, ...signed };
  if (clearedBy === null || clearedOn === null || validUntil === null) throw new AppError("unavailable");
  return { kind, ...signed, clearedBy, clearedOn, validUntil };
}

/** A draft with its answers, as the rules read it. */
export function toCheckableProgram(draft: ProgramDraft, answers: readonly FindingAnswer[]): CheckableProgram {
  const { moves, sessionsPerWeek, phase, weeks, reviewOn, note } = draft;
  return { moves, sessionsPerWeek, phase, weeks, reviewOn, note, answers: [...answers] };
}

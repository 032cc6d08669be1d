/** What the rules need, read inside the caller's transaction: queries and commands judge by the same facts. */
import { and, asc, eq, isNull } from "drizzle-orm";
import { AppError } from "@/lib/errors";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import type { Catalogue } from "@/lib/moves/move";
import type { CheckableProgram, ProgramDraft } from "@/lib/program/program";
import type { FindingAnswer } from "@/lib/safety/answer";
import type { PatientRecord, RecordedExclusion } from "@/lib/safety/patient-record";
import type { Transaction } from "./client";
import { findingAnswers } from "./schema/finding-answers";
import { moveVettings } from "./schema/move-vettings";
import { patientConditions } from "./schema/patient-conditions";
import { patientExclusions } from "./schema/patient-exclusions";
import { patients } from "./schema/patients";

/** The patient's record as it stands: conditions, exclusions and roller. Stops with `not-found`. */
export async function readRecord(
  tx: Transaction,
  clinicId: string,
  patientId: string,
): Promise<PatientRecord> {
  const [patient] = await tx
    .select({ rollerDensity: patients.rollerDensity })
    .from(patients)
    .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)));
  if (!patient) throw new AppError("not-found");
  const conditions = await tx
    .select(conditionColumns)
    .from(patientConditions)
    .where(standingConditions(clinicId, patientId))
    .orderBy(asc(patientConditions.id));
  const exclusions = await tx
    .select(exclusionColumns)
    .from(patientExclusions)
    .where(standingExclusions(clinicId, patientId))
    .orderBy(asc(patientExclusions.id));
  return {
    rollerDensity: patient.rollerDensity,
    conditions,
    exclusions: exclusions.map(toRecordedExclusion),
  };
}

/** A condition as the rules know it. */
export const conditionColumns = {
  condition: patientConditions.condition,
  zone: patientConditions.zone,
  side: patientConditions.side,
  variant: patientConditions.variant,
};

/** The patient's conditions that have not been removed. */
export function standingConditions(clinicId: string, patientId: string) {
  return and(
    eq(patientConditions.clinicId, clinicId),
    eq(patientConditions.patientId, patientId),
    isNull(patientConditions.removedAt),
  );
}

/** The patient's exclusions that have not been removed. */
export function standingExclusions(clinicId: string, patientId: string) {
  return and(
    eq(patientExclusions.clinicId, clinicId),
    eq(patientExclusions.patientId, patientId),
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

/** The answers given to findings of a program, oldest first. */
export async function readAnswers(
  tx: Transaction,
  clinicId: string,
  programId: string,
): Promise<FindingAnswer[]> {
  const rows = await tx
    .select({
      kind: findingAnswers.kind,
      ruleId: findingAnswers.ruleId,
      move: findingAnswers.move,
      side: findingAnswers.side,
      factsDigest: findingAnswers.factsDigest,
      note: findingAnswers.note,
      answeredBy: findingAnswers.answeredByName,
      answeredAt: findingAnswers.answeredAt,
      clearedBy: findingAnswers.clearedBy,
      validUntil: findingAnswers.validUntil,
    })
    .from(findingAnswers)
    .where(and(eq(findingAnswers.clinicId, clinicId), eq(findingAnswers.programId, programId)))
    .orderBy(asc(findingAnswers.answeredAt), asc(findingAnswers.id));
  return rows.map((row) => ({ ...row, answeredAt: row.answeredAt.toISOString() }));
}

/** The moves whose present revision is signed in this clinic. */
export async function readVettedCatalogue(tx: Transaction, clinicId: string): Promise<Catalogue> {
  const signed = await tx
    .select({ move: moveVettings.move, revision: moveVettings.revision })
    .from(moveVettings)
    .where(eq(moveVettings.clinicId, clinicId));
  const isSigned = new Set(signed.map(({ move, revision }) => `${move} ${revision}`));
  return {
    version: builtInCatalogue.version,
    moves: builtInCatalogue.moves.filter(({ slug, revision }) => isSigned.has(`${slug} ${revision}`)),
  };
}

/** A draft with its answers, as the rules read it. */
export function toCheckableProgram(draft: ProgramDraft, answers: readonly FindingAnswer[]): CheckableProgram {
  const { moves, sessionsPerWeek, phase, weeks, reviewOn, note } = draft;
  return { moves, sessionsPerWeek, phase, weeks, reviewOn, note, answers: [...answers] };
}

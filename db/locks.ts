/**
 * Rows a command holds while it decides. Always the clinic first, and a program before its patient, so that two
 * commands never wait for each other.
 */
import { and, eq, isNull } from "drizzle-orm";
import { AppError } from "@/lib/errors";
import type { Transaction } from "./client";
import { clinics } from "./schema/clinics";
import { patients } from "./schema/patients";
import { programs } from "./schema/programs";

/**
 * Locks the clinic's own row until the transaction ends: writing a move, signing one and changing how many signatures
 * are asked for wait for each other. Gives that number.
 */
export async function lockClinic(tx: Transaction, clinicId: string): Promise<{ signaturesNeeded: number }> {
  const [clinic] = await tx
    .select({ signaturesNeeded: clinics.signaturesNeeded })
    .from(clinics)
    .where(eq(clinics.clinicId, clinicId))
    .for("no key update");
  if (!clinic) throw new AppError("not-found");
  return clinic;
}

/** Locks an open program of the clinic until the transaction ends. Stops with `not-found`. */
export async function lockProgram(tx: Transaction, clinicId: string, programId: string) {
  const [program] = await tx
    .select({
      id: programs.id,
      patientId: programs.patientId,
      draft: programs.draft,
      draftVersion: programs.draftVersion,
      latestVersion: programs.latestVersion,
    })
    .from(programs)
    .where(and(eq(programs.clinicId, clinicId), eq(programs.id, programId), isNull(programs.endedAt)))
    .for("update");
  if (!program) throw new AppError("not-found");
  return program;
}

/**
 * Locks a patient of the clinic until the transaction ends: a change of the record and a publishing wait for
 * each other, so nothing is published past a fact recorded a moment before. Stops with `not-found`.
 */
export async function lockPatient(tx: Transaction, clinicId: string, patientId: string) {
  const [patient] = await tx
    .select({ id: patients.id, name: patients.name, notes: patients.notes, locale: patients.locale })
    .from(patients)
    .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)))
    .for("update");
  if (!patient) throw new AppError("not-found");
  return patient;
}

/** Moves the patient to the top of the list of recent work. */
export async function touchPatient(
  tx: Transaction,
  clinicId: string,
  patientId: string,
  now: Date,
): Promise<void> {
  await tx
    .update(patients)
    .set({ lastActivityAt: now })
    .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)));
}

import { and, eq } from "drizzle-orm";
import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { changeAs } from "../audit";
import { type Database, getDb, type Transaction } from "../client";
import { lockPatient } from "../locks";
import { patientConditions } from "../schema/patient-conditions";
import { patientExclusions } from "../schema/patient-exclusions";
import { patients } from "../schema/patients";
import { programs } from "../schema/programs";
import { versions } from "../schema/versions";

export type TakeBackResult = { ok: true } | { ok: false; reason: "has-published" };

/**
 * Deletes a patient added by mistake, with draft and record. Nobody who ever had a published version. Where
 * clinical work would go with it, it takes the right to do such work.
 */
export async function takeBackPatient(
  actor: ClinicianActor,
  patientId: string,
  db: Database = getDb(),
): Promise<TakeBackResult> {
  requirePermission(actor, "edit-contact");
  const { clinicId } = actor;
  return changeAs<TakeBackResult>(actor, db, async (tx) => {
    const drafts = await tx
      .select({ id: programs.id })
      .from(programs)
      .where(and(eq(programs.clinicId, clinicId), eq(programs.patientId, patientId)))
      .for("update");
    await lockPatient(tx, clinicId, patientId);
    const [published] = await tx
      .select({ number: versions.number })
      .from(versions)
      .where(and(eq(versions.clinicId, clinicId), eq(versions.patientId, patientId)))
      .limit(1);
    if (published) return { result: { ok: false, reason: "has-published" }, audit: null };
    if (drafts.length > 0 || (await hasRecord(tx, clinicId, patientId))) requirePermission(actor, "compose");
    await tx.delete(patients).where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)));
    return { result: { ok: true }, audit: { event: "patient.taken-back", patientId } };
  });
}

async function hasRecord(tx: Transaction, clinicId: string, patientId: string): Promise<boolean> {
  const [condition] = await tx
    .select({ id: patientConditions.id })
    .from(patientConditions)
    .where(and(eq(patientConditions.clinicId, clinicId), eq(patientConditions.patientId, patientId)))
    .limit(1);
  if (condition) return true;
  const [exclusion] = await tx
    .select({ id: patientExclusions.id })
    .from(patientExclusions)
    .where(and(eq(patientExclusions.clinicId, clinicId), eq(patientExclusions.patientId, patientId)))
    .limit(1);
  return exclusion !== undefined;
}

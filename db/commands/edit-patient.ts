import { and, eq } from "drizzle-orm";
import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import type { RollerDensity } from "@/lib/safety/patient-record";
import { changeAs } from "../audit";
import { type Database, getDb } from "../client";
import { type GuardedResult, guardHolds } from "../guard-holds";
import { lockPatient } from "../locks";
import { patients } from "../schema/patients";
import { nameKey, searchText } from "../search-text";

/** Name, phone, e-mail, the clinic's own number, and the language of handout and player. */
export type PatientContact = {
  name: string;
  phone: string | null;
  email: string | null;
  reference: string | null;
  locale: PatientLocale;
};

/** Replaces the contact lines. Published versions keep the name and the language they were published with. */
export async function editPatientContact(
  actor: ClinicianActor,
  patientId: string,
  { name, phone, email, reference, locale }: PatientContact,
  db: Database = getDb(),
): Promise<void> {
  requirePermission(actor, "edit-contact");
  const derived = { searchText: searchText(name, reference), nameKey: nameKey(name) };
  return changeAs(actor, db, async (tx, now) => {
    const { locale: before } = await lockPatient(tx, actor.clinicId, patientId);
    await tx
      .update(patients)
      .set({ name, phone, email, reference, locale, ...derived, lastActivityAt: now })
      .where(and(eq(patients.clinicId, actor.clinicId), eq(patients.id, patientId)));
    const detail = { ...(locale !== before && { locale }) };
    return { result: undefined, audit: { event: "patient.contact-edited", patientId, detail } };
  });
}

/**
 * Sets which roller the patient has: rules read it. Only a licensed clinician changes it where that would take away
 * what holds a published program.
 */
export async function setRollerDensity(
  actor: ClinicianActor,
  patientId: string,
  rollerDensity: RollerDensity,
  db: Database = getDb(),
): Promise<GuardedResult> {
  requirePermission(actor, "record-conditions");
  const { clinicId } = actor;
  return changeAs<GuardedResult>(actor, db, async (tx, now) => {
    await lockPatient(tx, clinicId, patientId);
    return guardHolds(tx, actor, { of: { patientIds: [patientId] }, now }, async (inner) => {
      await inner
        .update(patients)
        .set({ rollerDensity, lastActivityAt: now })
        .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)));
      return [{ event: "patient.roller-density-set", patientId, detail: { rollerDensity } }];
    });
  });
}

export type SaveNotesResult =
  | { ok: true; notes: string }
  /** Somebody else saved first: what stands now. */
  | { ok: false; reason: "conflict"; notes: string };

/**
 * Replaces the clinician's plain notes. `readNotes` are those the writer began from: others that stand now are
 * not overwritten. Null saves over whatever stands.
 */
export async function savePatientNotes(
  actor: ClinicianActor,
  patientId: string,
  { notes, readNotes }: { notes: string; readNotes: string | null },
  db: Database = getDb(),
): Promise<SaveNotesResult> {
  requirePermission(actor, "record-conditions");
  const { clinicId } = actor;
  return changeAs<SaveNotesResult>(actor, db, async (tx, now) => {
    const standing = await lockPatient(tx, clinicId, patientId);
    if (standing.notes === notes) return { result: { ok: true, notes }, audit: null };
    if (readNotes !== null && standing.notes !== readNotes) {
      return { result: { ok: false, reason: "conflict", notes: standing.notes }, audit: null };
    }
    await tx
      .update(patients)
      .set({ notes, lastActivityAt: now })
      .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)));
    return { result: { ok: true, notes }, audit: { event: "patient.notes-saved", patientId } };
  });
}

import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import type { RollerDensity } from "@/lib/safety/patient-record";
import { changeAs } from "../audit";
import { type Database, getDb } from "../client";
import { newId } from "../ids";
import { patients } from "../schema/patients";
import { nameKey, searchText } from "../search-text";

export type NewPatient = {
  /** A name or initials. */
  name: string;
  phone?: string | null;
  email?: string | null;
  reference?: string | null;
  notes?: string;
  /** Medium when nothing is known. */
  rollerDensity?: RollerDensity;
  /** The language of handout and player; English when nothing is known. */
  locale?: PatientLocale;
};

/** Adds a patient to the actor's clinic. */
export async function addPatient(
  actor: ClinicianActor,
  patient: NewPatient,
  db: Database = getDb(),
): Promise<{ ok: true; patientId: string }> {
  requirePermission(actor, "edit-contact");
  const patientId = newId();
  return changeAs(actor, db, async (tx, now) => {
    const { reference = null, locale = "en" } = patient;
    await tx.insert(patients).values({
      clinicId: actor.clinicId,
      id: patientId,
      name: patient.name,
      phone: patient.phone ?? null,
      email: patient.email ?? null,
      reference,
      notes: patient.notes ?? "",
      rollerDensity: patient.rollerDensity ?? "medium",
      locale,
      searchText: searchText(patient.name, reference),
      nameKey: nameKey(patient.name),
      addedAt: now,
      addedBy: actor.clinicianId,
      lastActivityAt: now,
    });
    return {
      result: { ok: true, patientId },
      audit: { event: "patient.added", patientId, detail: { locale } },
    };
  });
}

/** What the composer works with. */
import { and, eq } from "drizzle-orm";
import type { ClinicianActor } from "@/lib/access/actor";
import { dayAt, ruleNow } from "@/lib/clinic-days";
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import { AppError } from "@/lib/errors";
import type { Catalogue } from "@/lib/moves/move";
import { checkProgram } from "@/lib/safety/check-program";
import type { Finding } from "@/lib/safety/finding";
import type { PatientRecord } from "@/lib/safety/patient-record";
import { type Database, getDb, readInClinic, type Transaction } from "../client";
import { readRecord, toCheckableProgram } from "../rule-facts";
import { patients } from "../schema/patients";
import { readSigner } from "../signer";
import { readLiveStandings } from "../standing";
import { readVettedCatalogue } from "../vetted-catalogue";
import { type ClinicSettings, readClinic } from "./clinics";
import { type ProgramDetail, readProgram } from "./programs";
import { readNextNumber } from "./versions";

export type ProgramComposition = {
  clinic: ClinicSettings;
  patient: { id: string; name: string; locale: PatientLocale };
  record: PatientRecord;
  /** The open program; null: none yet. */
  program: ProgramDetail | null;
  /** The moves signed in this clinic. */
  catalogue: Catalogue;
  /** Who would sign a version now. */
  signer: { name: string; title: string };
  /** The version that must not be followed now, with what holds it as the clinician reads it; null: none. */
  held: { number: number; because: readonly string[]; overdueSince: string | null } | null;
  /** Number of the patient's next version. */
  nextVersion: number;
  /** The clinic's calendar day by the database's clock, and what the rules are to take for now. */
  today: string;
  now: Date;
};

/**
 * Everything a program is composed and judged by, as it stood at one moment: what publishing would judge by.
 * Stops with `not-found`.
 */
export function getComposition(
  actor: ClinicianActor,
  patientId: string,
  db: Database = getDb(),
): Promise<ProgramComposition> {
  const { clinicId } = actor;
  return readInClinic(db, clinicId, async (tx, now) => {
    const [patient] = await tx
      .select({ id: patients.id, name: patients.name, locale: patients.locale })
      .from(patients)
      .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)));
    if (!patient) throw new AppError("not-found");
    const clinic = await readClinic(tx, clinicId);
    const { name, title } = await readSigner(tx, actor);
    return {
      clinic,
      patient,
      record: await readRecord(tx, clinicId, patientId),
      program: await readProgram(tx, clinicId, patientId),
      catalogue: await readVettedCatalogue(tx, clinicId),
      signer: { name, title },
      held: await readHeld(tx, clinicId, patientId, now),
      nextVersion: await readNextNumber(tx, clinicId, patientId),
      today: dayAt(now, clinic.timeZone),
      now: ruleNow(now, clinic.timeZone),
    };
  });
}

async function readHeld(
  tx: Transaction,
  clinicId: string,
  patientId: string,
  now: Date,
): Promise<ProgramComposition["held"]> {
  const [live] = await readLiveStandings(tx, clinicId, now, { patientIds: [patientId] });
  if (live?.standing.is !== "on-hold") return null;
  const { because, overdueSince } = live.standing;
  return { number: live.number, because: because.map(({ title }) => title), overdueSince };
}

/** What the rules say of the stored draft; nothing where there is none. */
export function checkComposition({
  program,
  record,
  catalogue,
  now,
}: ProgramComposition): readonly Finding[] {
  if (!program) return [];
  return checkProgram(toCheckableProgram(program.draft, program.answers), record, catalogue, now);
}

import { and, asc, desc, eq, exists, like, or, sql } from "drizzle-orm";
import type { ClinicianActor } from "@/lib/access/actor";
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import { AppError } from "@/lib/errors";
import type {
  PatientRecord,
  RecordedCondition,
  RecordedExclusion,
  RollerDensity,
} from "@/lib/safety/patient-record";
import { type Database, getDb, inClinic, type Transaction } from "../client";
import {
  conditionColumns,
  exclusionColumns,
  readRecord,
  standingConditions,
  standingExclusions,
  toRecordedExclusion,
} from "../rule-facts";
import { clinicians } from "../schema/clinicians";
import { patientConditions } from "../schema/patient-conditions";
import { patientExclusions } from "../schema/patient-exclusions";
import { patients } from "../schema/patients";
import { programs } from "../schema/programs";
import { versions } from "../schema/versions";
import { nameKey, searchText } from "../search-text";
import { readLiveStandings } from "../standing";

/** A line of a list of patients. */
export type PatientSummary = {
  id: string;
  name: string;
  programState: "none" | "draft" | "live" | "on-hold" | "ended";
  /** Latest version of the program the state speaks of. */
  versionNumber: number | null;
  publishedAt: Date | null;
  reviewOn: string | null;
  updatedAt: Date;
};

export type PatientDetail = {
  id: string;
  name: string;
  phone: string | null;
  email: string | null;
  reference: string | null;
  notes: string;
  rollerDensity: RollerDensity;
  /** The language of handout and player. */
  locale: PatientLocale;
  addedAt: Date;
  /** Whether a version was ever published: such a patient cannot be taken back. */
  hasPublished: boolean;
  conditions: {
    id: string;
    recorded: RecordedCondition;
    note: string;
    recordedAt: Date;
    recordedBy: string;
  }[];
  exclusions: { id: string; recorded: RecordedExclusion; recordedAt: Date; recordedBy: string }[];
};

/** Patients by latest activity; `search` is looked for in name and reference, without case or accents. */
export function listPatients(
  actor: ClinicianActor,
  { search, limit = 50 }: { search: string; limit?: number },
  db: Database = getDb(),
): Promise<PatientSummary[]> {
  const words = searchText(search);
  return inClinic(db, actor.clinicId, async (tx, now) => {
    const program = latestProgram(tx);
    const rows = await tx
      .select({
        id: patients.id,
        name: patients.name,
        updatedAt: patients.lastActivityAt,
        programId: program.id,
        endedAt: program.endedAt,
        versionNumber: program.latestVersion,
        publishedAt: program.latestPublishedAt,
        reviewOn: program.latestReviewOn,
      })
      .from(patients)
      .leftJoinLateral(program, sql`true`)
      .where(
        and(
          eq(patients.clinicId, actor.clinicId),
          // Folded text has letters, digits and spaces alone: no wildcard of LIKE can be in it.
          words === ""
            ? undefined
            : or(like(patients.searchText, `%${words}%`), like(patients.nameKey, `%${nameKey(search)}%`)),
        ),
      )
      .orderBy(desc(patients.lastActivityAt), desc(patients.id))
      .limit(limit);
    const held = await readHeldPrograms(
      tx,
      actor.clinicId,
      now,
      rows.map(({ id }) => id),
    );
    return rows.map(({ programId, endedAt, ...row }) => ({
      ...row,
      programState:
        programId !== null && held.has(programId)
          ? "on-hold"
          : programState(programId, endedAt, row.versionNumber),
    }));
  });
}

async function readHeldPrograms(
  tx: Transaction,
  clinicId: string,
  now: Date,
  patientIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const live = await readLiveStandings(tx, clinicId, now, { patientIds });
  return new Set(live.flatMap(({ programId, standing }) => (standing.is === "on-hold" ? [programId] : [])));
}

/** The patient's open program, or else the one started last. */
function latestProgram(tx: Transaction) {
  return tx
    .select({
      id: programs.id,
      endedAt: programs.endedAt,
      latestVersion: programs.latestVersion,
      latestPublishedAt: programs.latestPublishedAt,
      latestReviewOn: programs.latestReviewOn,
    })
    .from(programs)
    .where(and(eq(programs.clinicId, patients.clinicId), eq(programs.patientId, patients.id)))
    .orderBy(sql`(${programs.endedAt} is null) desc`, desc(programs.startedAt))
    .limit(1)
    .as("program");
}

function programState(
  programId: string | null,
  endedAt: Date | null,
  versionNumber: number | null,
): PatientSummary["programState"] {
  if (programId === null) return "none";
  if (endedAt !== null) return "ended";
  return versionNumber === null ? "draft" : "live";
}

/** A patient with conditions and exclusions. Stops with `not-found`. */
export function getPatient(
  actor: ClinicianActor,
  patientId: string,
  db: Database = getDb(),
): Promise<PatientDetail> {
  return inClinic(db, actor.clinicId, async (tx) => {
    const [patient] = await tx
      .select({
        id: patients.id,
        name: patients.name,
        phone: patients.phone,
        email: patients.email,
        reference: patients.reference,
        notes: patients.notes,
        rollerDensity: patients.rollerDensity,
        locale: patients.locale,
        addedAt: patients.addedAt,
        hasPublished: sql<boolean>`${exists(
          tx
            .select({ number: versions.number })
            .from(versions)
            .where(and(eq(versions.clinicId, patients.clinicId), eq(versions.patientId, patients.id))),
        )}`,
      })
      .from(patients)
      .where(and(eq(patients.clinicId, actor.clinicId), eq(patients.id, patientId)));
    if (!patient) throw new AppError("not-found");
    return {
      ...patient,
      conditions: await listConditions(tx, actor.clinicId, patientId),
      exclusions: await listExclusions(tx, actor.clinicId, patientId),
    };
  });
}

async function listConditions(
  tx: Transaction,
  clinicId: string,
  patientId: string,
): Promise<PatientDetail["conditions"]> {
  return tx
    .select({
      id: patientConditions.id,
      recorded: conditionColumns,
      note: patientConditions.note,
      recordedAt: patientConditions.recordedAt,
      recordedBy: clinicians.name,
    })
    .from(patientConditions)
    .innerJoin(
      clinicians,
      and(
        eq(clinicians.clinicId, patientConditions.clinicId),
        eq(clinicians.id, patientConditions.recordedBy),
      ),
    )
    .where(standingConditions(clinicId, patientId))
    .orderBy(asc(patientConditions.id));
}

async function listExclusions(
  tx: Transaction,
  clinicId: string,
  patientId: string,
): Promise<PatientDetail["exclusions"]> {
  const rows = await tx
    .select({
      id: patientExclusions.id,
      ...exclusionColumns,
      recordedAt: patientExclusions.recordedAt,
      recordedBy: clinicians.name,
    })
    .from(patientExclusions)
    .innerJoin(
      clinicians,
      and(
        eq(clinicians.clinicId, patientExclusions.clinicId),
        eq(clinicians.id, patientExclusions.recordedBy),
      ),
    )
    .where(standingExclusions(clinicId, patientId))
    .orderBy(asc(patientExclusions.id));
  return rows.map((row) => ({
    id: row.id,
    recorded: toRecordedExclusion(row),
    recordedAt: row.recordedAt,
    recordedBy: row.recordedBy,
  }));
}

/** Patients whose name has the same letters: "M. K." and "mk". At most five. */
export function findLikelyDuplicates(
  actor: ClinicianActor,
  name: string,
  db: Database = getDb(),
): Promise<{ id: string; name: string }[]> {
  const key = nameKey(name);
  if (key === "") return Promise.resolve([]);
  return inClinic(db, actor.clinicId, (tx) =>
    tx
      .select({ id: patients.id, name: patients.name })
      .from(patients)
      .where(and(eq(patients.clinicId, actor.clinicId), eq(patients.nameKey, key)))
      .orderBy(desc(patients.lastActivityAt))
      .limit(5),
  );
}

/** What the rules know about a patient. Stops with `not-found`. */
export function getRecord(
  actor: ClinicianActor,
  patientId: string,
  db: Database = getDb(),
): Promise<PatientRecord> {
  return inClinic(db, actor.clinicId, (tx) => readRecord(tx, actor.clinicId, patientId));
}

import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { ClinicianActor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import type { ProgramDraft } from "@/lib/program/program";
import type { FindingAnswer } from "@/lib/safety/answer";
import { type Database, getDb, inClinic, type Transaction } from "../client";
import { readAnswers } from "../rule-facts";
import { clinicians } from "../schema/clinicians";
import { patients } from "../schema/patients";
import { programs } from "../schema/programs";

export type ProgramDetail = {
  id: string;
  patientId: string;
  draft: ProgramDraft;
  /** What a save must name to win. */
  draftVersion: number;
  savedAt: Date;
  savedBy: string;
  answers: FindingAnswer[];
  /** Number of the latest version; null before the first. */
  latestVersion: number | null;
};

export type ProgramToCopy = { programId: string; patientName: string; moveCount: number; savedAt: Date };

/** The patient's open program, or null. A patient of another clinic has none. */
export function getProgram(
  actor: ClinicianActor,
  patientId: string,
  db: Database = getDb(),
): Promise<ProgramDetail | null> {
  return inClinic(db, actor.clinicId, (tx) => readProgram(tx, actor.clinicId, patientId));
}

/** The patient's open program, inside a transaction that is in the clinic. */
export async function readProgram(
  tx: Transaction,
  clinicId: string,
  patientId: string,
): Promise<ProgramDetail | null> {
  const [program] = await tx
    .select({
      id: programs.id,
      patientId: programs.patientId,
      draft: programs.draft,
      draftVersion: programs.draftVersion,
      savedAt: programs.savedAt,
      savedBy: clinicians.name,
      latestVersion: programs.latestVersion,
    })
    .from(programs)
    .innerJoin(
      clinicians,
      and(eq(clinicians.clinicId, programs.clinicId), eq(clinicians.id, programs.savedBy)),
    )
    .where(and(eq(programs.clinicId, clinicId), eq(programs.patientId, patientId), isNull(programs.endedAt)));
  if (!program) return null;
  return { ...program, answers: await readAnswers(tx, clinicId, program.id) };
}

const moveCount = sql<number>`jsonb_array_length(${programs.draft} -> 'moves')`;

/** The clinic's twenty programs saved last, to start another from. */
export function listProgramsToCopy(actor: ClinicianActor, db: Database = getDb()): Promise<ProgramToCopy[]> {
  return inClinic(db, actor.clinicId, (tx) =>
    tx
      .select({ programId: programs.id, patientName: patients.name, moveCount, savedAt: programs.savedAt })
      .from(programs)
      .innerJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
      .where(and(eq(programs.clinicId, actor.clinicId), sql`${moveCount} > 0`))
      .orderBy(desc(programs.savedAt))
      .limit(20),
  );
}

/** A program's draft, to start another from. Stops with `not-found`. */
export function getProgramToCopy(
  actor: ClinicianActor,
  programId: string,
  db: Database = getDb(),
): Promise<ProgramDraft> {
  return inClinic(db, actor.clinicId, async (tx) => {
    const [program] = await tx
      .select({ draft: programs.draft })
      .from(programs)
      .where(and(eq(programs.clinicId, actor.clinicId), eq(programs.id, programId)));
    if (!program) throw new AppError("not-found");
    return program.draft;
  });
}

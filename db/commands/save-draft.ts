import { and, eq, isNull, sql } from "drizzle-orm";
import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import type { ProgramDraft } from "@/lib/program/program";
import { canonicalJson } from "@/lib/program/snapshot";
import { changeAs } from "../audit";
import { type Database, getDb, type Transaction } from "../client";
import { touchPatient } from "../locks";
import { clinicians } from "../schema/clinicians";
import { programs } from "../schema/programs";

export type SaveDraftResult =
  | { ok: true; draftVersion: number; savedAt: Date }
  /** Another tab or person saved something else first: what stands now. */
  | {
      ok: false;
      reason: "conflict";
      draft: ProgramDraft;
      draftVersion: number;
      savedAt: Date;
      savedBy: string;
    };

/**
 * Saves the draft, unless another save came after the one `expectedVersion` names: then nothing is overwritten.
 * A draft that already stands is saved: its sender may not have heard the answer.
 */
export async function saveDraft(
  actor: ClinicianActor,
  programId: string,
  { draft, expectedVersion }: { draft: ProgramDraft; expectedVersion: number },
  db: Database = getDb(),
): Promise<SaveDraftResult> {
  requirePermission(actor, "compose");
  const { clinicId } = actor;
  return changeAs<SaveDraftResult>(actor, db, async (tx, now) => {
    const [saved] = await tx
      .update(programs)
      .set({
        draft,
        draftVersion: sql`${programs.draftVersion} + 1`,
        savedAt: now,
        savedBy: actor.clinicianId,
      })
      .where(
        and(
          eq(programs.clinicId, clinicId),
          eq(programs.id, programId),
          isNull(programs.endedAt),
          eq(programs.draftVersion, expectedVersion),
        ),
      )
      .returning({ draftVersion: programs.draftVersion, patientId: programs.patientId });
    if (!saved) return { result: await readStanding(tx, clinicId, programId, draft), audit: null };
    await touchPatient(tx, clinicId, saved.patientId, now);
    return {
      result: { ok: true, draftVersion: saved.draftVersion, savedAt: now },
      audit: {
        event: "program.draft-saved",
        patientId: saved.patientId,
        subjectId: programId,
        detail: { draftVersion: String(saved.draftVersion) },
      },
    };
  });
}

async function readStanding(
  tx: Transaction,
  clinicId: string,
  programId: string,
  draft: ProgramDraft,
): Promise<SaveDraftResult> {
  const [standing] = await tx
    .select({
      draft: programs.draft,
      draftVersion: programs.draftVersion,
      savedAt: programs.savedAt,
      savedBy: clinicians.name,
    })
    .from(programs)
    .innerJoin(
      clinicians,
      and(eq(clinicians.clinicId, programs.clinicId), eq(clinicians.id, programs.savedBy)),
    )
    .where(and(eq(programs.clinicId, clinicId), eq(programs.id, programId), isNull(programs.endedAt)));
  if (!standing) throw new AppError("not-found");
  const { draftVersion, savedAt } = standing;
  if (canonicalJson(standing.draft) === canonicalJson(draft)) return { ok: true, draftVersion, savedAt };
  return { ok: false, reason: "conflict", ...standing };
}

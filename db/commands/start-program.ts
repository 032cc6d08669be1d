import { and, eq, isNull } from "drizzle-orm";
import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import type { ProgramDraft } from "@/lib/program/program";
import { canonicalJson } from "@/lib/program/snapshot";
import { changeAs } from "../audit";
import { type Database, getDb } from "../client";
import { newId } from "../ids";
import { lockPatient, touchPatient } from "../locks";
import { programs } from "../schema/programs";

export type StartProgramResult =
  | { ok: true; programId: string; draftVersion: number }
  | { ok: false; reason: "already-open" };

/**
 * Starts a patient's home program with this draft. A patient has one open program at most; one that holds this
 * very draft is the answer: its sender may not have heard it.
 */
export async function startProgram(
  actor: ClinicianActor,
  patientId: string,
  draft: ProgramDraft,
  db: Database = getDb(),
): Promise<StartProgramResult> {
  requirePermission(actor, "compose");
  const { clinicId } = actor;
  return changeAs<StartProgramResult>(actor, db, async (tx, now) => {
    await lockPatient(tx, clinicId, patientId);
    const [open] = await tx
      .select({ programId: programs.id, draftVersion: programs.draftVersion, draft: programs.draft })
      .from(programs)
      .where(
        and(eq(programs.clinicId, clinicId), eq(programs.patientId, patientId), isNull(programs.endedAt)),
      );
    if (open) {
      const { programId, draftVersion } = open;
      const isSame = canonicalJson(open.draft) === canonicalJson(draft);
      return {
        result: isSame ? { ok: true, programId, draftVersion } : { ok: false, reason: "already-open" },
        audit: null,
      };
    }
    const programId = newId();
    await tx.insert(programs).values({
      clinicId,
      id: programId,
      patientId,
      draft,
      draftVersion: 1,
      savedAt: now,
      savedBy: actor.clinicianId,
      startedAt: now,
      startedBy: actor.clinicianId,
    });
    await touchPatient(tx, clinicId, patientId, now);
    return {
      result: { ok: true, programId, draftVersion: 1 },
      audit: { event: "program.started", patientId, subjectId: programId },
    };
  });
}

import { and, eq, isNull } from "drizzle-orm";
import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { changeAs } from "../audit";
import { type Database, getDb } from "../client";
import { type GuardedResult, guardHolds } from "../guard-holds";
import { lockPatient, touchPatient } from "../locks";
import { patientExclusions } from "../schema/patient-exclusions";

/**
 * Takes an exclusion off the record. The row stays; no rule reads it any more. Only a licensed clinician takes off
 * one that holds a published program, alone or among others.
 */
export async function removeExclusion(
  actor: ClinicianActor,
  patientId: string,
  exclusionRowId: string,
  db: Database = getDb(),
): Promise<GuardedResult> {
  requirePermission(actor, "record-conditions");
  const { clinicId } = actor;
  return changeAs<GuardedResult>(actor, db, async (tx, now) => {
    await lockPatient(tx, clinicId, patientId);
    return guardHolds(tx, actor, { of: { patientIds: [patientId] }, now }, async (inner) => {
      const [removed] = await inner
        .update(patientExclusions)
        .set({ removedAt: now, removedBy: actor.clinicianId })
        .where(
          and(
            eq(patientExclusions.clinicId, clinicId),
            eq(patientExclusions.patientId, patientId),
            eq(patientExclusions.id, exclusionRowId),
            isNull(patientExclusions.removedAt),
          ),
        )
        .returning({ by: patientExclusions.excludedBy });
      if (!removed) throw new AppError("not-found");
      await touchPatient(inner, clinicId, patientId, now);
      return [
        { event: "exclusion.removed", patientId, subjectId: exclusionRowId, detail: { by: removed.by } },
      ];
    });
  });
}

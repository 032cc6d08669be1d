import { and, eq, isNull } from "drizzle-orm";
import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { changeAs } from "../audit";
import { type Database, getDb } from "../client";
import { type GuardedResult, guardHolds } from "../guard-holds";
import { lockPatient, touchPatient } from "../locks";
import { patientConditions } from "../schema/patient-conditions";
import { withdrawClearances } from "../withdraw-clearances";

/**
 * Takes a condition off the record, with the reason. The row stays; no rule reads it any more, and its clearances go
 * with it: they were given for this event. Only a licensed clinician takes off one that holds a published program,
 * alone or among others.
 */
export async function removeCondition(
  actor: ClinicianActor,
  patientId: string,
  conditionRowId: string,
  reason: string,
  db: Database = getDb(),
): Promise<GuardedResult> {
  requirePermission(actor, "record-conditions");
  const { clinicId } = actor;
  return changeAs<GuardedResult>(actor, db, async (tx, now) => {
    await lockPatient(tx, clinicId, patientId);
    return guardHolds(tx, actor, { of: { patientIds: [patientId] }, now }, async (inner) => {
      const [removed] = await inner
        .update(patientConditions)
        .set({ removedAt: now, removedBy: actor.clinicianId, removalReason: reason })
        .where(
          and(
            eq(patientConditions.clinicId, clinicId),
            eq(patientConditions.patientId, patientId),
            eq(patientConditions.id, conditionRowId),
            isNull(patientConditions.removedAt),
          ),
        )
        .returning({ condition: patientConditions.condition });
      if (!removed) throw new AppError("not-found");
      await touchPatient(inner, clinicId, patientId, now);
      const { condition } = removed;
      return [
        { event: "condition.removed", patientId, subjectId: conditionRowId, detail: { condition } },
        ...(await withdrawClearances(inner, clinicId, patientId, condition)),
      ];
    });
  });
}

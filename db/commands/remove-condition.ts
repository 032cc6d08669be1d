import { and, eq, isNull } from "drizzle-orm";
import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { changeAs } from "../audit";
import { type ChangeRecordResult, changeRecord } from "../change-record";
import { type Database, getDb } from "../client";
import { lockPatient, touchPatient } from "../locks";
import { patientConditions } from "../schema/patient-conditions";

/**
 * Takes a condition off the record, with the reason. The row stays; no rule reads it any more. Only a licensed
 * clinician takes off one that holds a published program back.
 */
export async function removeCondition(
  actor: ClinicianActor,
  patientId: string,
  conditionRowId: string,
  reason: string,
  db: Database = getDb(),
): Promise<ChangeRecordResult> {
  requirePermission(actor, "record-conditions");
  const { clinicId } = actor;
  return changeAs<ChangeRecordResult>(actor, db, async (tx, now) => {
    await lockPatient(tx, clinicId, patientId);
    return changeRecord(tx, actor, { patientId, now }, async (inner) => {
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
      return {
        event: "condition.removed",
        patientId,
        subjectId: conditionRowId,
        detail: { condition: removed.condition },
      };
    });
  });
}

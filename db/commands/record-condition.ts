import { and, eq, isNull } from "drizzle-orm";
import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import type { RecordedCondition } from "@/lib/safety/patient-record";
import { changeAs } from "../audit";
import { type Database, getDb } from "../client";
import { newId } from "../ids";
import { lockPatient, touchPatient } from "../locks";
import { patientConditions } from "../schema/patient-conditions";

/** Most conditions a record holds; `patientRecordSchema` says the same. */
const MAX_CONDITIONS = 40;

/** Records a condition. One that already stands just so is not recorded twice: its row is the answer. */
export async function recordCondition(
  actor: ClinicianActor,
  patientId: string,
  { recorded, note }: { recorded: RecordedCondition; note: string },
  db: Database = getDb(),
): Promise<{ ok: true; conditionRowId: string }> {
  requirePermission(actor, "record-conditions");
  const { clinicId } = actor;
  return changeAs(actor, db, async (tx, now) => {
    await lockPatient(tx, clinicId, patientId);
    const standing = await tx
      .select({
        id: patientConditions.id,
        condition: patientConditions.condition,
        zone: patientConditions.zone,
        side: patientConditions.side,
        variant: patientConditions.variant,
      })
      .from(patientConditions)
      .where(
        and(
          eq(patientConditions.clinicId, clinicId),
          eq(patientConditions.patientId, patientId),
          isNull(patientConditions.removedAt),
        ),
      );
    const same = standing.find((row) => isSameCondition(row, recorded));
    if (same) return { result: { ok: true, conditionRowId: same.id }, audit: null };
    if (standing.length >= MAX_CONDITIONS) throw new AppError("invalid");

    const id = newId();
    await tx.insert(patientConditions).values({
      clinicId,
      id,
      patientId,
      condition: recorded.condition,
      zone: recorded.zone,
      side: recorded.side,
      variant: recorded.variant,
      note,
      recordedAt: now,
      recordedBy: actor.clinicianId,
    });
    await touchPatient(tx, clinicId, patientId, now);
    return {
      result: { ok: true, conditionRowId: id },
      audit: {
        event: "condition.recorded",
        patientId,
        subjectId: id,
        detail: { condition: recorded.condition },
      },
    };
  });
}

function isSameCondition(a: RecordedCondition, b: RecordedCondition): boolean {
  return a.condition === b.condition && a.zone === b.zone && a.side === b.side && a.variant === b.variant;
}

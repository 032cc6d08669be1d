import { and, eq } from "drizzle-orm";
import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { canonicalJson } from "@/lib/program/snapshot";
import { patientRecordSchema, type RecordedCondition } from "@/lib/safety/patient-record";
import { changeAs } from "../audit";
import { type Database, getDb } from "../client";
import { newId } from "../ids";
import { lockPatient, touchPatient } from "../locks";
import { conditionColumns, standingConditions } from "../rule-facts";
import { patientConditions } from "../schema/patient-conditions";
import { standingEvents } from "../standing";
import { withdrawClearances } from "../withdraw-clearances";

/**
 * Records a condition. One that already stands just so is not recorded twice: its row is the answer. One that was
 * cleared has happened again: the new row takes the place of the same of before, and no clearance of before counts.
 * What it rules out is on hold from here on.
 */
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
      .select({ id: patientConditions.id, recorded: conditionColumns })
      .from(patientConditions)
      .where(standingConditions(clinicId, patientId));
    const same = standing.find((row) => canonicalJson(row.recorded) === canonicalJson(recorded));
    const withdrawn = await withdrawClearances(tx, clinicId, patientId, recorded.condition);
    if (same && withdrawn.length === 0) {
      return { result: { ok: true, conditionRowId: same.id }, audit: null };
    }
    // The record's own schema says how many it holds.
    const others = standing.filter((row) => row !== same);
    const conditions = [...others.map((row) => row.recorded), recorded];
    if (!patientRecordSchema.shape.conditions.safeParse(conditions).success) throw new AppError("invalid");

    if (same) {
      await tx
        .update(patientConditions)
        .set({ removedAt: now, removedBy: actor.clinicianId, removalReason: "Recorded again." })
        .where(and(eq(patientConditions.clinicId, clinicId), eq(patientConditions.id, same.id)));
    }
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
      audit: [
        {
          event: "condition.recorded",
          patientId,
          subjectId: id,
          detail: { condition: recorded.condition },
        },
        ...withdrawn,
        ...(await standingEvents(tx, clinicId, now, { patientIds: [patientId] })),
      ],
    };
  });
}

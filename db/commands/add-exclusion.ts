import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { canonicalJson } from "@/lib/program/snapshot";
import { type Exclusion, patientRecordSchema, type RecordedExclusion } from "@/lib/safety/patient-record";
import { changeAs } from "../audit";
import { type Database, getDb } from "../client";
import { newId } from "../ids";
import { lockPatient, touchPatient } from "../locks";
import { exclusionColumns, standingExclusions, toRecordedExclusion } from "../rule-facts";
import { patientExclusions } from "../schema/patient-exclusions";
import { standingEvents } from "../standing";

/**
 * Adds an exclusion by hand. One that already stands just so is not added twice: its row is the answer. What it rules
 * out is on hold from here on.
 */
export async function addExclusion(
  actor: ClinicianActor,
  patientId: string,
  { exclusion, reason }: RecordedExclusion,
  db: Database = getDb(),
): Promise<{ ok: true; exclusionRowId: string }> {
  requirePermission(actor, "record-conditions");
  const { clinicId } = actor;
  return changeAs(actor, db, async (tx, now) => {
    await lockPatient(tx, clinicId, patientId);
    const standing = await tx
      .select({ id: patientExclusions.id, ...exclusionColumns })
      .from(patientExclusions)
      .where(standingExclusions(clinicId, patientId));
    const recorded = standing.map((row) => ({ id: row.id, ...toRecordedExclusion(row) }));
    const same = recorded.find((row) => canonicalJson(row.exclusion) === canonicalJson(exclusion));
    if (same) return { result: { ok: true, exclusionRowId: same.id }, audit: null };
    // The record's own schema says how many it holds.
    const exclusions = [...recorded.map(({ id: _id, ...each }) => each), { exclusion, reason }];
    if (!patientRecordSchema.shape.exclusions.safeParse(exclusions).success) throw new AppError("invalid");

    const id = newId();
    await tx.insert(patientExclusions).values({
      ...toColumns(exclusion),
      clinicId,
      id,
      patientId,
      reason,
      recordedAt: now,
      recordedBy: actor.clinicianId,
    });
    await touchPatient(tx, clinicId, patientId, now);
    return {
      result: { ok: true, exclusionRowId: id },
      audit: [
        { event: "exclusion.added", patientId, subjectId: id, detail: { by: exclusion.by } },
        ...(await standingEvents(tx, clinicId, now, { patientIds: [patientId] })),
      ],
    };
  });
}

function toColumns(exclusion: Exclusion) {
  const none = { move: null, zone: null, position: null, side: null };
  switch (exclusion.by) {
    case "move":
      return { ...none, excludedBy: exclusion.by, move: exclusion.move, side: exclusion.side };
    case "zone":
      return { ...none, excludedBy: exclusion.by, zone: exclusion.zone, side: exclusion.side };
    case "position":
      return { ...none, excludedBy: exclusion.by, position: exclusion.position };
    case "side":
      return { ...none, excludedBy: exclusion.by, side: exclusion.side };
  }
}

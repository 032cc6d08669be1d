import { and, eq, isNull } from "drizzle-orm";
import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import type { Exclusion, RecordedExclusion } from "@/lib/safety/patient-record";
import { changeAs } from "../audit";
import { type Database, getDb } from "../client";
import { newId } from "../ids";
import { lockPatient, touchPatient } from "../locks";
import { patientExclusions } from "../schema/patient-exclusions";

/** Most exclusions a record holds; `patientRecordSchema` says the same. */
const MAX_EXCLUSIONS = 40;

/** Adds an exclusion by hand. One that already stands just so is not added twice: its row is the answer. */
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
      .select({
        id: patientExclusions.id,
        excludedBy: patientExclusions.excludedBy,
        move: patientExclusions.move,
        zone: patientExclusions.zone,
        position: patientExclusions.position,
        side: patientExclusions.side,
      })
      .from(patientExclusions)
      .where(
        and(
          eq(patientExclusions.clinicId, clinicId),
          eq(patientExclusions.patientId, patientId),
          isNull(patientExclusions.removedAt),
        ),
      );
    const columns = toColumns(exclusion);
    const same = standing.find(
      (row) =>
        row.excludedBy === columns.excludedBy &&
        row.move === columns.move &&
        row.zone === columns.zone &&
        row.position === columns.position &&
        row.side === columns.side,
    );
    if (same) return { result: { ok: true, exclusionRowId: same.id }, audit: null };
    if (standing.length >= MAX_EXCLUSIONS) throw new AppError("invalid");

    const id = newId();
    await tx.insert(patientExclusions).values({
      ...columns,
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
      audit: { event: "exclusion.added", patientId, subjectId: id, detail: { by: exclusion.by } },
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

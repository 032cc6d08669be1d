import { and, eq, isNull } from "drizzle-orm";
import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { changeAs } from "../audit";
import { type Database, getDb } from "../client";
import { dropViewers } from "../link-viewers";
import { lockProgram, touchPatient } from "../locks";
import { programs } from "../schema/programs";
import { shareLinks } from "../schema/share-links";
import { readLastWords } from "../standing";

/**
 * Ends a program with a reason: its links are revoked at once and its handouts verify as withdrawn. A hold ends with
 * it: the audit says which version was on hold, since nothing will release it.
 */
export async function endProgram(
  actor: ClinicianActor,
  programId: string,
  reason: string,
  db: Database = getDb(),
): Promise<void> {
  requirePermission(actor, "compose");
  const { clinicId } = actor;
  return changeAs(actor, db, async (tx, now) => {
    const { patientId } = await lockProgram(tx, clinicId, programId);
    const held = (await readLastWords(tx, clinicId, { programId })).find(
      ({ event }) => event === "version.held",
    );
    await tx
      .update(programs)
      .set({ endedAt: now, endedBy: actor.clinicianId, endReason: reason })
      .where(and(eq(programs.clinicId, clinicId), eq(programs.id, programId)));
    const revoked = await tx
      .update(shareLinks)
      .set({ revokedAt: now, revokedBy: actor.clinicianId })
      .where(
        and(
          eq(shareLinks.clinicId, clinicId),
          eq(shareLinks.programId, programId),
          isNull(shareLinks.revokedAt),
        ),
      )
      .returning({ id: shareLinks.id });
    await dropViewers(
      tx,
      clinicId,
      revoked.map(({ id }) => id),
    );
    await touchPatient(tx, clinicId, patientId, now);
    return {
      result: undefined,
      audit: [
        {
          event: "program.ended",
          patientId,
          subjectId: programId,
          ...(held && { detail: { onHold: String(held.number) } }),
        },
        ...revoked.map(({ id }) => ({ event: "share-link.revoked", patientId, subjectId: id }) as const),
      ],
    };
  });
}

import { and, eq, isNull } from "drizzle-orm";
import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { changeAs } from "../audit";
import { type Database, getDb } from "../client";
import { dropViewers } from "../link-viewers";
import { touchPatient } from "../locks";
import { programs } from "../schema/programs";
import { shareLinks } from "../schema/share-links";

/** Revokes a link: its next call is refused. Revoking it again changes nothing. */
export async function revokeShareLink(
  actor: ClinicianActor,
  linkId: string,
  db: Database = getDb(),
): Promise<void> {
  requirePermission(actor, "print-and-share");
  const { clinicId } = actor;
  return changeAs(actor, db, async (tx, now) => {
    const [link] = await tx
      .select({ patientId: programs.patientId })
      .from(shareLinks)
      .innerJoin(
        programs,
        and(eq(programs.clinicId, shareLinks.clinicId), eq(programs.id, shareLinks.programId)),
      )
      .where(and(eq(shareLinks.clinicId, clinicId), eq(shareLinks.id, linkId)));
    if (!link) throw new AppError("not-found");
    const revoked = await tx
      .update(shareLinks)
      .set({ revokedAt: now, revokedBy: actor.clinicianId })
      .where(and(eq(shareLinks.clinicId, clinicId), eq(shareLinks.id, linkId), isNull(shareLinks.revokedAt)))
      .returning({ id: shareLinks.id });
    if (revoked.length === 0) return { result: undefined, audit: null };
    await dropViewers(tx, clinicId, [linkId]);
    await touchPatient(tx, clinicId, link.patientId, now);
    return {
      result: undefined,
      audit: { event: "share-link.revoked", patientId: link.patientId, subjectId: linkId },
    };
  });
}

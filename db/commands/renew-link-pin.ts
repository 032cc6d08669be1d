import { and, eq, isNull } from "drizzle-orm";
import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { hashPassword } from "@/lib/access/password";
import { AppError } from "@/lib/errors";
import { changeAs } from "../audit";
import { type Database, getDb } from "../client";
import { newLinkPin } from "../ids";
import { dropViewers } from "../link-viewers";
import { touchPatient } from "../locks";
import { findOpenLink } from "../queries/share-links";
import { shareLinks } from "../schema/share-links";

export type RenewLinkPinResult =
  /** The new code, told this once. */
  | { ok: true; pin: string }
  /** `closed`: the link opens nothing any more; `no-pin`: it asks for no code. */
  | { ok: false; reason: "closed" | "no-pin" };

/**
 * Gives a link that asks for a code a new one. The old one opens nothing from then on, every phone that has shown it is
 * asked again, and tries count anew: it is how a locked link opens again. Stops with `not-found`.
 */
export async function renewLinkPin(
  actor: ClinicianActor,
  linkId: string,
  db: Database = getDb(),
): Promise<RenewLinkPinResult> {
  requirePermission(actor, "print-and-share");
  const { clinicId } = actor;
  const isLink = and(eq(shareLinks.clinicId, clinicId), eq(shareLinks.id, linkId));
  const pin = newLinkPin();
  // A hash is costly, and no row should be held for it.
  const pinHash = await hashPassword(pin);
  return changeAs<RenewLinkPinResult>(actor, db, async (tx, now) => {
    const known = await tx.select({ id: shareLinks.id }).from(shareLinks).where(isLink);
    if (known.length === 0) throw new AppError("not-found");
    const link = await findOpenLink(tx, clinicId, linkId, now);
    if (!link) return { result: { ok: false, reason: "closed" }, audit: null };
    if (!link.asksPin) return { result: { ok: false, reason: "no-pin" }, audit: null };
    const renewed = await tx
      .update(shareLinks)
      .set({ pinHash, pinTries: 0 })
      .where(and(isLink, isNull(shareLinks.revokedAt)))
      .returning({ id: shareLinks.id });
    // Revoked since it was read.
    if (renewed.length === 0) return { result: { ok: false, reason: "closed" }, audit: null };
    await dropViewers(tx, clinicId, [linkId]);
    const { patientId } = link;
    await touchPatient(tx, clinicId, patientId, now);
    return {
      result: { ok: true, pin },
      audit: { event: "share-link.pin-renewed", patientId, subjectId: linkId },
    };
  });
}

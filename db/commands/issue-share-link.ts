import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { hashPassword } from "@/lib/access/password";
import { addDays, dayAt, endOfDay } from "@/lib/clinic-days";
import { hashShareSecret, shareSecret } from "@/lib/share/share-secret";
import { changeAs } from "../audit";
import { type Database, getDb } from "../client";
import { newId, newLinkPin } from "../ids";
import { lockProgram, touchPatient } from "../locks";
import { readClinic } from "../queries/clinics";
import { shareLinks } from "../schema/share-links";

/** Longest life of a link, in days. */
export const MAX_LINK_DAYS = 180;

export type IssueShareLinkResult =
  /** `pin`: the code the link asks for, told this once; null: it asks for none. */
  | { ok: true; linkId: string; pin: string | null }
  | { ok: false; reason: "not-published" | "too-far" | "in-the-past" };

export type NewShareLink = {
  label: string;
  /** The last day, a calendar day of the clinic. */
  expiresOn: string;
  /** Whether it asks for a 6-digit code. */
  withPin?: boolean;
};

/**
 * Issues a link to a program's current version, working to the end of `expiresOn`. The secret follows
 * from `linkKey` and the link's id and is not stored. A code is stored with the link or there is no link.
 */
export async function issueShareLink(
  actor: ClinicianActor,
  programId: string,
  { label, expiresOn, withPin = false }: NewShareLink,
  linkKey: Uint8Array,
  db: Database = getDb(),
): Promise<IssueShareLinkResult> {
  requirePermission(actor, "print-and-share");
  const { clinicId } = actor;
  const pin = withPin ? newLinkPin() : null;
  // A hash is costly, and no row should be held for it.
  const pinHash = pin === null ? null : await hashPassword(pin);
  return changeAs<IssueShareLinkResult>(actor, db, async (tx, now) => {
    const { patientId, latestVersion } = await lockProgram(tx, clinicId, programId);
    if (latestVersion === null) return refused("not-published");
    const { timeZone } = await readClinic(tx, clinicId);
    const today = dayAt(now, timeZone);
    if (expiresOn < today) return refused("in-the-past");
    if (expiresOn > addDays(today, MAX_LINK_DAYS)) return refused("too-far");

    const linkId = newId();
    await tx.insert(shareLinks).values({
      clinicId,
      id: linkId,
      programId,
      label,
      secretHash: hashShareSecret(shareSecret(linkKey, linkId)),
      pinHash,
      createdAt: now,
      createdBy: actor.clinicianId,
      expiresAt: endOfDay(expiresOn, timeZone),
    });
    await touchPatient(tx, clinicId, patientId, now);
    return {
      result: { ok: true, linkId, pin },
      audit: {
        event: "share-link.issued",
        patientId,
        subjectId: linkId,
        detail: { expiresOn, ...(pin !== null && { with: "code" }) },
      },
    };
  });
}

function refused(reason: "not-published" | "too-far" | "in-the-past") {
  return { result: { ok: false, reason } as const, audit: null };
}

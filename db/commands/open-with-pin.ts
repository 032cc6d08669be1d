import { and, desc, eq, inArray, isNotNull, lt, sql } from "drizzle-orm";
import type { LockedLinkActor } from "@/lib/access/actor";
import { verifyPassword } from "@/lib/access/password";
import { AppError } from "@/lib/errors";
import { PIN_TRIES } from "@/lib/share/link-pin";
import { changeAs } from "../audit";
import type { AuditEvent } from "../audit-event";
import { type Database, getDb, inClinic, type Transaction } from "../client";
import { addViewer } from "../link-viewers";
import { findOpenLink } from "../queries/share-links";
import { auditEvents } from "../schema/audit-events";
import { shareLinks } from "../schema/share-links";

/** `viewer`: the token by which this phone sees what the link opens, given once. */
export type OpenWithPinResult =
  | { is: "opened"; viewer: string }
  | { is: "wrong"; triesLeft: number }
  /** Whatever is typed: the clinic has to make a new code. */
  | { is: "locked" };

/**
 * Tries a code. The try is counted before the code is looked at, in one statement: of any number at once, five are
 * looked at. The right one counts anew from nothing. That a link is locked is written once for each code: by the try
 * that locked it, or by a later one where that was cut short. Stops with `not-found` once the link opens nothing, and with
 * `unavailable` where the code could not be looked at.
 */
export async function openWithPin(
  actor: LockedLinkActor,
  pin: string,
  db: Database = getDb(),
): Promise<OpenWithPinResult> {
  const pinHash = await takeTry(actor, db);
  if (pinHash === null) return { is: "locked" };
  const isRight = await verifyPassword(pin, pinHash).catch(async (cause: unknown) => {
    await giveBack(actor, pinHash, db);
    throw new AppError("unavailable", { cause });
  });
  return isRight ? admit(actor, pinHash, db) : refuse(actor, pinHash, db);
}

/** Counts a try, and gives the hash of the code it is for; null: five have been taken. */
function takeTry(actor: LockedLinkActor, db: Database): Promise<string | null> {
  return changeAs<string | null>(actor, db, async (tx, now) => {
    const { patientId } = await readLink(tx, actor, now);
    const [taken] = await tx
      .update(shareLinks)
      .set({ pinTries: sql`${shareLinks.pinTries} + 1` })
      .where(and(isLink(actor), isNotNull(shareLinks.pinHash), lt(shareLinks.pinTries, PIN_TRIES)))
      .returning({ pinHash: shareLinks.pinHash });
    if (taken?.pinHash) return { result: taken.pinHash, audit: null };
    return { result: null, audit: await traceOfLock(tx, actor, patientId) };
  });
}

/** A code that was never looked at was no try. */
function giveBack(actor: LockedLinkActor, pinHash: string, db: Database): Promise<unknown> {
  return inClinic(db, actor.clinicId, (tx) =>
    tx
      .update(shareLinks)
      .set({ pinTries: sql`greatest(${shareLinks.pinTries} - 1, 0)` })
      .where(hasStill(actor, pinHash)),
  );
}

function admit(actor: LockedLinkActor, pinHash: string, db: Database): Promise<OpenWithPinResult> {
  return changeAs<OpenWithPinResult>(actor, db, async (tx, now) => {
    await readLink(tx, actor, now);
    // Waits for a new code that is being made: what was right a moment ago opens nothing after it.
    const still = await tx
      .update(shareLinks)
      .set({ pinTries: 0 })
      .where(hasStill(actor, pinHash))
      .returning({ id: shareLinks.id });
    if (still.length === 0) return { result: { is: "wrong", triesLeft: PIN_TRIES }, audit: null };
    return { result: { is: "opened", viewer: await addViewer(tx, actor, now) }, audit: null };
  });
}

function refuse(actor: LockedLinkActor, pinHash: string, db: Database): Promise<OpenWithPinResult> {
  return changeAs<OpenWithPinResult>(actor, db, async (tx, now) => {
    const { patientId } = await readLink(tx, actor, now);
    const [link] = await tx
      .select({ tries: shareLinks.pinTries })
      .from(shareLinks)
      .where(hasStill(actor, pinHash));
    // What others tried in between counts too; a right code or a new one has counted anew.
    const triesLeft = PIN_TRIES - (link?.tries ?? 0);
    const refused = { event: "share-link.pin-refused", patientId, subjectId: actor.shareLinkId } as const;
    return triesLeft > 0
      ? { result: { is: "wrong", triesLeft }, audit: refused }
      : { result: { is: "locked" }, audit: [refused, ...(await traceOfLock(tx, actor, patientId))] };
  });
}

/** What the audit has yet to say of a link that has used up its tries: nothing, where it says so of this code. */
async function traceOfLock(
  tx: Transaction,
  actor: LockedLinkActor,
  patientId: string,
): Promise<readonly AuditEvent[]> {
  const { clinicId, shareLinkId } = actor;
  // One after the other: of many at once, one finds that nothing is written.
  const [link] = await tx
    .select({ tries: shareLinks.pinTries })
    .from(shareLinks)
    .where(isLink(actor))
    .for("no key update");
  if (!link || link.tries < PIN_TRIES) return [];
  const [last] = await tx
    .select({ event: auditEvents.event })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.clinicId, clinicId),
        eq(auditEvents.subjectId, shareLinkId),
        inArray(auditEvents.event, ["share-link.locked", "share-link.pin-renewed"]),
      ),
    )
    .orderBy(desc(auditEvents.id))
    .limit(1);
  return last?.event === "share-link.locked"
    ? []
    : [{ event: "share-link.locked", patientId, subjectId: shareLinkId }];
}

async function readLink(tx: Transaction, { clinicId, shareLinkId }: LockedLinkActor, now: Date) {
  const link = await findOpenLink(tx, clinicId, shareLinkId, now);
  if (!link) throw new AppError("not-found");
  return link;
}

function isLink({ clinicId, shareLinkId }: LockedLinkActor) {
  return and(eq(shareLinks.clinicId, clinicId), eq(shareLinks.id, shareLinkId));
}

/** Hashes are salted: the same one means that no new code was made. */
function hasStill(actor: LockedLinkActor, pinHash: string) {
  return and(isLink(actor), eq(shareLinks.pinHash, pinHash));
}

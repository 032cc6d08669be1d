import { and, eq, isNotNull, lt, sql } from "drizzle-orm";
import type { LockedLinkActor } from "@/lib/access/actor";
import { verifyPassword } from "@/lib/access/password";
import { AppError } from "@/lib/errors";
import { PIN_TRIES } from "@/lib/share/link-pin";
import { changeAs } from "../audit";
import { type Database, getDb, inClinic, type Transaction } from "../client";
import { addViewer } from "../link-viewers";
import { findOpenLink } from "../queries/share-links";
import { shareLinks } from "../schema/share-links";

/** `viewer`: the token by which this phone sees what the link opens, given once. */
export type OpenWithPinResult =
  | { is: "opened"; viewer: string }
  | { is: "wrong"; triesLeft: number }
  /** Whatever is typed: the clinic has to make a new code. */
  | { is: "locked" };

/** A try that has been counted, and the code it is for. */
type TakenTry = { pinHash: string; tries: number };

/**
 * Tries a code. The try is counted before the code is looked at, in one statement: of any number at once, five are
 * looked at. The right one counts anew from nothing. Stops with `not-found` once the link opens nothing, and with
 * `unavailable` where the code could not be looked at.
 */
export async function openWithPin(
  actor: LockedLinkActor,
  pin: string,
  db: Database = getDb(),
): Promise<OpenWithPinResult> {
  const taken = await takeTry(actor, db);
  if (taken === null) return { is: "locked" };
  const isRight = await verifyPassword(pin, taken.pinHash).catch(async (cause: unknown) => {
    await giveBack(actor, taken, db);
    throw new AppError("unavailable", { cause });
  });
  return isRight ? admit(actor, taken, db) : refuse(actor, taken, db);
}

/** Null: five have been taken. */
function takeTry(actor: LockedLinkActor, db: Database): Promise<TakenTry | null> {
  return inClinic(db, actor.clinicId, async (tx, now) => {
    await readLink(tx, actor, now);
    const [taken] = await tx
      .update(shareLinks)
      .set({ pinTries: sql`${shareLinks.pinTries} + 1` })
      .where(and(isLink(actor), isNotNull(shareLinks.pinHash), lt(shareLinks.pinTries, PIN_TRIES)))
      .returning({ pinHash: shareLinks.pinHash, tries: shareLinks.pinTries });
    return taken?.pinHash ? { pinHash: taken.pinHash, tries: taken.tries } : null;
  });
}

/** A code that was never looked at was no try. */
function giveBack(actor: LockedLinkActor, { pinHash }: TakenTry, db: Database): Promise<unknown> {
  return inClinic(db, actor.clinicId, (tx) =>
    tx
      .update(shareLinks)
      .set({ pinTries: sql`greatest(${shareLinks.pinTries} - 1, 0)` })
      .where(hasStill(actor, pinHash)),
  );
}

function admit(actor: LockedLinkActor, { pinHash }: TakenTry, db: Database): Promise<OpenWithPinResult> {
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

function refuse(
  actor: LockedLinkActor,
  { pinHash, tries }: TakenTry,
  db: Database,
): Promise<OpenWithPinResult> {
  return changeAs<OpenWithPinResult>(actor, db, async (tx, now) => {
    const { patientId } = await readLink(tx, actor, now);
    const [link] = await tx
      .select({ tries: shareLinks.pinTries })
      .from(shareLinks)
      .where(hasStill(actor, pinHash));
    // A right code or a new one in between has counted anew.
    const triesLeft = PIN_TRIES - Math.min(tries, link?.tries ?? 0);
    const about = { patientId, subjectId: actor.shareLinkId };
    const refused = { event: "share-link.pin-refused", ...about } as const;
    return triesLeft > 0
      ? { result: { is: "wrong", triesLeft }, audit: refused }
      : { result: { is: "locked" }, audit: [refused, { event: "share-link.locked", ...about }] };
  });
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

import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { ClinicianActor, LinkActor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import type { ClinicLines, VersionSnapshot } from "@/lib/program/snapshot";
import { hashShareSecret, shareSecret } from "@/lib/share/share-secret";
import { type Database, getDb, inClinic, readInClinic, type Transaction, throughDoor } from "../client";
import { clinicians } from "../schema/clinicians";
import { clinics } from "../schema/clinics";
import { programs } from "../schema/programs";
import { shareLinks } from "../schema/share-links";
import { versions } from "../schema/versions";
import { type ShareLinkState, shareLinkState } from "../share-link-state";
import { readStanding } from "../standing";
import { clinicLines, readClinic } from "./clinics";

export type ShareLinkRow = {
  id: string;
  label: string;
  createdAt: Date;
  createdBy: string;
  expiresAt: Date;
  revokedAt: Date | null;
  sessionsStarted: number;
  lastStartedAt: Date | null;
  state: ShareLinkState;
};

const linkColumns = {
  id: shareLinks.id,
  programId: shareLinks.programId,
  label: shareLinks.label,
  createdAt: shareLinks.createdAt,
  createdBy: clinicians.name,
  expiresAt: shareLinks.expiresAt,
  revokedAt: shareLinks.revokedAt,
  sessionsStarted: shareLinks.sessionsStarted,
  lastStartedAt: shareLinks.lastStartedAt,
  graceDays: clinics.graceDays,
};

const itsCreator = and(eq(clinicians.clinicId, shareLinks.clinicId), eq(clinicians.id, shareLinks.createdBy));
const itsProgram = and(eq(programs.clinicId, shareLinks.clinicId), eq(programs.id, shareLinks.programId));

/** A program's links, newest first. */
export function listShareLinks(
  actor: ClinicianActor,
  programId: string,
  db: Database = getDb(),
): Promise<ShareLinkRow[]> {
  return inClinic(db, actor.clinicId, async (tx, now) => {
    const rows = await tx
      .select(linkColumns)
      .from(shareLinks)
      .innerJoin(clinics, eq(clinics.clinicId, shareLinks.clinicId))
      .innerJoin(clinicians, itsCreator)
      .where(and(eq(shareLinks.clinicId, actor.clinicId), eq(shareLinks.programId, programId)))
      .orderBy(desc(shareLinks.id));
    return rows.map(({ graceDays, programId: _ofAll, ...link }) => ({
      ...link,
      state: shareLinkState(link, graceDays, now),
    }));
  });
}

export type OneShareLink = ShareLinkRow & { programId: string };

/** One link, whatever its state. Stops with `not-found`. */
export async function getShareLink(
  actor: ClinicianActor,
  linkId: string,
  db: Database = getDb(),
): Promise<OneShareLink> {
  const { secretHash: _staysHere, ...link } = await readLink(actor, linkId, db);
  return link;
}

function readLink(
  actor: ClinicianActor,
  linkId: string,
  db: Database,
): Promise<OneShareLink & { secretHash: string }> {
  return inClinic(db, actor.clinicId, async (tx, now) => {
    const [row] = await tx
      .select({ ...linkColumns, secretHash: shareLinks.secretHash })
      .from(shareLinks)
      .innerJoin(clinics, eq(clinics.clinicId, shareLinks.clinicId))
      .innerJoin(clinicians, itsCreator)
      .where(and(eq(shareLinks.clinicId, actor.clinicId), eq(shareLinks.id, linkId)));
    if (!row) throw new AppError("not-found");
    const { graceDays, ...link } = row;
    return { ...link, state: shareLinkState(link, graceDays, now) };
  });
}

export type ReadSecret =
  | { ok: true; link: OneShareLink; secret: string }
  /** `closed`: it opens nothing any more; `other-key`: it was made with another link key, so its secret is lost. */
  | { ok: false; reason: "closed" | "other-key" };

/** A link that opens, with its secret, which follows from `linkKey` and the link's id. Stops with `not-found`. */
export async function readShareSecret(
  actor: ClinicianActor,
  linkId: string,
  linkKey: Uint8Array,
  db: Database = getDb(),
): Promise<ReadSecret> {
  const { secretHash, ...link } = await readLink(actor, linkId, db);
  if (link.state === "revoked" || link.state === "expired") return { ok: false, reason: "closed" };
  const secret = shareSecret(linkKey, linkId);
  if (hashShareSecret(secret) !== secretHash) return { ok: false, reason: "other-key" };
  return { ok: true, link, secret };
}

/**
 * The link behind a secret's hash, if it opens anything: live or in grace, its program published and not
 * ended. Unknown, expired and revoked all give null.
 */
export async function findShareLinkBySecretHash(
  hash: string,
  db: Database = getDb(),
): Promise<{ clinicId: string; shareLinkId: string; programId: string } | null> {
  return throughDoor(db, sql`doors.find_share_link(${hash})`, async (tx, now, { clinicId, id }) => {
    const link = await findOpenLink(tx, clinicId, id, now);
    return link && { clinicId, shareLinkId: id, programId: link.programId };
  });
}

export type SharedVersion =
  | { is: "open"; snapshot: VersionSnapshot; expiresAt: Date; inGrace: boolean }
  /** The clinic has paused it: who to call, as the clinic says it today. */
  | { is: "on-hold"; clinic: ClinicLines };

/** What a link opens: its program's current version, unless that is on hold. Null once it opens nothing. */
export function openSharedVersion(actor: LinkActor, db: Database = getDb()): Promise<SharedVersion | null> {
  const { clinicId } = actor;
  return readInClinic(db, clinicId, async (tx, now) => {
    const link = await readOpenLink(tx, clinicId, actor.shareLinkId, now);
    if (!link) return null;
    if (link.isOnHold) return { is: "on-hold", clinic: clinicLines(await readClinic(tx, clinicId)) };
    const [version] = await tx
      .select({ snapshot: versions.snapshot })
      .from(versions)
      .where(
        and(
          eq(versions.clinicId, clinicId),
          eq(versions.programId, link.programId),
          eq(versions.number, link.latestVersion),
        ),
      );
    const { expiresAt, inGrace } = link;
    return version ? { is: "open", snapshot: version.snapshot, expiresAt, inGrace } : null;
  });
}

/** Whether what a link opens may be followed now: what a session that is running asks. Null once it opens nothing. */
export function readSharedStanding(
  actor: LinkActor,
  db: Database = getDb(),
): Promise<"open" | "on-hold" | null> {
  return readInClinic(db, actor.clinicId, async (tx, now) => {
    const link = await readOpenLink(tx, actor.clinicId, actor.shareLinkId, now);
    return link && (link.isOnHold ? "on-hold" : "open");
  });
}

/** The link with what it leads to, or null unless it opens something now; `isOnHold`: it must not be followed. */
export async function readOpenLink(tx: Transaction, clinicId: string, linkId: string, now: Date) {
  const link = await findOpenLink(tx, clinicId, linkId, now);
  if (!link) return null;
  const { programId, latestVersion: number } = link;
  const standing = await readStanding(tx, clinicId, { programId, number }, now);
  return { ...link, isOnHold: standing.is === "on-hold" };
}

async function findOpenLink(tx: Transaction, clinicId: string, linkId: string, now: Date) {
  const [link] = await tx
    .select({
      programId: shareLinks.programId,
      patientId: programs.patientId,
      expiresAt: shareLinks.expiresAt,
      revokedAt: shareLinks.revokedAt,
      latestVersion: programs.latestVersion,
      graceDays: clinics.graceDays,
    })
    .from(shareLinks)
    .innerJoin(clinics, eq(clinics.clinicId, shareLinks.clinicId))
    .innerJoin(programs, itsProgram)
    .where(and(eq(shareLinks.clinicId, clinicId), eq(shareLinks.id, linkId), isNull(programs.endedAt)));
  if (!link || link.latestVersion === null) return null;
  const state = shareLinkState(link, link.graceDays, now);
  if (state !== "live" && state !== "grace") return null;
  const { programId, patientId, expiresAt, latestVersion } = link;
  return { programId, patientId, expiresAt, latestVersion, inGrace: state === "grace" };
}

import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { ClinicianActor, LinkActor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import type { VersionSnapshot } from "@/lib/program/snapshot";
import { hashShareSecret, shareSecret } from "@/lib/share/share-secret";
import { type Database, getDb, inClinic, type Transaction, throughDoor } from "../client";
import { clinicians } from "../schema/clinicians";
import { clinics } from "../schema/clinics";
import { programs } from "../schema/programs";
import { shareLinks } from "../schema/share-links";
import { versions } from "../schema/versions";
import { type ShareLinkState, shareLinkState } from "../share-link-state";

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
    const link = await readOpenLink(tx, clinicId, id, now);
    return link && { clinicId, shareLinkId: id, programId: link.programId };
  });
}

/** What a link opens: its program's current version. Null once it opens nothing. */
export function openSharedVersion(
  actor: LinkActor,
  db: Database = getDb(),
): Promise<{ snapshot: VersionSnapshot; expiresAt: Date; inGrace: boolean } | null> {
  return inClinic(db, actor.clinicId, async (tx, now) => {
    const link = await readOpenLink(tx, actor.clinicId, actor.shareLinkId, now);
    if (!link) return null;
    const [version] = await tx
      .select({ snapshot: versions.snapshot })
      .from(versions)
      .where(
        and(
          eq(versions.clinicId, actor.clinicId),
          eq(versions.programId, link.programId),
          eq(versions.number, link.latestVersion),
        ),
      );
    return version ? { snapshot: version.snapshot, expiresAt: link.expiresAt, inGrace: link.inGrace } : null;
  });
}

/** The link with what it leads to, or null unless it opens something now. */
export async function readOpenLink(tx: Transaction, clinicId: string, linkId: string, now: Date) {
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

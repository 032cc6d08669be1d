import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { ClinicianActor, LinkActor } from "@/lib/access/actor";
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import { AppError } from "@/lib/errors";
import { type ClinicLines, clinicLinesIn, type VersionSnapshot } from "@/lib/program/snapshot";
import type { Standing } from "@/lib/safety/standing";
import { PIN_TRIES } from "@/lib/share/link-pin";
import { hashShareSecret, shareSecret } from "@/lib/share/share-secret";
import { type Database, getDb, inClinic, readInClinic, type Transaction, throughDoor } from "../client";
import { isViewer } from "../link-viewers";
import { clinicians } from "../schema/clinicians";
import { clinics } from "../schema/clinics";
import { programs } from "../schema/programs";
import { shareLinks } from "../schema/share-links";
import { versions } from "../schema/versions";
import { opensUntil, type ShareLinkState, shareLinkState } from "../share-link-state";
import { readStanding } from "../standing";
import { readClinic, snapshotClinic } from "./clinics";

/** Whether a link asks for a code; `locked`: a wrong one was typed five times, and none opens it until there is a new one. */
type LinkPin = "none" | "asked" | "locked";

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
  pin: LinkPin;
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
  pin: sql<LinkPin>`case when ${shareLinks.pinHash} is null then 'none'
    when ${shareLinks.pinTries} >= ${PIN_TRIES} then 'locked' else 'asked' end`,
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

export type FoundShareLink =
  | { is: "open"; link: { clinicId: string; shareLinkId: string; programId: string } }
  /** It asks for a code that this phone has not shown. Of the plan, its language and nothing else. */
  | { is: "asks-pin"; locale: PatientLocale; link: { clinicId: string; shareLinkId: string } }
  /** The clinic made it, and it opens nothing any more. */
  | { is: "closed" };

/**
 * The link behind a secret's hash, if it opens anything: live or in grace, its program published and not ended.
 * `viewerHash`: of the token of a phone that has shown the code; null: it has none. Null: nobody made it.
 */
export async function findShareLinkBySecretHash(
  hash: string,
  viewerHash: string | null,
  db: Database = getDb(),
): Promise<FoundShareLink | null> {
  return throughDoor<FoundShareLink>(
    db,
    sql`doors.find_share_link(${hash})`,
    async (tx, now, { clinicId, id: shareLinkId }) => {
      const link = await findOpenLink(tx, clinicId, shareLinkId, now);
      if (!link) return { is: "closed" };
      const found = { clinicId, shareLinkId };
      const mayLook = !link.asksPin || (viewerHash !== null && (await isViewer(tx, found, viewerHash, now)));
      return mayLook
        ? { is: "open", link: { ...found, programId: link.programId } }
        : { is: "asks-pin", locale: await readLocale(tx, clinicId, link), link: found };
    },
  );
}

/** The clinic has paused what a link opens: who to call, as the clinic says it today in the language of the plan. */
type HeldVersion = { is: "on-hold"; locale: PatientLocale; clinic: ClinicLines };

/** `reviewDue`: its review date is past, and it may still be followed. */
type OpenVersion = {
  is: "open";
  snapshot: VersionSnapshot;
  contentHash: string;
  expiresAt: Date;
  /** The end of its grace. */
  opensUntil: Date;
  inGrace: boolean;
  reviewDue: boolean;
};
export type SharedVersion = OpenVersion | HeldVersion;

/** Why a version a phone holds must not be followed. `changed`: it is not the current one. */
export type NotToFollow = { is: "changed" } | HeldVersion;

export type SharedStanding = { is: "open" } | NotToFollow;

/** What a link opens: its program's current version, unless that is on hold. Null once it opens nothing. */
export function openSharedVersion(actor: LinkActor, db: Database = getDb()): Promise<SharedVersion | null> {
  const { clinicId } = actor;
  return readInClinic(db, clinicId, async (tx, now) => {
    const link = await readOpenLink(tx, clinicId, actor.shareLinkId, now);
    if (!link) return null;
    if (link.standing === "on-hold") return readHeld(tx, clinicId, link);
    const [version] = await tx
      .select({ snapshot: versions.snapshot, contentHash: versions.contentHash })
      .from(versions)
      .where(
        and(
          eq(versions.clinicId, clinicId),
          eq(versions.programId, link.programId),
          eq(versions.number, link.latestVersion),
        ),
      );
    if (!version) return null;
    const { expiresAt, opensUntil, inGrace, standing } = link;
    const reviewDue = standing === "overdue";
    return { is: "open", ...version, expiresAt, opensUntil, inGrace, reviewDue };
  });
}

/**
 * Whether the version a phone holds may be followed now: what a session that is running asks. `version`: its
 * number; null: the phone does not say. Null once the link opens nothing.
 */
export function readSharedStanding(
  actor: LinkActor,
  version: number | null,
  db: Database = getDb(),
): Promise<SharedStanding | null> {
  return readInClinic(db, actor.clinicId, async (tx, now) => {
    const link = await readOpenLink(tx, actor.clinicId, actor.shareLinkId, now);
    return link && judgeHeldVersion(tx, actor.clinicId, link, version);
  });
}

/** The word on a version that a phone holds. That the plan is paused comes before that there is a newer one. */
export async function judgeHeldVersion(
  tx: Transaction,
  clinicId: string,
  link: { programId: string; latestVersion: number; standing: Standing["is"] },
  version: number | null,
): Promise<SharedStanding> {
  if (link.standing === "on-hold") return readHeld(tx, clinicId, link);
  return { is: version === null || version === link.latestVersion ? "open" : "changed" };
}

async function readHeld(tx: Transaction, clinicId: string, held: LatestVersion): Promise<HeldVersion> {
  const locale = await readLocale(tx, clinicId, held);
  const clinic = snapshotClinic(await readClinic(tx, clinicId));
  return { is: "on-hold", locale, clinic: clinicLinesIn(clinic, locale) };
}

type LatestVersion = { programId: string; latestVersion: number };

/** The language of a program's current version. */
async function readLocale(
  tx: Transaction,
  clinicId: string,
  { programId, latestVersion }: LatestVersion,
): Promise<PatientLocale> {
  const [version] = await tx
    .select({ locale: sql<PatientLocale>`${versions.snapshot} ->> 'locale'` })
    .from(versions)
    .where(
      and(
        eq(versions.clinicId, clinicId),
        eq(versions.programId, programId),
        eq(versions.number, latestVersion),
      ),
    );
  if (!version) throw new AppError("not-found");
  return version.locale;
}

/** The link with what it leads to and what that is now, or null unless it opens something. */
export async function readOpenLink(tx: Transaction, clinicId: string, linkId: string, now: Date) {
  const link = await findOpenLink(tx, clinicId, linkId, now);
  if (!link) return null;
  const { programId, latestVersion: number } = link;
  const standing = await readStanding(tx, clinicId, { programId, number }, now);
  return { ...link, standing: standing.is };
}

/** The link with what it leads to, or null unless it opens something. Whether a code was shown is for the caller to ask. */
export async function findOpenLink(tx: Transaction, clinicId: string, linkId: string, now: Date) {
  const [link] = await tx
    .select({
      programId: shareLinks.programId,
      patientId: programs.patientId,
      expiresAt: shareLinks.expiresAt,
      revokedAt: shareLinks.revokedAt,
      latestVersion: programs.latestVersion,
      graceDays: clinics.graceDays,
      asksPin: sql<boolean>`${shareLinks.pinHash} is not null`,
    })
    .from(shareLinks)
    .innerJoin(clinics, eq(clinics.clinicId, shareLinks.clinicId))
    .innerJoin(programs, itsProgram)
    .where(and(eq(shareLinks.clinicId, clinicId), eq(shareLinks.id, linkId), isNull(programs.endedAt)));
  if (!link || link.latestVersion === null) return null;
  const state = shareLinkState(link, link.graceDays, now);
  if (state !== "live" && state !== "grace") return null;
  const { programId, patientId, expiresAt, latestVersion, asksPin } = link;
  const inGrace = state === "grace";
  return {
    programId,
    patientId,
    expiresAt,
    opensUntil: opensUntil(link, link.graceDays),
    latestVersion,
    inGrace,
    asksPin,
  };
}

import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lt, lte, or, type SQL, sql } from "drizzle-orm";
import type { ClinicianActor } from "@/lib/access/actor";
import { addDays, dayAt } from "@/lib/clinic-days";
import { evaluationOrder } from "@/lib/safety/check-program";
import type { Finding } from "@/lib/safety/finding";
import { PIN_TRIES } from "@/lib/share/link-pin";
import { type Database, getDb, readInClinic, type Transaction } from "../client";
import { patients } from "../schema/patients";
import { programs } from "../schema/programs";
import { shareLinks } from "../schema/share-links";
import { shareLinkState } from "../share-link-state";
import { type LiveStanding, readLastWords, readLiveStandings } from "../standing";
import { readVettedCatalogue } from "../vetted-catalogue";
import { readClinic } from "./clinics";
import type { PatientSummary } from "./patients";

type LinkSummary = {
  linkId: string;
  label: string;
  patientId: string;
  patientName: string;
  versionNumber: number | null;
};

type ExpiringLink = LinkSummary & {
  expiresAt: Date;
  state: "live" | "grace";
};

export type ProgramOnHold = {
  patientId: string;
  patientName: string;
  versionNumber: number;
  /** Clinician text of what the rules say against it. */
  because: readonly Pick<Finding, "level" | "title" | "reason" | "remedy" | "mark">[];
  /** The review day that is past; null: none. */
  overdueSince: string | null;
  /** When the audit says so since; null: it was not written yet. */
  since: Date | null;
};

export type Today = {
  /** The clinic's calendar day. */
  today: string;
  /** Published programs that must not be followed now, the latest first. */
  onHold: ProgramOnHold[];
  /** Live programs whose review is due within a week or overdue, the most overdue first. */
  reviewsDue: PatientSummary[];
  recentlyPublished: PatientSummary[];
  /** Programs with changes that are not published. */
  drafts: PatientSummary[];
  /** Links that end within a week, or ended and still open in grace. */
  expiringLinks: ExpiringLink[];
  /** Links that would open, and take no code any more until the clinic makes a new one. */
  lockedLinks: LinkSummary[];
  /** Moves of the clinic, built-in and own, that have no revision with all its signatures. */
  unsignedMoves: number;
};

const WEEK_DAYS = 7;
const WEEK_MS = WEEK_DAYS * 86_400_000;

/** What the today page shows. */
export function getToday(actor: ClinicianActor, db: Database = getDb()): Promise<Today> {
  const { clinicId } = actor;
  return readInClinic(db, clinicId, async (tx, now) => {
    const clinic = await readClinic(tx, clinicId);
    const today = dayAt(now, clinic.timeZone);
    const vetted = await readVettedCatalogue(tx, clinicId);
    const live = await readLiveStandings(tx, clinicId, now);
    const held = new Set(live.flatMap((each) => (each.standing.is === "on-hold" ? [each.programId] : [])));
    const toSummaries = (rows: OpenProgram[]) => rows.map((row) => toSummary(row, held));
    return {
      today,
      onHold: held.size === 0 ? [] : await describeHolds(tx, clinicId, live),
      reviewsDue: await openPrograms(tx, clinicId)
        .where(and(isOpen(clinicId), lte(programs.latestReviewOn, addDays(today, WEEK_DAYS))))
        .orderBy(asc(programs.latestReviewOn))
        .limit(20)
        .then(toSummaries),
      recentlyPublished: await openPrograms(tx, clinicId)
        .where(and(isOpen(clinicId), isNotNull(programs.latestPublishedAt)))
        .orderBy(desc(programs.latestPublishedAt))
        .limit(8)
        .then(toSummaries),
      drafts: await openPrograms(tx, clinicId)
        .where(
          and(
            isOpen(clinicId),
            or(isNull(programs.latestDraftVersion), lt(programs.latestDraftVersion, programs.draftVersion)),
          ),
        )
        .orderBy(desc(programs.savedAt))
        .limit(8)
        .then(toSummaries),
      expiringLinks: await listExpiringLinks(tx, clinicId, clinic.graceDays, now),
      lockedLinks: await listLockedLinks(tx, clinicId, clinic.graceDays, now),
      unsignedMoves: vetted.withheld.filter(({ why }) => why === "unsigned").length,
    };
  });
}

async function describeHolds(
  tx: Transaction,
  clinicId: string,
  live: readonly LiveStanding[],
): Promise<ProgramOnHold[]> {
  const onHold = live.filter(({ standing }) => standing.is === "on-hold");
  const names = await tx
    .select({ id: patients.id, name: patients.name })
    .from(patients)
    .where(
      and(
        eq(patients.clinicId, clinicId),
        inArray(
          patients.id,
          onHold.map(({ patientId }) => patientId),
        ),
      ),
    );
  const words = await readLastWords(tx, clinicId);
  return onHold
    .flatMap(({ versionId, patientId, number, standing }): ProgramOnHold[] => {
      if (standing.is !== "on-hold") return [];
      const word = words.find((each) => each.versionId === versionId);
      return [
        {
          patientId,
          patientName: names.find(({ id }) => id === patientId)?.name ?? "",
          versionNumber: number,
          because: standing.because.map(({ level, title, reason, remedy, mark }) => ({
            level,
            title,
            reason,
            remedy,
            mark,
          })),
          overdueSince: standing.overdueSince,
          since: word?.event === "version.held" ? word.at : null,
        },
      ];
    })
    .sort((a, b) => gravityOf(a) - gravityOf(b) || (b.since?.getTime() ?? 0) - (a.since?.getTime() ?? 0));
}

/** The place of the gravest thing that holds it: emergencies come before everything else. */
function gravityOf({ because }: ProgramOnHold): number {
  return Math.min(evaluationOrder.length, ...because.map(({ level }) => evaluationOrder.indexOf(level)));
}

function isOpen(clinicId: string) {
  return and(eq(programs.clinicId, clinicId), isNull(programs.endedAt));
}

function openPrograms(tx: Transaction, clinicId: string) {
  return tx
    .select({
      id: patients.id,
      name: patients.name,
      programId: programs.id,
      versionNumber: programs.latestVersion,
      publishedAt: programs.latestPublishedAt,
      reviewOn: programs.latestReviewOn,
      updatedAt: programs.savedAt,
    })
    .from(programs)
    .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, programs.patientId)))
    .$dynamic();
}

type OpenProgram = Awaited<ReturnType<typeof openPrograms>>[number];

function toSummary({ programId, ...row }: OpenProgram, held: ReadonlySet<string>): PatientSummary {
  const programState = held.has(programId) ? "on-hold" : row.versionNumber === null ? "draft" : "live";
  return { ...row, programState };
}

async function listExpiringLinks(
  tx: Transaction,
  clinicId: string,
  graceDays: number,
  now: Date,
): Promise<ExpiringLink[]> {
  const isExpiring = lt(shareLinks.expiresAt, new Date(now.getTime() + WEEK_MS));
  const rows = await openLinks(tx, clinicId, graceDays, now, isExpiring);
  return rows.flatMap(({ revokedAt, ...link }) => {
    const state = shareLinkState({ expiresAt: link.expiresAt, revokedAt }, graceDays, now);
    return state === "live" || state === "grace" ? [{ ...link, state }] : [];
  });
}

async function listLockedLinks(
  tx: Transaction,
  clinicId: string,
  graceDays: number,
  now: Date,
): Promise<LinkSummary[]> {
  const isLocked = and(isNotNull(shareLinks.pinHash), gte(shareLinks.pinTries, PIN_TRIES));
  const rows = await openLinks(tx, clinicId, graceDays, now, isLocked);
  return rows.map(({ expiresAt: _, revokedAt: __, ...link }) => link);
}

/** Links of open programs that are neither revoked nor past their grace, the first to end first; of those the ones asked for. */
function openLinks(
  tx: Transaction,
  clinicId: string,
  graceDays: number,
  now: Date,
  askedFor: SQL | undefined,
) {
  return tx
    .select({
      linkId: shareLinks.id,
      label: shareLinks.label,
      patientId: patients.id,
      patientName: patients.name,
      versionNumber: programs.latestVersion,
      expiresAt: shareLinks.expiresAt,
      revokedAt: shareLinks.revokedAt,
    })
    .from(shareLinks)
    .innerJoin(
      programs,
      and(eq(programs.clinicId, shareLinks.clinicId), eq(programs.id, shareLinks.programId)),
    )
    .innerJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
    .where(
      and(
        eq(shareLinks.clinicId, clinicId),
        isNull(shareLinks.revokedAt),
        isNull(programs.endedAt),
        askedFor,
        sql`${shareLinks.expiresAt} + make_interval(days => ${graceDays}) > ${now.toISOString()}::timestamptz`,
      ),
    )
    .orderBy(asc(shareLinks.expiresAt))
    .limit(20);
}

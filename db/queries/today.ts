import { and, asc, desc, eq, isNotNull, isNull, lt, lte, or, sql } from "drizzle-orm";
import type { ClinicianActor } from "@/lib/access/actor";
import { addDays, dayAt } from "@/lib/clinic-days";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { type Database, getDb, inClinic, type Transaction } from "../client";
import { readVettedCatalogue } from "../rule-facts";
import { patients } from "../schema/patients";
import { programs } from "../schema/programs";
import { shareLinks } from "../schema/share-links";
import { shareLinkState } from "../share-link-state";
import { readClinic } from "./clinics";
import type { PatientSummary } from "./patients";

type ExpiringLink = {
  linkId: string;
  label: string;
  patientId: string;
  patientName: string;
  versionNumber: number | null;
  expiresAt: Date;
  state: "live" | "grace";
};

export type Today = {
  /** The clinic's calendar day. */
  today: string;
  /** Live programs whose review is due within a week or overdue, the most overdue first. */
  reviewsDue: PatientSummary[];
  recentlyPublished: PatientSummary[];
  /** Programs with changes that are not published. */
  drafts: PatientSummary[];
  /** Links that end within a week, or ended and still open in grace. */
  expiringLinks: ExpiringLink[];
  /** Built-in moves nobody has signed here. */
  unsignedMoves: number;
};

const WEEK_DAYS = 7;
const WEEK_MS = WEEK_DAYS * 86_400_000;

/** What the today page shows. */
export function getToday(actor: ClinicianActor, db: Database = getDb()): Promise<Today> {
  const { clinicId } = actor;
  return inClinic(db, clinicId, async (tx, now) => {
    const clinic = await readClinic(tx, clinicId);
    const today = dayAt(now, clinic.timeZone);
    const vetted = await readVettedCatalogue(tx, clinicId);
    return {
      today,
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
      unsignedMoves: builtInCatalogue.moves.length - vetted.moves.length,
    };
  });
}

function isOpen(clinicId: string) {
  return and(eq(programs.clinicId, clinicId), isNull(programs.endedAt));
}

function openPrograms(tx: Transaction, clinicId: string) {
  return tx
    .select({
      id: patients.id,
      name: patients.name,
      versionNumber: programs.latestVersion,
      publishedAt: programs.latestPublishedAt,
      reviewOn: programs.latestReviewOn,
      updatedAt: programs.savedAt,
    })
    .from(programs)
    .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, programs.patientId)))
    .$dynamic();
}

function toSummaries(rows: Omit<PatientSummary, "programState">[]): PatientSummary[] {
  return rows.map((row) => ({ ...row, programState: row.versionNumber === null ? "draft" : "live" }));
}

async function listExpiringLinks(
  tx: Transaction,
  clinicId: string,
  graceDays: number,
  now: Date,
): Promise<ExpiringLink[]> {
  const rows = await tx
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
        lt(shareLinks.expiresAt, new Date(now.getTime() + WEEK_MS)),
        sql`${shareLinks.expiresAt} + make_interval(days => ${graceDays}) > ${now.toISOString()}::timestamptz`,
      ),
    )
    .orderBy(asc(shareLinks.expiresAt))
    .limit(20);
  return rows.flatMap(({ revokedAt, ...link }) => {
    const state = shareLinkState({ expiresAt: link.expiresAt, revokedAt }, graceDays, now);
    return state === "live" || state === "grace" ? [{ ...link, state }] : [];
  });
}

/** What published versions are now: the rules asked with the facts as they stand. Nothing here is stored but audit. */
import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { dayAt } from "@/lib/clinic-days";
import { AppError } from "@/lib/errors";
import type { Phase, PrescribedMove } from "@/lib/program/program";
import type { FindingAnswer } from "@/lib/safety/answer";
import type { Finding } from "@/lib/safety/finding";
import {
  findingsNow,
  type PublishedVersion,
  type Standing,
  type StandingFacts,
  standingOf,
} from "@/lib/safety/standing";
import { changeByItself } from "./audit";
import type { AuditEvent } from "./audit-event";
import { type Database, getDb, outsideClinics, readInClinic, type Transaction } from "./client";
import { readClinic } from "./queries/clinics";
import { readClearances, readRecords } from "./rule-facts";
import { auditEvents } from "./schema/audit-events";
import { programs } from "./schema/programs";
import { versions } from "./schema/versions";
import { readVettedCatalogue } from "./vetted-catalogue";

/** A version by its program and number. */
type VersionKey = { programId: string; number: number };

/** All of a clinic's programs, or those of some patients, or one; or some versions. */
type Of = { patientIds?: readonly string[]; programId?: string; versionIds?: readonly string[] };

/** The latest version of an open program. */
export type LiveStanding = {
  versionId: string;
  number: number;
  programId: string;
  patientId: string;
  publishedOn: string;
  reviewOn: string | null;
  standing: Standing;
};

/** What a version is now. Stops with `not-found`. */
export async function readStanding(
  tx: Transaction,
  clinicId: string,
  key: VersionKey,
  now: Date,
): Promise<Standing> {
  const [judged] = await judge(tx, clinicId, await readPublished(tx, clinicId, isVersion(key)), now);
  if (!judged) throw new AppError("not-found");
  return standingOf(judged.version, judged.facts, judged.today);
}

/** What the rules say now of a version that is live, the answered findings among it; nothing of any other. */
export async function readFindingsNow(
  tx: Transaction,
  clinicId: string,
  key: VersionKey,
  now: Date,
): Promise<readonly Finding[]> {
  const live = await readPublished(tx, clinicId, and(isLive, isVersion(key)));
  const [judged] = await judge(tx, clinicId, live, now);
  return judged ? findingsNow(judged.version, judged.facts, judged.today) : [];
}

/** What the latest version of every open published program is now, in as many statements however many they are. */
export async function readLiveStandings(
  tx: Transaction,
  clinicId: string,
  now: Date,
  of: Of = {},
): Promise<LiveStanding[]> {
  const judged = await judge(tx, clinicId, await readPublished(tx, clinicId, and(isLive, isOf(of))), now);
  return judged.map(({ row, version, facts, today }) => ({
    versionId: row.versionId,
    number: row.number,
    programId: row.programId,
    patientId: row.patientId,
    publishedOn: row.publishedOn,
    reviewOn: row.reviewOn,
    standing: standingOf(version, facts, today),
  }));
}

const isLive = and(isNull(programs.endedAt), eq(versions.number, programs.latestVersion));

function isVersion({ programId, number }: VersionKey) {
  return and(eq(versions.programId, programId), eq(versions.number, number));
}

function isOf({ patientIds, programId, versionIds }: Of) {
  return and(
    patientIds === undefined ? undefined : inArray(programs.patientId, [...patientIds]),
    programId === undefined ? undefined : eq(programs.id, programId),
    versionIds === undefined ? undefined : inArray(versions.id, [...versionIds]),
  );
}

type PublishedRow = Awaited<ReturnType<typeof readPublished>>[number];

/** What the rules read of versions: picked out of the snapshots by the database, so that they need not travel whole. */
function readPublished(tx: Transaction, clinicId: string, which: SQL | undefined) {
  const said = sql`jsonb_to_record(${versions.snapshot}) as said(moves jsonb, findings jsonb, "sessionsPerWeek" int, phase text, weeks int, note text)`;
  return tx
    .select({
      versionId: versions.id,
      number: versions.number,
      programId: versions.programId,
      patientId: versions.patientId,
      publishedOn: versions.publishedOn,
      reviewOn: versions.reviewOn,
      isSuperseded: sql<boolean>`${versions.number} < ${programs.latestVersion}`,
      endedAt: programs.endedAt,
      moves: sql<PrescribedMove[]>`jsonb_path_query_array(said.moves, '$[*].prescribed')`,
      revisions: sql<
        PublishedVersion["revisions"]
      >`(select jsonb_object_agg(each #>> '{move,slug}', each #> '{move,revision}') from jsonb_array_elements(said.moves) each)`,
      acknowledgements: sql<
        FindingAnswer[]
      >`jsonb_path_query_array(said.findings, '$[*].answer ? (@.kind == "acknowledgement")')`,
      sessionsPerWeek: sql<number>`said."sessionsPerWeek"`,
      phase: sql<Phase>`said.phase`,
      weeks: sql<number>`said.weeks`,
      note: sql<string>`said.note`,
    })
    .from(versions)
    .innerJoin(programs, and(eq(programs.clinicId, versions.clinicId), eq(programs.id, versions.programId)))
    .innerJoinLateral(said, sql`true`)
    .where(and(eq(versions.clinicId, clinicId), which))
    .orderBy(asc(versions.id));
}

type Judged = { row: PublishedRow; version: PublishedVersion; facts: StandingFacts; today: string };

async function judge(
  tx: Transaction,
  clinicId: string,
  rows: readonly PublishedRow[],
  now: Date,
): Promise<Judged[]> {
  if (rows.length === 0) return [];
  const clinic = await readClinic(tx, clinicId);
  // A phone asks twice a minute: the words of moves nobody holds need not travel.
  const held = new Set(rows.flatMap(({ moves }) => moves.map(({ move }) => move)));
  const catalogue = await readVettedCatalogue(tx, clinicId, [...held]);
  const records = await readRecords(
    tx,
    clinicId,
    rows.map(({ patientId }) => patientId),
  );
  const clearances = await readClearances(
    tx,
    clinicId,
    rows.map(({ programId }) => programId),
  );
  const { overdueLinks, graceDays, timeZone } = clinic;
  const today = dayAt(now, timeZone);
  return rows.map((row) => {
    const patient = records.get(row.patientId);
    if (!patient) throw new AppError("not-found");
    const given = clearances.get(row.programId) ?? [];
    const facts = { patient, catalogue, clearances: given, overdueLinks, graceDays };
    return { row, version: toPublishedVersion(row), facts, today };
  });
}

function toPublishedVersion(row: PublishedRow): PublishedVersion {
  const { moves, sessionsPerWeek, phase, weeks, reviewOn, note } = row;
  return {
    program: { moves, sessionsPerWeek, phase, weeks, reviewOn, note },
    revisions: row.revisions,
    answers: row.acknowledgements,
    isSuperseded: row.isSuperseded,
    isEnded: row.endedAt !== null,
  };
}

/** Any number will do, as long as every process takes the same. */
const STANDING_LOCK = 726_518_042;

/**
 * The holds and releases the audit has not had yet. A command that may cause one asks for them last, and writes
 * them with its own: from here to the end of the transaction nobody else of the clinic does, so that each is
 * written once.
 */
export async function standingEvents(
  tx: Transaction,
  clinicId: string,
  now: Date,
  of: Of = {},
): Promise<AuditEvent[]> {
  await tx.execute(sql`select pg_advisory_xact_lock(${STANDING_LOCK}::int, hashtext(${clinicId}))`);
  return unheardEvents(tx, clinicId, now, of);
}

async function unheardEvents(tx: Transaction, clinicId: string, now: Date, of: Of): Promise<AuditEvent[]> {
  const live = await readLiveStandings(tx, clinicId, now, of);
  const heard = await readLastWords(tx, clinicId, of);
  const isHeld = new Set(
    heard.filter(({ event }) => event === "version.held").map(({ versionId }) => versionId),
  );
  const onHold = new Set(
    live.filter(({ standing }) => standing.is === "on-hold").map(({ versionId }) => versionId),
  );
  const held = live.flatMap(({ versionId, number, patientId, standing }): AuditEvent[] => {
    if (standing.is !== "on-hold" || isHeld.has(versionId)) return [];
    const { because, overdueSince } = standing;
    const ruleIds = [...new Set(because.map(({ ruleId }) => ruleId))].join(" ");
    const detail = { number: String(number), ruleIds, ...(overdueSince && { overdueSince }) };
    return [{ event: "version.held", patientId, subjectId: versionId, detail }];
  });
  const released = heard.flatMap(({ versionId, number, patientId, event }): AuditEvent[] =>
    event === "version.held" && !onHold.has(versionId)
      ? [{ event: "version.released", patientId, subjectId: versionId, detail: { number: String(number) } }]
      : [],
  );
  return [...held, ...released];
}

/** What the audit said last of each version that it ever spoke of, of programs that have not ended. */
export function readLastWords(tx: Transaction, clinicId: string, of: Of = {}) {
  return tx
    .selectDistinctOn([auditEvents.subjectId], {
      versionId: versions.id,
      number: versions.number,
      patientId: versions.patientId,
      event: auditEvents.event,
      at: auditEvents.at,
    })
    .from(auditEvents)
    .innerJoin(versions, and(eq(versions.clinicId, clinicId), eq(versions.id, auditEvents.subjectId)))
    .innerJoin(programs, and(eq(programs.clinicId, clinicId), eq(programs.id, versions.programId)))
    .where(
      and(
        eq(auditEvents.clinicId, clinicId),
        inArray(auditEvents.event, ["version.held", "version.released"]),
        isNull(programs.endedAt),
        isOf(of),
      ),
    )
    .orderBy(auditEvents.subjectId, desc(auditEvents.id));
}

/**
 * Writes the holds and releases of every clinic that no command has written: an ended clearance, a review date
 * that has passed. Where a command or another process is writing a clinic's, it is left for the next time. One clinic that cannot be judged
 * does not keep the others from it: the first such error is thrown at the end.
 */
export async function recordStandings(db: Database = getDb()): Promise<void> {
  const clinicIds = await outsideClinics(db, async (tx) => {
    const { rows } = await tx.execute<{ clinic_id: string }>(
      sql`select clinic_id from doors.all_clinics() order by clinic_id`,
    );
    return rows.map(({ clinic_id }) => clinic_id);
  });
  const errors: unknown[] = [];
  for (const clinicId of clinicIds) {
    await recordClinic(db, clinicId).catch((error: unknown) => errors.push(error));
  }
  if (errors.length > 0) throw errors[0];
}

/** Most passes find nothing to write: only what is found takes the lock, and is judged once more under it. */
async function recordClinic(db: Database, clinicId: string): Promise<void> {
  const found = await readInClinic(db, clinicId, (tx, now) => unheardEvents(tx, clinicId, now, {}));
  const versionIds = found.flatMap(({ subjectId }) => (subjectId ? [subjectId] : []));
  if (versionIds.length === 0) return;
  await changeByItself(clinicId, db, async (tx, now) => {
    const { rows } = await tx.execute<{ locked: boolean }>(
      sql`select pg_try_advisory_xact_lock(${STANDING_LOCK}::int, hashtext(${clinicId})) as locked`,
    );
    const isOurs = rows[0]?.locked === true;
    return {
      result: undefined,
      audit: isOurs ? await unheardEvents(tx, clinicId, now, { versionIds }) : null,
    };
  });
}

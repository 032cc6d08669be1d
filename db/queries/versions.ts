import { and, asc, desc, eq, gt, sql } from "drizzle-orm";
import type { ClinicianActor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { shortHash } from "@/lib/program/short-hash";
import type { VersionSnapshot } from "@/lib/program/snapshot";
import type { Standing } from "@/lib/safety/standing";
import { type Database, getDb, inClinic, readInClinic, type Transaction, throughDoor } from "../client";
import { clinicians } from "../schema/clinicians";
import { programs } from "../schema/programs";
import { versions } from "../schema/versions";
import { readStanding } from "../standing";

export type VersionSummary = {
  number: number;
  programId: string;
  publishedAt: Date;
  publishedBy: string;
  contentHash: string;
  /** A later version of the same program took its place. */
  superseded: boolean;
  programEndedAt: Date | null;
};

export type VersionDetail = VersionSummary & {
  /** What the audit calls it by. */
  versionId: string;
  patientId: string;
  snapshot: VersionSnapshot;
  verifyCode: string;
  endReason: string | null;
  /** Neither superseded nor of an ended program: what the share links show, unless it is on hold. */
  isCurrent: boolean;
  standing: Standing;
};

/** What the verify page says of a code; names nobody. Days are calendar days of the clinic. */
export type Verification = {
  standing: Standing["is"];
  /** The first digits of the content hash, as the sheet shows them. */
  shortHash: string;
  publishedOn: string;
  supersededOn?: string;
};

const summaryColumns = {
  number: versions.number,
  programId: versions.programId,
  publishedAt: versions.publishedAt,
  publishedBy: clinicians.name,
  contentHash: versions.contentHash,
  superseded: sql<boolean>`${versions.number} < ${programs.latestVersion}`,
  programEndedAt: programs.endedAt,
};

const ofItsProgram = and(eq(programs.clinicId, versions.clinicId), eq(programs.id, versions.programId));
const itsPublisher = and(eq(clinicians.clinicId, versions.clinicId), eq(clinicians.id, versions.publishedBy));

/** The patient's versions over all programs, newest first. */
export function listVersions(
  actor: ClinicianActor,
  patientId: string,
  db: Database = getDb(),
): Promise<VersionSummary[]> {
  return inClinic(db, actor.clinicId, (tx) =>
    tx
      .select(summaryColumns)
      .from(versions)
      .innerJoin(programs, ofItsProgram)
      .innerJoin(clinicians, itsPublisher)
      .where(and(eq(versions.clinicId, actor.clinicId), eq(versions.patientId, patientId)))
      .orderBy(desc(versions.number)),
  );
}

/** One version with its snapshot. Stops with `not-found`. */
export async function getVersion(
  actor: ClinicianActor,
  patientId: string,
  number: number,
  db: Database = getDb(),
): Promise<VersionDetail> {
  if (!Number.isSafeInteger(number) || number < 1 || number > 2_147_483_647) {
    throw new AppError("not-found");
  }
  return readInClinic(db, actor.clinicId, async (tx, now) => {
    const [version] = await tx
      .select({
        ...summaryColumns,
        versionId: versions.id,
        patientId: versions.patientId,
        snapshot: versions.snapshot,
        verifyCode: versions.verifyCode,
        endReason: programs.endReason,
      })
      .from(versions)
      .innerJoin(programs, ofItsProgram)
      .innerJoin(clinicians, itsPublisher)
      .where(
        and(
          eq(versions.clinicId, actor.clinicId),
          eq(versions.patientId, patientId),
          eq(versions.number, number),
        ),
      );
    if (!version) throw new AppError("not-found");
    const { programId, superseded, programEndedAt } = version;
    const standing = await readStanding(tx, actor.clinicId, { programId, number }, now);
    return { ...version, isCurrent: !superseded && programEndedAt === null, standing };
  });
}

/** The number of the patient's next version. Only under the patient's lock does nobody else take it. */
export async function readNextNumber(tx: Transaction, clinicId: string, patientId: string): Promise<number> {
  const [row] = await tx
    .select({ highest: sql<number>`coalesce(max(${versions.number}), 0)` })
    .from(versions)
    .where(and(eq(versions.clinicId, clinicId), eq(versions.patientId, patientId)));
  return (row?.highest ?? 0) + 1;
}

const VERIFY_CODE = /^[A-Z2-7]{26}$/;

/**
 * What the code on a handout says of it, or null when no handout has it. As it is read aloud and typed: case, spaces and
 * dashes do not count, and the codes hold neither 0 nor 1, so that those can only be O and I.
 */
export async function findVerification(code: string, db: Database = getDb()): Promise<Verification | null> {
  const normal = code
    .slice(0, 100)
    .toUpperCase()
    .replace(/[\s-]/g, "")
    .replaceAll("0", "O")
    .replaceAll("1", "I");
  if (!VERIFY_CODE.test(normal)) return null;
  return throughDoor(db, sql`doors.find_version(${normal})`, async (tx, now, { clinicId, id }) => {
    const [version] = await tx
      .select({
        number: versions.number,
        programId: versions.programId,
        publishedOn: versions.publishedOn,
        contentHash: versions.contentHash,
      })
      .from(versions)
      .where(and(eq(versions.clinicId, clinicId), eq(versions.id, id)));
    if (!version) return null;
    const standing = await readStanding(tx, clinicId, version, now);
    const said = {
      standing: standing.is,
      shortHash: shortHash(version.contentHash),
      publishedOn: version.publishedOn,
    };
    if (standing.is !== "superseded") return said;
    const [next] = await tx
      .select({ publishedOn: versions.publishedOn })
      .from(versions)
      .where(
        and(
          eq(versions.clinicId, clinicId),
          eq(versions.programId, version.programId),
          gt(versions.number, version.number),
        ),
      )
      .orderBy(asc(versions.number))
      .limit(1);
    return { ...said, ...(next && { supersededOn: next.publishedOn }) };
  });
}

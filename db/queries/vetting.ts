import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { type ClinicianActor, may } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import type { Catalogue, Move, MoveSlug } from "@/lib/moves/move";
import { type Database, getDb, readInClinic, type Transaction } from "../client";
import { hasOtherSigner, isOwnWords, type NewestMove, readNewestMoves, signaturesOf } from "../newest-moves";
import { moveRetirements } from "../schema/move-retirements";
import { moveVettings } from "../schema/move-vettings";
import { programs } from "../schema/programs";
import { versions } from "../schema/versions";
import { readSigned, type SignedMove } from "../signed-revisions";
import { readSigner } from "../signer";
import { readVettedCatalogue } from "../vetted-catalogue";
import { readClinic } from "./clinics";

export type MoveSignature = { by: string; licence: string; at: Date; note: string };

/** A move as the clinic has it: its newest revision, and what is prescribed meanwhile. */
export type VettedMove = {
  /** The built-in move as it is now, or the revision written last. */
  move: Move;
  contentHash: string;
  origin: { is: "built-in" } | { is: "own"; writtenBy: string; writtenAt: Date };
  /** Of just this revision and content, oldest first. */
  signatures: readonly MoveSignature[];
  /** What the clinic asks for; fewer where the revision was signed when it asked for fewer. */
  signaturesNeeded: number;
  /** Of the newest revision. */
  standing: "signed" | "partly-signed" | "unsigned" | "retired";
  /** The newest revision with all its signatures, as signed: what is prescribed, unless the move is retired. */
  lastSigned: Move | null;
  retired: { reason: string; by: string; at: Date } | null;
  /** What the actor can do about it. */
  signing: "open" | "not-licensed" | "already-signed" | "own-words" | "nothing-to-sign";
  /** Live versions that hold an earlier revision. */
  livePrograms: number;
  /** Live versions that hold any revision. */
  holdingPrograms: number;
};

/** The moves that can be prescribed in the actor's clinic, as they were signed. */
export function getVettedCatalogue(actor: ClinicianActor, db: Database = getDb()): Promise<Catalogue> {
  return readInClinic(db, actor.clinicId, (tx) => readVettedCatalogue(tx, actor.clinicId));
}

/** Every move of the clinic with its signatures: built-in ones in catalogue order, then its own by name. */
export function listVetting(actor: ClinicianActor, db: Database = getDb()): Promise<VettedMove[]> {
  return readInClinic(db, actor.clinicId, async (tx) => {
    const facts = await readVettingFacts(tx, actor);
    return (await readNewestMoves(tx, actor.clinicId)).map((newest) => toVettedMove(newest, facts));
  });
}

/** One of them. Stops with `not-found`. */
export async function getVettedMove(
  actor: ClinicianActor,
  slug: string,
  db: Database = getDb(),
): Promise<VettedMove> {
  const vetted = (await listVetting(actor, db)).find(({ move }) => move.slug === slug);
  if (!vetted) throw new AppError("not-found");
  return vetted;
}

type VettingFacts = {
  actor: ClinicianActor;
  isSigner: boolean;
  hasOther: boolean;
  signaturesNeeded: number;
  signed: ReadonlyMap<MoveSlug, SignedMove>;
  signatures: Awaited<ReturnType<typeof readSignatures>>;
  retirements: Awaited<ReturnType<typeof readRetirements>>;
  held: Awaited<ReturnType<typeof readHeldRevisions>>;
};

async function readVettingFacts(tx: Transaction, actor: ClinicianActor): Promise<VettingFacts> {
  const { clinicId } = actor;
  const { signaturesNeeded } = await readClinic(tx, clinicId);
  return {
    actor,
    isSigner: may(actor, "prescribe") && (await readSigner(tx, actor)).licensed,
    hasOther: await hasOtherSigner(tx, actor),
    signaturesNeeded,
    signed: await readSigned(tx, clinicId),
    signatures: await readSignatures(tx, clinicId),
    retirements: await readRetirements(tx, clinicId),
    held: await readHeldRevisions(tx, clinicId),
  };
}

function readSignatures(tx: Transaction, clinicId: string) {
  return tx
    .select({
      move: moveVettings.move,
      revision: moveVettings.revision,
      contentHash: moveVettings.contentHash,
      signedBy: moveVettings.signedBy,
      by: moveVettings.signedByName,
      licence: moveVettings.licence,
      at: moveVettings.signedAt,
      note: moveVettings.note,
    })
    .from(moveVettings)
    .where(eq(moveVettings.clinicId, clinicId))
    .orderBy(asc(moveVettings.signedAt), asc(moveVettings.id));
}

function readRetirements(tx: Transaction, clinicId: string) {
  return tx
    .select({
      move: moveRetirements.move,
      reason: moveRetirements.reason,
      by: moveRetirements.retiredByName,
      at: moveRetirements.retiredAt,
    })
    .from(moveRetirements)
    .where(and(eq(moveRetirements.clinicId, clinicId), isNull(moveRetirements.broughtBackAt)));
}

/** How many live versions hold which revision of a move. */
function readHeldRevisions(tx: Transaction, clinicId: string) {
  const each = sql`jsonb_array_elements(${versions.snapshot} -> 'moves') as each`;
  const move = sql<MoveSlug>`each #>> '{move,slug}'`;
  const revision = sql<number>`(each #>> '{move,revision}')::int`;
  return tx
    .select({ move, revision, count: sql<number>`count(distinct ${versions.id})::int` })
    .from(programs)
    .innerJoin(
      versions,
      and(
        eq(versions.clinicId, clinicId),
        eq(versions.programId, programs.id),
        eq(versions.number, programs.latestVersion),
      ),
    )
    .innerJoinLateral(each, sql`true`)
    .where(
      and(eq(programs.clinicId, clinicId), isNull(programs.endedAt), isNotNull(programs.latestPublishedAt)),
    )
    .groupBy(sql`1`, sql`2`);
}

function toVettedMove(newest: NewestMove, facts: VettingFacts): VettedMove {
  const { move, contentHash, written } = newest;
  const given = signaturesOf(newest, facts.signatures);
  const lastSigned = facts.signed.get(move.slug) ?? null;
  const isSigned = lastSigned?.move.revision === move.revision && lastSigned.contentHash === contentHash;
  const held = facts.held.filter((each) => each.move === move.slug);
  const retirement = facts.retirements.find((each) => each.move === move.slug);
  return {
    move,
    contentHash,
    origin: written ? { is: "own", writtenBy: written.byName, writtenAt: written.at } : { is: "built-in" },
    signatures: given.map(({ by, licence, at, note }) => ({ by, licence, at, note })),
    signaturesNeeded: isSigned ? Math.min(facts.signaturesNeeded, given.length) : facts.signaturesNeeded,
    standing: retirement ? "retired" : isSigned ? "signed" : given.length > 0 ? "partly-signed" : "unsigned",
    lastSigned: lastSigned?.move ?? null,
    retired: retirement ? { reason: retirement.reason, by: retirement.by, at: retirement.at } : null,
    signing: retirement || isSigned ? "nothing-to-sign" : signingOf(newest, given, facts),
    livePrograms: countOf(held.filter(({ revision }) => revision < move.revision)),
    holdingPrograms: countOf(held),
  };
}

function countOf(held: VettingFacts["held"]): number {
  return held.reduce((sum, { count }) => sum + count, 0);
}

function signingOf(
  newest: NewestMove,
  given: VettingFacts["signatures"],
  { actor, isSigner, hasOther }: VettingFacts,
): VettedMove["signing"] {
  if (!isSigner) return "not-licensed";
  if (given.some(({ signedBy }) => signedBy === actor.clinicianId)) return "already-signed";
  return isOwnWords(newest, actor.clinicianId, { given, hasOther }) ? "own-words" : "open";
}

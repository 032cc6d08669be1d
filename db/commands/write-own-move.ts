import { and, desc, eq } from "drizzle-orm";
import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { type Move, moveSchema, type OwnSlug, ownSlugSchema } from "@/lib/moves/move";
import { type OwnMoveInput, ownMoveFrom, ownSlugFor } from "@/lib/moves/own-move";
import { contentHash } from "@/lib/program/snapshot";
import { checkMove, checkRevision, type MoveProblem } from "@/lib/safety/check-move";
import { type Audited, changeAs } from "../audit";
import { type Database, getDb, type Transaction } from "../client";
import { lockClinic } from "../locks";
import { moveVettings } from "../schema/move-vettings";
import { ownMoves } from "../schema/own-moves";
import { readSigner } from "../signer";

export type WriteOwnMoveResult =
  | { ok: true; slug: OwnSlug; revision: number }
  /** Somebody has written a later revision than the one that was begun from. */
  | { ok: false; reason: "conflict" }
  | { ok: false; reason: "problems"; problems: readonly MoveProblem[] };

export type WrittenMove = {
  /** Null: a new move. */
  slug: OwnSlug | null;
  /** The revision that was begun from; null for a new move. */
  expectedRevision: number | null;
  input: OwnMoveInput;
};

/** Most moves of one name; whoever writes more means something else. */
const MAX_NAMESAKES = 50;

/**
 * Writes a clinic's own move, or its next revision. It keeps the rules every move keeps, and is prescribed once it
 * is signed. What the last revision says already makes no new one. Stops with `not-found` for a move the clinic has not.
 */
export async function writeOwnMove(
  actor: ClinicianActor,
  { slug, expectedRevision, input }: WrittenMove,
  db: Database = getDb(),
): Promise<WriteOwnMoveResult> {
  requirePermission(actor, "compose");
  if ((slug === null) !== (expectedRevision === null)) throw new AppError("invalid");
  const problems = checkMove(toMove(input, slug ?? ownSlugFor(input.name), 1));
  if (problems.length > 0) return { ok: false, reason: "problems", problems };
  return changeAs<WriteOwnMoveResult>(actor, db, async (tx, now) => {
    await lockClinic(tx, actor.clinicId);
    const writer: Writer = { actor, name: (await readSigner(tx, actor)).name, now };
    return slug === null
      ? writeNew(tx, writer, input)
      : writeNext(tx, writer, { slug, expectedRevision, input });
  });
}

type Writer = { actor: ClinicianActor; name: string; now: Date };

/** A new move takes the first address of its name that is free. */
async function writeNew(
  tx: Transaction,
  writer: Writer,
  input: OwnMoveInput,
): Promise<Audited<WriteOwnMoveResult>> {
  const base = ownSlugFor(input.name);
  for (let count = 1; count <= MAX_NAMESAKES; count++) {
    const slug = count === 1 ? base : ownSlugSchema.parse(`${base}-${count}`);
    if (await insertRevision(tx, writer, toMove(input, slug, 1))) return written(slug, 1);
  }
  throw new AppError("invalid");
}

async function writeNext(
  tx: Transaction,
  writer: Writer,
  { slug, expectedRevision, input }: WrittenMove & { slug: OwnSlug },
): Promise<Audited<WriteOwnMoveResult>> {
  const [last] = await tx
    .select({ revision: ownMoves.revision, content: ownMoves.content })
    .from(ownMoves)
    .where(and(eq(ownMoves.clinicId, writer.actor.clinicId), eq(ownMoves.move, slug)))
    .orderBy(desc(ownMoves.revision))
    .limit(1);
  if (!last) throw new AppError("not-found");
  if (contentHash(toMove(input, slug, last.revision)) === contentHash(last.content)) {
    return { result: { ok: true, slug, revision: last.revision }, audit: null };
  }
  const problems = await problemsWithSigned(tx, writer.actor.clinicId, toMove(input, slug, last.revision));
  if (problems.length > 0) return { result: { ok: false, reason: "problems", problems }, audit: null };
  const revision = last.revision + 1;
  const isNext =
    last.revision === expectedRevision && (await insertRevision(tx, writer, toMove(input, slug, revision)));
  return isNext ? written(slug, revision) : { result: { ok: false, reason: "conflict" }, audit: null };
}

/** What keeps it from being a later revision of one that has any signature: the others may still be given. */
async function problemsWithSigned(
  tx: Transaction,
  clinicId: string,
  move: Move,
): Promise<readonly MoveProblem[]> {
  const signatures = await tx
    .select({ signed: moveVettings.content })
    .from(moveVettings)
    .where(and(eq(moveVettings.clinicId, clinicId), eq(moveVettings.move, move.slug)))
    .orderBy(desc(moveVettings.revision));
  return signatures.map(({ signed }) => checkRevision(signed, move)).find(({ length }) => length > 0) ?? [];
}

/** What no form posts, a move is not: the schema has the last word. */
function toMove(input: OwnMoveInput, slug: OwnSlug, revision: number): Move {
  const parsed = moveSchema.safeParse(ownMoveFrom(input, { slug, revision }));
  if (!parsed.success) throw new AppError("invalid");
  return parsed.data;
}

/** False when somebody else has written that revision. */
async function insertRevision(tx: Transaction, { actor, name, now }: Writer, move: Move): Promise<boolean> {
  const inserted = await tx
    .insert(ownMoves)
    .values({
      clinicId: actor.clinicId,
      move: move.slug,
      revision: move.revision,
      content: move,
      contactZone: move.contactZone,
      writtenBy: actor.clinicianId,
      writtenByName: name,
      writtenAt: now,
    })
    .onConflictDoNothing()
    .returning({ revision: ownMoves.revision });
  return inserted.length > 0;
}

function written(slug: OwnSlug, revision: number): Audited<WriteOwnMoveResult> {
  return {
    result: { ok: true, slug, revision },
    audit: { event: "moves.written", detail: { move: slug, revision: String(revision) } },
  };
}

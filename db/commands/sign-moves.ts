import { and, eq, inArray, isNull } from "drizzle-orm";
import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import type { MoveSlug } from "@/lib/moves/move";
import { checkMove, checkRevision } from "@/lib/safety/check-move";
import { changeAs } from "../audit";
import { type Database, getDb, type Transaction } from "../client";
import { newId } from "../ids";
import { lockClinic } from "../locks";
import { hasOtherSigner, isOwnWords, type NewestMove, readNewestMoves, signaturesOf } from "../newest-moves";
import { moveRetirements } from "../schema/move-retirements";
import { moveVettings } from "../schema/move-vettings";
import { completeRevisions, readSigned } from "../signed-revisions";
import { requireSigner } from "../signer";
import { standingEvents } from "../standing";

/** A revision as it was read. */
export type ReadMove = { slug: MoveSlug; revision: number; contentHash: string };

export type SignMovesResult =
  | { ok: true }
  /**
   * The first move that cannot be signed, and none was. `changed`: it is another one now than was read, or is
   * retired. `own-words`: its author signs last. `breaks-rule`: its words or limits may not reach a patient, or it is
   * done elsewhere on the body than the revision that is signed.
   */
  | { ok: false; reason: "changed" | "own-words" | "breaks-rule"; slug: MoveSlug };

/**
 * Signs these moves with the actor's licence, all or none, each with the words and limits it has. `withdrawsEarlier`:
 * once a move has all its signatures, programs with an earlier revision of it are put on hold. A move the actor has
 * signed keeps that signature. Stops with `not-found` for a move the clinic does not have.
 */
export async function signMoves(
  actor: ClinicianActor,
  { moves, note, withdrawsEarlier }: { moves: readonly ReadMove[]; note: string; withdrawsEarlier: boolean },
  db: Database = getDb(),
): Promise<SignMovesResult> {
  requirePermission(actor, "prescribe");
  if (moves.length === 0) throw new AppError("invalid");
  const { clinicId } = actor;
  return changeAs<SignMovesResult>(actor, db, async (tx, now) => {
    const signer = await requireSigner(tx, actor);
    const { signaturesNeeded } = await lockClinic(tx, clinicId);
    const newest = await findNewest(tx, clinicId, moves);
    const refusal = await findRefusal(tx, actor, moves, newest);
    if (refusal) return { result: { ok: false, ...refusal }, audit: null };

    const signed = await tx
      .insert(moveVettings)
      .values(
        newest.map(({ move, contentHash }) => ({
          clinicId,
          id: newId(),
          move: move.slug,
          revision: move.revision,
          content: move,
          contentHash,
          contactZone: move.contactZone,
          signedBy: actor.clinicianId,
          signedByName: signer.signature,
          licence: signer.licence,
          note,
          signedAt: now,
          withdrawsEarlier,
        })),
      )
      .onConflictDoNothing()
      .returning({ id: moveVettings.id, move: moveVettings.move, revision: moveVettings.revision });
    if (signed.length === 0) return { result: { ok: true }, audit: null };
    await completeRevisions(tx, clinicId, newest, { signaturesNeeded, now });
    return {
      result: { ok: true },
      audit: [
        ...signed.map(
          ({ id, move, revision }) =>
            ({
              event: "moves.signed",
              subjectId: id,
              detail: { move, revision: String(revision), withdrawsEarlier: String(withdrawsEarlier) },
            }) as const,
        ),
        ...(await standingEvents(tx, clinicId, now)),
      ],
    };
  });
}

/** The moves that were read, each once, as they are now. */
async function findNewest(
  tx: Transaction,
  clinicId: string,
  read: readonly ReadMove[],
): Promise<NewestMove[]> {
  const all = await readNewestMoves(tx, clinicId);
  return [...new Set(read.map(({ slug }) => slug))].map((slug) => {
    const newest = all.find(({ move }) => move.slug === slug);
    if (!newest) throw new AppError("not-found");
    return newest;
  });
}

async function findRefusal(
  tx: Transaction,
  actor: ClinicianActor,
  read: readonly ReadMove[],
  newest: readonly NewestMove[],
) {
  const { clinicId, clinicianId } = actor;
  const slugs = newest.map(({ move }) => move.slug);
  const retired = await tx
    .select({ move: moveRetirements.move })
    .from(moveRetirements)
    .where(
      and(
        eq(moveRetirements.clinicId, clinicId),
        inArray(moveRetirements.move, slugs),
        isNull(moveRetirements.broughtBackAt),
      ),
    );
  const given = await tx
    .select({
      move: moveVettings.move,
      revision: moveVettings.revision,
      contentHash: moveVettings.contentHash,
      signedBy: moveVettings.signedBy,
    })
    .from(moveVettings)
    .where(and(eq(moveVettings.clinicId, clinicId), inArray(moveVettings.move, slugs)));
  const hasOther = await hasOtherSigner(tx, actor);
  const signed = await readSigned(tx, clinicId, slugs);
  for (const each of newest) {
    const { slug } = each.move;
    if (retired.some(({ move }) => move === slug)) return { reason: "changed", slug } as const;
    if (!read.filter((one) => one.slug === slug).every((one) => isAsRead(one, each))) {
      return { reason: "changed", slug } as const;
    }
    if (isOwnWords(each, clinicianId, { given: signaturesOf(each, given), hasOther })) {
      return { reason: "own-words", slug } as const;
    }
    const last = signed.get(slug);
    if (checkMove(each.move).length > 0 || (last && checkRevision(last.move, each.move).length > 0)) {
      return { reason: "breaks-rule", slug } as const;
    }
  }
  return null;
}

function isAsRead({ revision, contentHash }: ReadMove, newest: NewestMove): boolean {
  return revision === newest.move.revision && contentHash === newest.contentHash;
}

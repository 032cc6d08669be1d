/** The moves a clinic can sign, each at its newest revision, and who may sign whose words. */
import { and, desc, eq, ne } from "drizzle-orm";
import type { ClinicianActor } from "@/lib/access/actor";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import type { Move, MoveSlug } from "@/lib/moves/move";
import { contentHash } from "@/lib/program/snapshot";
import type { Transaction } from "./client";
import { clinicians } from "./schema/clinicians";
import { ownMoves } from "./schema/own-moves";
import { signersOf } from "./signer";
import { inCatalogueOrder } from "./vetted-catalogue";

export type NewestMove = {
  readonly move: Move;
  readonly contentHash: string;
  /** Who wrote this revision; null: it comes with Rollscript. */
  readonly written: { readonly by: string; readonly byName: string; readonly at: Date } | null;
};

/** Every built-in move and the last revision of every own one, in catalogue order. */
export async function readNewestMoves(tx: Transaction, clinicId: string): Promise<NewestMove[]> {
  const own = await tx
    .selectDistinctOn([ownMoves.move], {
      move: ownMoves.content,
      by: ownMoves.writtenBy,
      byName: ownMoves.writtenByName,
      at: ownMoves.writtenAt,
    })
    .from(ownMoves)
    .where(eq(ownMoves.clinicId, clinicId))
    .orderBy(ownMoves.move, desc(ownMoves.revision));
  return [
    ...builtInCatalogue.moves.map((move) => ({ move, written: null })),
    ...own.map(({ move, ...written }) => ({ move, written })),
  ]
    .map((newest) => ({ ...newest, contentHash: contentHash(newest.move) }))
    .sort((a, b) => inCatalogueOrder(a.move, b.move));
}

/** Whether somebody else of the clinic could sign too. */
export async function hasOtherSigner(tx: Transaction, actor: ClinicianActor): Promise<boolean> {
  const [other] = await tx
    .select({ id: clinicians.id })
    .from(clinicians)
    .where(and(signersOf(actor.clinicId), ne(clinicians.id, actor.clinicianId)))
    .limit(1);
  return other !== undefined;
}

/** One signature given so far. */
export type GivenSignature = {
  readonly move: MoveSlug;
  readonly revision: number;
  readonly contentHash: string;
  readonly signedBy: string;
};

/** Those that are for just these words. */
export function signaturesOf<T extends GivenSignature>(
  { move, contentHash: hash }: NewestMove,
  given: readonly T[],
): T[] {
  return given.filter(
    (each) => each.move === move.slug && each.revision === move.revision && each.contentHash === hash,
  );
}

/** Whoever wrote a move does not sign it first where somebody else could read it. `given`: of just these words. */
export function isOwnWords(
  { written }: NewestMove,
  clinicianId: string,
  { given, hasOther }: { given: readonly GivenSignature[]; hasOther: boolean },
): boolean {
  return hasOther && written?.by === clinicianId && given.every(({ signedBy }) => signedBy === clinicianId);
}

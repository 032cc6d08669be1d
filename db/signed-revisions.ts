/** Which revisions of a clinic's moves have all their signatures. */
import { and, count, desc, eq, inArray, sql } from "drizzle-orm";
import type { Move, MoveSlug } from "@/lib/moves/move";
import type { Transaction } from "./client";
import type { NewestMove } from "./newest-moves";
import { moveVettings } from "./schema/move-vettings";
import { signedRevisions } from "./schema/signed-revisions";

/** The newest fully signed revision of a move, whether or not the move has been retired. */
export type SignedMove = {
  readonly move: Move;
  readonly contentHash: string;
  /** The lowest revision its signers leave with patients; null: any. */
  readonly lowestRevision: number | null;
};

/** All of them, or those of some moves, by slug. */
export async function readSigned(
  tx: Transaction,
  clinicId: string,
  of?: readonly MoveSlug[],
): Promise<ReadonlyMap<MoveSlug, SignedMove>> {
  const withdrawsEarlier = sql`exists (select from ${moveVettings} as one where one.clinic_id = ${signedRevisions.clinicId} and one.move = ${signedRevisions.move} and one.revision = ${signedRevisions.revision} and one.content_hash = ${signedRevisions.contentHash} and one.withdraws_earlier)`;
  const rows = await tx
    .selectDistinctOn([signedRevisions.move], {
      slug: signedRevisions.move,
      move: moveVettings.content,
      contentHash: signedRevisions.contentHash,
      lowestRevision: sql<
        number | null
      >`max(${signedRevisions.revision}) filter (where ${withdrawsEarlier}) over (partition by ${signedRevisions.move})`,
    })
    .from(signedRevisions)
    .innerJoin(
      moveVettings,
      and(eq(moveVettings.clinicId, clinicId), eq(moveVettings.id, signedRevisions.vettingId)),
    )
    .where(
      and(
        eq(signedRevisions.clinicId, clinicId),
        of === undefined ? undefined : inArray(signedRevisions.move, [...of]),
      ),
    )
    .orderBy(signedRevisions.move, desc(signedRevisions.revision), desc(signedRevisions.signedAt));
  return new Map(rows.map(({ slug, ...row }) => [slug, row]));
}

/**
 * Makes those of these revisions signed that have as many signatures as are asked for. Only under the clinic's lock,
 * and only for revisions that are the newest of their move: one that a later one took the place of half-signed never
 * comes back.
 */
export async function completeRevisions(
  tx: Transaction,
  clinicId: string,
  newest: readonly NewestMove[],
  { signaturesNeeded, now }: { signaturesNeeded: number; now: Date },
): Promise<void> {
  const complete = await tx
    .select({
      move: moveVettings.move,
      revision: moveVettings.revision,
      contentHash: moveVettings.contentHash,
      vettingId: sql<string>`min(${moveVettings.id}::text)::uuid`,
    })
    .from(moveVettings)
    .where(
      and(
        eq(moveVettings.clinicId, clinicId),
        // Of slug and revision too: they are part of the content.
        inArray(
          moveVettings.contentHash,
          newest.map(({ contentHash }) => contentHash),
        ),
      ),
    )
    .groupBy(moveVettings.move, moveVettings.revision, moveVettings.contentHash)
    .having(sql`${count()} >= ${signaturesNeeded}`);
  if (complete.length === 0) return;
  await tx
    .insert(signedRevisions)
    .values(complete.map((each) => ({ ...each, clinicId, signedAt: now })))
    .onConflictDoNothing();
}

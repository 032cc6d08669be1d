import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findMove, type MoveSlug } from "@/lib/moves/move";
import { changeAs } from "../audit";
import { type Database, getDb } from "../client";
import { newId } from "../ids";
import { moveVettings } from "../schema/move-vettings";
import { readSigner } from "../signer";

/**
 * Signs the present revision of these moves with the actor's licence, so that the clinic can prescribe them.
 * A revision that is signed already keeps its signature.
 */
export async function signMoves(
  actor: ClinicianActor,
  { slugs, note }: { slugs: readonly MoveSlug[]; note: string },
  db: Database = getDb(),
): Promise<{ ok: true }> {
  requirePermission(actor, "prescribe");
  const { clinicId } = actor;
  const moves = [...new Set(slugs)]
    .map((slug) => findMove(builtInCatalogue, slug))
    .filter((move) => move !== undefined);
  if (moves.length === 0) throw new AppError("invalid");
  return changeAs(actor, db, async (tx, now) => {
    const signer = await readSigner(tx, actor);
    if (!signer.licensed) throw new AppError("forbidden");
    const signed = await tx
      .insert(moveVettings)
      .values(
        moves.map(({ slug, revision }) => ({
          clinicId,
          id: newId(),
          move: slug,
          revision,
          signedBy: actor.clinicianId,
          signedByName: signer.signature,
          licence: signer.licence,
          note,
          signedAt: now,
        })),
      )
      .onConflictDoNothing()
      .returning({ id: moveVettings.id, move: moveVettings.move, revision: moveVettings.revision });
    return {
      result: { ok: true },
      audit: signed.map(({ id, move, revision }) => ({
        event: "moves.signed",
        subjectId: id,
        detail: { move, revision: String(revision) },
      })),
    };
  });
}

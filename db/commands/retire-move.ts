import { and, eq, isNull } from "drizzle-orm";
import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { isBuiltIn, type MoveSlug } from "@/lib/moves/move";
import { changeAs } from "../audit";
import { type Database, getDb, type Transaction } from "../client";
import { newId } from "../ids";
import { moveRetirements } from "../schema/move-retirements";
import { ownMoves } from "../schema/own-moves";
import { requireSigner } from "../signer";
import { standingEvents } from "../standing";

/**
 * Stops prescribing a move in this clinic, with the reason. Live programs that hold it are on hold from here on. One
 * that is retired already stays so, for its first reason. Stops with `not-found` for a move the clinic does not have.
 */
export async function retireMove(
  actor: ClinicianActor,
  { slug, reason }: { slug: MoveSlug; reason: string },
  db: Database = getDb(),
): Promise<{ ok: true }> {
  requirePermission(actor, "prescribe");
  if (reason.trim() === "") throw new AppError("invalid");
  const { clinicId } = actor;
  return changeAs(actor, db, async (tx, now) => {
    const signer = await requireSigner(tx, actor);
    await requireMove(tx, clinicId, slug);
    const id = newId();
    const retired = await tx
      .insert(moveRetirements)
      .values({
        clinicId,
        id,
        move: slug,
        reason,
        retiredBy: actor.clinicianId,
        retiredByName: signer.signature,
        retiredAt: now,
      })
      .onConflictDoNothing()
      .returning({ id: moveRetirements.id });
    if (retired.length === 0) return { result: { ok: true }, audit: null };
    return {
      result: { ok: true },
      audit: [
        { event: "moves.retired", subjectId: id, detail: { move: slug } },
        ...(await standingEvents(tx, clinicId, now)),
      ],
    };
  });
}

/** Takes a retired move back into use, at the revision that is signed. One that is not retired stays as it is. Stops with `not-found` likewise. */
export async function bringBackMove(
  actor: ClinicianActor,
  { slug }: { slug: MoveSlug },
  db: Database = getDb(),
): Promise<{ ok: true }> {
  requirePermission(actor, "prescribe");
  const { clinicId } = actor;
  return changeAs(actor, db, async (tx, now) => {
    await requireSigner(tx, actor);
    await requireMove(tx, clinicId, slug);
    const [back] = await tx
      .update(moveRetirements)
      .set({ broughtBackAt: now, broughtBackBy: actor.clinicianId })
      .where(
        and(
          eq(moveRetirements.clinicId, clinicId),
          eq(moveRetirements.move, slug),
          isNull(moveRetirements.broughtBackAt),
        ),
      )
      .returning({ id: moveRetirements.id });
    if (!back) return { result: { ok: true }, audit: null };
    return {
      result: { ok: true },
      audit: [
        { event: "moves.brought-back", subjectId: back.id, detail: { move: slug } },
        ...(await standingEvents(tx, clinicId, now)),
      ],
    };
  });
}

async function requireMove(tx: Transaction, clinicId: string, slug: MoveSlug): Promise<void> {
  if (isBuiltIn(slug)) return;
  const [own] = await tx
    .select({ move: ownMoves.move })
    .from(ownMoves)
    .where(and(eq(ownMoves.clinicId, clinicId), eq(ownMoves.move, slug)))
    .limit(1);
  if (!own) throw new AppError("not-found");
}

import { eq } from "drizzle-orm";
import type { ClinicianActor } from "@/lib/access/actor";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import type { Catalogue, MoveSlug } from "@/lib/moves/move";
import { type Database, getDb, inClinic } from "../client";
import { readVettedCatalogue } from "../rule-facts";
import { moveVettings } from "../schema/move-vettings";

export type MoveVetting = {
  slug: MoveSlug;
  revision: number;
  /** Who signed this revision; null: nobody has. */
  signed: { by: string; licence: string; at: Date; note: string } | null;
};

/** The moves that can be prescribed in the actor's clinic: those whose present revision is signed. */
export function getVettedCatalogue(actor: ClinicianActor, db: Database = getDb()): Promise<Catalogue> {
  return inClinic(db, actor.clinicId, (tx) => readVettedCatalogue(tx, actor.clinicId));
}

/** Every built-in move with the signature of its present revision, in catalogue order. */
export function listVetting(actor: ClinicianActor, db: Database = getDb()): Promise<MoveVetting[]> {
  return inClinic(db, actor.clinicId, async (tx) => {
    const rows = await tx
      .select({
        move: moveVettings.move,
        revision: moveVettings.revision,
        by: moveVettings.signedByName,
        licence: moveVettings.licence,
        at: moveVettings.signedAt,
        note: moveVettings.note,
      })
      .from(moveVettings)
      .where(eq(moveVettings.clinicId, actor.clinicId));
    return builtInCatalogue.moves.map(({ slug, revision }) => {
      const row = rows.find((signed) => signed.move === slug && signed.revision === revision);
      const signed = row ? { by: row.by, licence: row.licence, at: row.at, note: row.note } : null;
      return { slug, revision, signed };
    });
  });
}

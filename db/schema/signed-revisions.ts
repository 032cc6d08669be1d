import { sql } from "drizzle-orm";
import { check, foreignKey, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { clinicIdColumn, moment } from "./columns";
import { moveVettings } from "./move-vettings";
import { isMoveSlug, moveSlugColumn } from "./words";

/**
 * The revisions that had all their signatures while they were the newest of their move: what can be prescribed. Written
 * by the signature that was the last one asked for, or when the clinic asks for fewer. Append-only: a clinic that asks
 * for more later takes nothing back.
 */
export const signedRevisions = pgTable(
  "signed_revisions",
  {
    clinicId: clinicIdColumn(),
    move: moveSlugColumn("move").notNull(),
    revision: integer("revision").notNull(),
    contentHash: text("content_hash").notNull(),
    /** One of its signatures; the words are kept there. */
    vettingId: uuid("vetting_id").notNull(),
    signedAt: moment("signed_at").notNull(),
  },
  (signed) => [
    primaryKey({ columns: [signed.clinicId, signed.move, signed.revision, signed.contentHash] }),
    foreignKey({
      columns: [signed.clinicId, signed.vettingId],
      foreignColumns: [moveVettings.clinicId, moveVettings.id],
    }),
    check("signed_revisions_move", isMoveSlug(signed.move)),
    check("signed_revisions_revision_positive", sql`${signed.revision} > 0`),
    check("signed_revisions_content_hash_shape", sql`${signed.contentHash} ~ '^[0-9a-f]{64}$'`),
  ],
);

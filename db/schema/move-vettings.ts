import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { Move } from "@/lib/moves/move";
import { clinicians } from "./clinicians";
import { clinicIdColumn, moment } from "./columns";
import { isContentOf, isGentle } from "./move-content";
import { contactZoneType, isMoveSlug, moveSlugColumn } from "./words";

/**
 * A licensed clinician's signature on one revision of a move, with the words and limits that were signed: what is
 * prescribed is what was read, whatever comes later. Append-only.
 */
export const moveVettings = pgTable(
  "move_vettings",
  {
    clinicId: clinicIdColumn(),
    id: uuid("id").notNull(),
    move: moveSlugColumn("move").notNull(),
    revision: integer("revision").notNull(),
    /** The move as it was signed. */
    content: jsonb("content").$type<Move>().notNull(),
    /** SHA-256 of the content: the signatures of one revision count together only when they are for the same words. */
    contentHash: text("content_hash").notNull(),
    contactZone: contactZoneType("contact_zone").notNull(),
    signedBy: uuid("signed_by").notNull(),
    /** Name and licence as they were when signed. */
    signedByName: text("signed_by_name").notNull(),
    licence: text("licence").notNull(),
    note: text("note").notNull(),
    signedAt: moment("signed_at").notNull(),
    /** Programs published with an earlier revision are put on hold. */
    withdrawsEarlier: boolean("withdraws_earlier").notNull(),
  },
  (vetting) => [
    primaryKey({ columns: [vetting.clinicId, vetting.id] }),
    foreignKey({
      columns: [vetting.clinicId, vetting.signedBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
    unique("move_vettings_one_each").on(
      vetting.clinicId,
      vetting.move,
      vetting.revision,
      vetting.contentHash,
      vetting.signedBy,
    ),
    check("move_vettings_move", isMoveSlug(vetting.move)),
    check("move_vettings_revision_positive", sql`${vetting.revision} > 0`),
    check("move_vettings_licence_filled", sql`length(${vetting.licence}) > 0`),
    check("move_vettings_content_hash_shape", sql`${vetting.contentHash} ~ '^[0-9a-f]{64}$'`),
    check("move_vettings_of_content", isContentOf(vetting)),
    check("move_vettings_gentle", isGentle(vetting.content)),
  ],
);

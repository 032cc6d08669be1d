import { sql } from "drizzle-orm";
import { check, foreignKey, integer, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { clinicians } from "./clinicians";
import { clinicIdColumn, moment } from "./columns";
import { moveSlugType } from "./words";

/** A licensed clinician's signature on one revision of a move. Unsigned revisions cannot be prescribed. */
export const moveVettings = pgTable(
  "move_vettings",
  {
    clinicId: clinicIdColumn(),
    id: uuid("id").notNull(),
    move: moveSlugType("move").notNull(),
    revision: integer("revision").notNull(),
    signedBy: uuid("signed_by").notNull(),
    /** Name and licence as they were when signed. */
    signedByName: text("signed_by_name").notNull(),
    licence: text("licence").notNull(),
    note: text("note").notNull(),
    signedAt: moment("signed_at").notNull(),
  },
  (vetting) => [
    primaryKey({ columns: [vetting.clinicId, vetting.id] }),
    foreignKey({
      columns: [vetting.clinicId, vetting.signedBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
    unique("move_vettings_one_each").on(vetting.clinicId, vetting.move, vetting.revision),
    check("move_vettings_revision_positive", sql`${vetting.revision} > 0`),
    check("move_vettings_licence_filled", sql`length(${vetting.licence}) > 0`),
  ],
);

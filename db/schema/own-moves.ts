import { sql } from "drizzle-orm";
import { check, foreignKey, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { Move } from "@/lib/moves/move";
import { clinicians } from "./clinicians";
import { clinicIdColumn, moment } from "./columns";
import { isContentOf, isGentle } from "./move-content";
import { contactZoneType, moveSlugColumn } from "./words";

/** The moves a clinic has written, one row for each revision. Append-only: a change is a new revision. */
export const ownMoves = pgTable(
  "own_moves",
  {
    clinicId: clinicIdColumn(),
    move: moveSlugColumn("move").notNull(),
    revision: integer("revision").notNull(),
    content: jsonb("content").$type<Move>().notNull(),
    contactZone: contactZoneType("contact_zone").notNull(),
    writtenBy: uuid("written_by").notNull(),
    /** Name as it was when written. */
    writtenByName: text("written_by_name").notNull(),
    writtenAt: moment("written_at").notNull(),
  },
  (own) => [
    primaryKey({ columns: [own.clinicId, own.move, own.revision] }),
    foreignKey({
      columns: [own.clinicId, own.writtenBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
    check("own_moves_move", sql`${own.move} ~ '^own-[a-z0-9]+(-[a-z0-9]+)*$'`),
    check("own_moves_revision_positive", sql`${own.revision} > 0`),
    check("own_moves_of_content", isContentOf(own)),
    check("own_moves_gentle", isGentle(own.content)),
  ],
);

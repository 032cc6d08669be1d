import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { clinicians } from "./clinicians";
import { clinicIdColumn, moment } from "./columns";
import { isMoveSlug, moveSlugColumn } from "./words";

/** Moves a clinic no longer prescribes, and why. One that is brought back keeps its row. */
export const moveRetirements = pgTable(
  "move_retirements",
  {
    clinicId: clinicIdColumn(),
    id: uuid("id").notNull(),
    move: moveSlugColumn("move").notNull(),
    reason: text("reason").notNull(),
    retiredBy: uuid("retired_by").notNull(),
    /** Name, title and licence as signed. */
    retiredByName: text("retired_by_name").notNull(),
    retiredAt: moment("retired_at").notNull(),
    broughtBackBy: uuid("brought_back_by"),
    broughtBackAt: moment("brought_back_at"),
  },
  (retirement) => [
    primaryKey({ columns: [retirement.clinicId, retirement.id] }),
    foreignKey({
      columns: [retirement.clinicId, retirement.retiredBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
    foreignKey({
      columns: [retirement.clinicId, retirement.broughtBackBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
    uniqueIndex("move_retirements_one_open")
      .on(retirement.clinicId, retirement.move)
      .where(sql`${retirement.broughtBackAt} is null`),
    check("move_retirements_move", isMoveSlug(retirement.move)),
    check("move_retirements_reason_filled", sql`length(trim(${retirement.reason})) > 0`),
    check(
      "move_retirements_return_whole",
      sql`(${retirement.broughtBackAt} is null) = (${retirement.broughtBackBy} is null)`,
    ),
  ],
);

import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { clinicians } from "./clinicians";
import { clinicIdColumn, moment } from "./columns";
import { patients } from "./patients";
import {
  bodySideType,
  contactZoneType,
  exclusionByType,
  isMoveSlug,
  moveSlugColumn,
  startPositionType,
} from "./words";

/** What a patient must not do, entered by hand. A removed one stays as a row that no rule reads. */
export const patientExclusions = pgTable(
  "patient_exclusions",
  {
    clinicId: clinicIdColumn(),
    id: uuid("id").notNull(),
    patientId: uuid("patient_id").notNull(),
    excludedBy: exclusionByType("excluded_by").notNull(),
    move: moveSlugColumn("move"),
    zone: contactZoneType("zone"),
    position: startPositionType("position"),
    side: bodySideType("side"),
    /** Plain words for the handout; may be empty. */
    reason: text("reason").notNull(),
    recordedAt: moment("recorded_at").notNull(),
    recordedBy: uuid("recorded_by").notNull(),
    removedAt: moment("removed_at"),
    removedBy: uuid("removed_by"),
  },
  (row) => [
    primaryKey({ columns: [row.clinicId, row.id] }),
    foreignKey({
      columns: [row.clinicId, row.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [row.clinicId, row.recordedBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
    foreignKey({
      columns: [row.clinicId, row.removedBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
    index("patient_exclusions_of_patient").on(row.clinicId, row.patientId),
    check(
      "patient_exclusions_shape",
      sql`case ${row.excludedBy}
        when 'move' then ${row.move} is not null and ${row.zone} is null and ${row.position} is null
        when 'zone' then ${row.zone} is not null and ${row.move} is null and ${row.position} is null
        when 'position' then ${row.position} is not null and ${row.move} is null and ${row.zone} is null and ${row.side} is null
        when 'side' then ${row.side} is not null and ${row.move} is null and ${row.zone} is null and ${row.position} is null
        else false end`,
    ),
    check("patient_exclusions_move", isMoveSlug(row.move)),
    check("patient_exclusions_reason_length", sql`length(${row.reason}) <= 120`),
    check("patient_exclusions_removal_whole", sql`(${row.removedAt} is null) = (${row.removedBy} is null)`),
  ],
);

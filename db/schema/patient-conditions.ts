import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { clinicians } from "./clinicians";
import { clinicIdColumn, moment } from "./columns";
import { patients } from "./patients";
import { bodySideType, conditionType, contactZoneType } from "./words";

/** A condition recorded for a patient. A removed one stays as a row with the reason, and no rule reads it. */
export const patientConditions = pgTable(
  "patient_conditions",
  {
    clinicId: clinicIdColumn(),
    id: uuid("id").notNull(),
    patientId: uuid("patient_id").notNull(),
    condition: conditionType("condition").notNull(),
    zone: contactZoneType("zone"),
    side: bodySideType("side"),
    variant: text("variant"),
    note: text("note").notNull(),
    recordedAt: moment("recorded_at").notNull(),
    recordedBy: uuid("recorded_by").notNull(),
    removedAt: moment("removed_at"),
    removedBy: uuid("removed_by"),
    removalReason: text("removal_reason"),
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
    index("patient_conditions_of_patient").on(row.clinicId, row.patientId),
    check("patient_conditions_variant_length", sql`length(${row.variant}) between 1 and 40`),
    check(
      "patient_conditions_removal_whole",
      sql`(${row.removedAt} is null) = (${row.removedBy} is null) and (${row.removedAt} is null) = (${row.removalReason} is null)`,
    ),
  ],
);

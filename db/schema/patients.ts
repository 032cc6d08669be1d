import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { type PatientLocale, patientLocales } from "@/lib/copy/patient/patient-locales";
import { clinicians } from "./clinicians";
import { clinicIdColumn, moment } from "./columns";
import { rollerDensityType } from "./words";

/** A patient as the clinic knows them; a name or initials is enough. */
export const patients = pgTable(
  "patients",
  {
    clinicId: clinicIdColumn(),
    id: uuid("id").notNull(),
    name: text("name").notNull(),
    phone: text("phone"),
    email: text("email"),
    /** The clinic's own number for this patient. */
    reference: text("reference"),
    notes: text("notes").notNull().default(""),
    rollerDensity: rollerDensityType("roller_density").notNull(),
    /** The language of handout and player. */
    locale: text("locale").$type<PatientLocale>().notNull().default("en"),
    /** Name and reference folded for search: see `search-text.ts`. */
    searchText: text("search_text").notNull(),
    /** The name's letters and digits alone: equal for likely duplicates. */
    nameKey: text("name_key").notNull(),
    addedAt: moment("added_at").notNull(),
    addedBy: uuid("added_by").notNull(),
    /** The last change of record, draft, version or link: the order of the list. */
    lastActivityAt: moment("last_activity_at").notNull(),
  },
  (patient) => [
    primaryKey({ columns: [patient.clinicId, patient.id] }),
    foreignKey({
      columns: [patient.clinicId, patient.addedBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
    index("patients_by_activity").on(
      patient.clinicId,
      patient.lastActivityAt.desc().nullsFirst(),
      patient.id.desc().nullsFirst(),
    ),
    index("patients_by_name_key").on(patient.clinicId, patient.nameKey),
    check("patients_locale", sql`${patient.locale} in ${[...patientLocales]}`.inlineParams()),
    check("patients_name_filled", sql`length(${patient.name}) between 1 and 80`),
  ],
);

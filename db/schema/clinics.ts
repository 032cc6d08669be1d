import { sql } from "drizzle-orm";
import { check, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { LinesInOtherLocales } from "@/lib/program/clinic-extras";
import { moment } from "./columns";
import { overdueLinksType, paperType } from "./words";

/** The tenant: its lines on paper and its settings. */
export const clinics = pgTable(
  "clinics",
  {
    clinicId: uuid("clinic_id").primaryKey(),
    name: text("name").notNull(),
    phone: text("phone").notNull(),
    hours: text("hours").notNull(),
    emergencyNumber: text("emergency_number").notNull(),
    closedLine: text("closed_line").notNull(),
    /** IANA name: calendar days of the clinic are counted in it. */
    timeZone: text("time_zone").notNull(),
    /** Days an expired share link still opens, asking for a new one. */
    graceDays: integer("grace_days").notNull().default(7),
    /** Licensed people who have to sign a revision of a move before it can be prescribed. */
    signaturesNeeded: integer("signatures_needed").notNull().default(1),
    /** Whether an overdue review date also pauses the links. */
    overdueLinks: overdueLinksType("overdue_links").notNull().default("pause-after-grace"),
    /** What handouts are printed on; null: as usual where the clinic is. */
    paper: paperType("paper"),
    /** The current one of `clinic_logos`, which it must be in; null: none. */
    logoHash: text("logo_hash"),
    /** Its hours and its line for closed hours as patients of another language read them. */
    linesInOtherLocales: jsonb("lines_in_other_locales").$type<LinesInOtherLocales>().notNull().default({}),
    createdAt: moment("created_at").notNull(),
  },
  (clinic) => [
    check("clinics_name_filled", sql`length(${clinic.name}) between 1 and 80`),
    check("clinics_grace_days_range", sql`${clinic.graceDays} between 0 and 60`),
    check("clinics_signatures_needed_range", sql`${clinic.signaturesNeeded} between 1 and 2`),
    check(
      "clinics_lines_in_other_locales_shape",
      sql`jsonb_typeof(${clinic.linesInOtherLocales}) = 'object'`,
    ),
  ],
);

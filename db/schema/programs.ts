import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { ProgramDraft } from "@/lib/program/program";
import { clinicians } from "./clinicians";
import { clinicIdColumn, moment } from "./columns";
import { patients } from "./patients";

/** A patient's home program: the one draft, and whether it has ended. */
export const programs = pgTable(
  "programs",
  {
    clinicId: clinicIdColumn(),
    id: uuid("id").notNull(),
    patientId: uuid("patient_id").notNull(),
    draft: jsonb("draft").$type<ProgramDraft>().notNull(),
    /** Counts up with every save; a save names the one it saw. */
    draftVersion: integer("draft_version").notNull(),
    savedAt: moment("saved_at").notNull(),
    savedBy: uuid("saved_by").notNull(),
    /** What is published now, copied from the latest version in the transaction that makes it; null before the first. */
    latestVersion: integer("latest_version"),
    latestPublishedAt: moment("latest_published_at"),
    latestReviewOn: date("latest_review_on", { mode: "string" }),
    /** The draft version it was published from: a higher one means unpublished changes. */
    latestDraftVersion: integer("latest_draft_version"),
    startedAt: moment("started_at").notNull(),
    startedBy: uuid("started_by").notNull(),
    endedAt: moment("ended_at"),
    endedBy: uuid("ended_by"),
    endReason: text("end_reason"),
  },
  (program) => [
    primaryKey({ columns: [program.clinicId, program.id] }),
    foreignKey({
      columns: [program.clinicId, program.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [program.clinicId, program.savedBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
    foreignKey({
      columns: [program.clinicId, program.startedBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
    foreignKey({
      columns: [program.clinicId, program.endedBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
    uniqueIndex("programs_one_open")
      .on(program.clinicId, program.patientId)
      .where(sql`${program.endedAt} is null`),
    index("programs_of_patient").on(
      program.clinicId,
      program.patientId,
      program.startedAt.desc().nullsFirst(),
    ),
    index("programs_by_saved").on(program.clinicId, program.savedAt.desc().nullsFirst()),
    index("programs_by_published")
      .on(program.clinicId, program.latestPublishedAt.desc().nullsFirst())
      .where(sql`${program.endedAt} is null and ${program.latestPublishedAt} is not null`),
    index("programs_by_review")
      .on(program.clinicId, program.latestReviewOn)
      .where(sql`${program.endedAt} is null and ${program.latestReviewOn} is not null`),
    check(
      "programs_latest_whole",
      sql`(${program.latestVersion} is null) = (${program.latestPublishedAt} is null) and (${program.latestVersion} is null) = (${program.latestDraftVersion} is null)`,
    ),
    check("programs_draft_version_positive", sql`${program.draftVersion} > 0`),
    check(
      "programs_draft_moves",
      sql`coalesce(jsonb_typeof(${program.draft} -> 'moves') = 'array' and jsonb_array_length(${program.draft} -> 'moves') <= 20, false)`,
    ),
    check(
      "programs_end_whole",
      sql`(${program.endedAt} is null) = (${program.endedBy} is null) and (${program.endedAt} is null) = (${program.endReason} is null)`,
    ),
  ],
);

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
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { VersionSnapshot } from "@/lib/program/snapshot";
import { clinicians } from "./clinicians";
import { clinicIdColumn, moment } from "./columns";
import { patients } from "./patients";
import { programs } from "./programs";

/** Published snapshots. Written once; triggers refuse every change. */
export const versions = pgTable(
  "versions",
  {
    clinicId: clinicIdColumn(),
    id: uuid("id").notNull(),
    patientId: uuid("patient_id").notNull(),
    programId: uuid("program_id").notNull(),
    /** Counts up for each patient, over all programs. */
    number: integer("number").notNull(),
    snapshot: jsonb("snapshot").$type<VersionSnapshot>().notNull(),
    /** SHA-256 of the snapshot's canonical JSON, in hex. */
    contentHash: text("content_hash").notNull(),
    /** 128 random bits, base32: what the handout's verify address ends in. */
    verifyCode: text("verify_code").notNull(),
    publishedAt: moment("published_at").notNull(),
    publishedBy: uuid("published_by").notNull(),
    /** The snapshot's own days, as columns for the today page. */
    publishedOn: date("published_on", { mode: "string" }).notNull(),
    reviewOn: date("review_on", { mode: "string" }),
  },
  (version) => [
    primaryKey({ columns: [version.clinicId, version.id] }),
    foreignKey({
      columns: [version.clinicId, version.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    foreignKey({
      columns: [version.clinicId, version.programId],
      foreignColumns: [programs.clinicId, programs.id],
    }),
    foreignKey({
      columns: [version.clinicId, version.publishedBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
    unique("versions_number_unique").on(version.clinicId, version.patientId, version.number),
    unique("versions_verify_code_unique").on(version.clinicId, version.verifyCode),
    index("versions_of_program").on(version.clinicId, version.programId, version.number.desc().nullsFirst()),
    check("versions_number_positive", sql`${version.number} > 0`),
    check("versions_content_hash_shape", sql`${version.contentHash} ~ '^[0-9a-f]{64}$'`),
    check("versions_verify_code_shape", sql`${version.verifyCode} ~ '^[A-Z2-7]{26}$'`),
    // Those below restate what would hurt a patient if some later code got it wrong.
    check(
      "versions_times_positive",
      sql`coalesce((${version.snapshot} ->> 'handsOnSeconds')::int > 0 and (${version.snapshot} ->> 'wholeSessionSeconds')::int >= (${version.snapshot} ->> 'handsOnSeconds')::int, false)`,
    ),
    check(
      "versions_has_moves",
      sql`coalesce(jsonb_typeof(${version.snapshot} -> 'moves') = 'array' and jsonb_array_length(${version.snapshot} -> 'moves') between 1 and 20, false)`,
    ),
    // Each finding is a warning, or has the answer its level asks for: nothing without a way out, nothing left open.
    check(
      "versions_nothing_blocks",
      sql`case when jsonb_typeof(${version.snapshot} -> 'findings') = 'array' then jsonb_array_length(jsonb_path_query_array(${version.snapshot} -> 'findings', 'strict $[*] ? (@.level == "warning" || (@.level == "program-excluded" && @.answer.kind == "clearance") || (@.level == "acknowledgement" && @.answer.kind == "acknowledgement"))')) = jsonb_array_length(${version.snapshot} -> 'findings') else false end`,
    ),
    check(
      "versions_doses_within_ceiling",
      sql`not jsonb_path_exists(${version.snapshot}, '$.moves[*].prescribed.dosage ? (@.seconds > 120 || @.passes > 12 || @.breaths > 12 || @.positions > 2)')`,
    ),
    check(
      "versions_speed_slow",
      sql`not jsonb_path_exists(${version.snapshot}, '$.moves[*].move ? (@.speedCmPerSecond > 2.5)')`,
    ),
    check(
      "versions_zones_allowed",
      sql`jsonb_array_length(jsonb_path_query_array(${version.snapshot}, '$.moves[*].move.contactZone ? (@ == "gluteal" || @ == "anterior-hip" || @ == "posterior-thigh" || @ == "thoracic" || @ == "lateral-thorax" || @ == "calf-rest")')) = jsonb_array_length(${version.snapshot} -> 'moves')`,
    ),
    check(
      "versions_doses_positive",
      sql`jsonb_array_length(jsonb_path_query_array(${version.snapshot}, '$.moves[*].prescribed.dosage ? (@.seconds > 0 || @.passes > 0 || (@.breaths > 0 && @.positions > 0))')) = jsonb_array_length(${version.snapshot} -> 'moves')`,
    ),
  ],
);

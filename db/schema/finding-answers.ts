import { sql } from "drizzle-orm";
import { check, date, foreignKey, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { clinicians } from "./clinicians";
import { clinicIdColumn, moment } from "./columns";
import { programs } from "./programs";
import { answerKindType, bodySideType, isMoveSlug, moveSlugColumn } from "./words";

/**
 * Signed answers to findings of a program: one of a kind for each rule, move, side and
 * set of facts. Versions keep their own copy.
 */
export const findingAnswers = pgTable(
  "finding_answers",
  {
    clinicId: clinicIdColumn(),
    id: uuid("id").notNull(),
    programId: uuid("program_id").notNull(),
    kind: answerKindType("kind").notNull(),
    ruleId: text("rule_id").notNull(),
    move: moveSlugColumn("move"),
    side: bodySideType("side"),
    /** SHA-256 of the facts it was given for; other facts, and it no longer counts. */
    factsDigest: text("facts_digest").notNull(),
    note: text("note").notNull(),
    answeredBy: uuid("answered_by").notNull(),
    /** Name, title and licence as signed. */
    answeredByName: text("answered_by_name").notNull(),
    answeredAt: moment("answered_at").notNull(),
    clearedBy: text("cleared_by"),
    clearedOn: date("cleared_on", { mode: "string" }),
    validUntil: date("valid_until", { mode: "string" }),
  },
  (answer) => [
    primaryKey({ columns: [answer.clinicId, answer.id] }),
    foreignKey({
      columns: [answer.clinicId, answer.programId],
      foreignColumns: [programs.clinicId, programs.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [answer.clinicId, answer.answeredBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
    unique("finding_answers_one_each")
      .on(
        answer.clinicId,
        answer.programId,
        answer.kind,
        answer.ruleId,
        answer.move,
        answer.side,
        answer.factsDigest,
      )
      .nullsNotDistinct(),
    check("finding_answers_digest_shape", sql`${answer.factsDigest} ~ '^[0-9a-f]{64}$'`),
    check("finding_answers_move", isMoveSlug(answer.move)),
    // A clearance says who, when and until when; an acknowledgement none of them.
    check(
      "finding_answers_clearance_whole",
      sql`num_nonnulls(${answer.clearedBy}, ${answer.clearedOn}, ${answer.validUntil}) = case ${answer.kind} when 'clearance' then 3 else 0 end`,
    ),
    check("finding_answers_clearance_ends", sql`${answer.validUntil} >= ${answer.clearedOn}`),
  ],
);

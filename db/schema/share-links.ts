import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { clinicians } from "./clinicians";
import { clinicIdColumn, moment } from "./columns";
import { programs } from "./programs";

/** Capabilities to open a program's current version. The secret itself is never stored. */
export const shareLinks = pgTable(
  "share_links",
  {
    clinicId: clinicIdColumn(),
    id: uuid("id").notNull(),
    programId: uuid("program_id").notNull(),
    /** Whose it is: "Her phone". Read by the clinic alone. */
    label: text("label").notNull(),
    /** SHA-256 of the secret, in hex. */
    secretHash: text("secret_hash").notNull(),
    /** Argon2id of the 6-digit code the link asks for; null: it asks for none. */
    pinHash: text("pin_hash"),
    /** Wrong codes since the last right one. At five the link is locked until the clinic makes a new code. */
    pinTries: integer("pin_tries").notNull().default(0),
    createdAt: moment("created_at").notNull(),
    createdBy: uuid("created_by").notNull(),
    /** The start of the day after the last day, in the clinic's time zone. */
    expiresAt: moment("expires_at").notNull(),
    revokedAt: moment("revoked_at"),
    revokedBy: uuid("revoked_by"),
    sessionsStarted: integer("sessions_started").notNull().default(0),
    lastStartedAt: moment("last_started_at"),
  },
  (link) => [
    primaryKey({ columns: [link.clinicId, link.id] }),
    foreignKey({
      columns: [link.clinicId, link.programId],
      foreignColumns: [programs.clinicId, programs.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [link.clinicId, link.createdBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
    foreignKey({
      columns: [link.clinicId, link.revokedBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
    unique("share_links_secret_unique").on(link.clinicId, link.secretHash),
    index("share_links_of_program").on(link.clinicId, link.programId),
    index("share_links_by_expiry").on(link.clinicId, link.expiresAt),
    check("share_links_secret_hash_shape", sql`${link.secretHash} ~ '^[0-9a-f]{64}$'`),
    check("share_links_expiry_after_creation", sql`${link.expiresAt} > ${link.createdAt}`),
    check("share_links_pin_hash_shape", sql`${link.pinHash} like '$argon2id$%'`),
    check("share_links_pin_tries", sql`${link.pinTries} between 0 and 5`),
    check("share_links_tries_of_a_pin", sql`${link.pinHash} is not null or ${link.pinTries} = 0`),
    check("share_links_sessions_count", sql`${link.sessionsStarted} >= 0`),
  ],
);

import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { clinicIdColumn, moment } from "./columns";
import { shareLinks } from "./share-links";

/** Presses of Start: one row for each session the patient's phone named, so that a repeated call counts once. */
export const sessionStarts = pgTable(
  "session_starts",
  {
    clinicId: clinicIdColumn(),
    shareLinkId: uuid("share_link_id").notNull(),
    /** Made up by the phone for one run through the program. */
    clientSessionId: text("client_session_id").notNull(),
    startedAt: moment("started_at").notNull(),
  },
  (start) => [
    primaryKey({ columns: [start.clinicId, start.shareLinkId, start.clientSessionId] }),
    foreignKey({
      columns: [start.clinicId, start.shareLinkId],
      foreignColumns: [shareLinks.clinicId, shareLinks.id],
    }).onDelete("cascade"),
    check("session_starts_id_shape", sql`${start.clientSessionId} ~ '^[A-Za-z0-9_-]{16,64}$'`),
  ],
);

import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { clinicIdColumn, moment } from "./columns";
import { shareLinks } from "./share-links";

/** Phones that have shown a link's code: each holds a token of its own for some hours. The token itself is never stored. */
export const linkViewers = pgTable(
  "link_viewers",
  {
    clinicId: clinicIdColumn(),
    shareLinkId: uuid("share_link_id").notNull(),
    /** SHA-256 of the token, in hex. */
    tokenHash: text("token_hash").notNull(),
    createdAt: moment("created_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
  },
  (viewer) => [
    primaryKey({ columns: [viewer.clinicId, viewer.shareLinkId, viewer.tokenHash] }),
    foreignKey({
      columns: [viewer.clinicId, viewer.shareLinkId],
      foreignColumns: [shareLinks.clinicId, shareLinks.id],
    }).onDelete("cascade"),
    check("link_viewers_token_hash_shape", sql`${viewer.tokenHash} ~ '^[0-9a-f]{64}$'`),
    check("link_viewers_expiry_after_creation", sql`${viewer.expiresAt} > ${viewer.createdAt}`),
  ],
);

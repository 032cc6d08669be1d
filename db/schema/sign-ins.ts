import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { clinicians } from "./clinicians";
import { clinicIdColumn, moment } from "./columns";

/** One signed-in browser of one clinician. The row is the authority; the cookie only names it. */
export const signIns = pgTable(
  "sign_ins",
  {
    clinicId: clinicIdColumn(),
    id: uuid("id").notNull(),
    clinicianId: uuid("clinician_id").notNull(),
    /** SHA-256 of the cookie's 32 random bytes, in hex. */
    secretHash: text("secret_hash").notNull(),
    createdAt: moment("created_at").notNull(),
    lastSeenAt: moment("last_seen_at").notNull(),
    /** The absolute end, however busy. */
    expiresAt: moment("expires_at").notNull(),
    revokedAt: moment("revoked_at"),
  },
  (signIn) => [
    primaryKey({ columns: [signIn.clinicId, signIn.id] }),
    foreignKey({
      columns: [signIn.clinicId, signIn.clinicianId],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
    unique("sign_ins_secret_unique").on(signIn.clinicId, signIn.secretHash),
    index("sign_ins_of_clinician").on(signIn.clinicId, signIn.clinicianId),
    check("sign_ins_secret_hash_shape", sql`${signIn.secretHash} ~ '^[0-9a-f]{64}$'`),
  ],
);

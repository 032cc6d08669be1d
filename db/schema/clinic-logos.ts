import { sql } from "drizzle-orm";
import { check, customType, foreignKey, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { MAX_LOGO_HEIGHT, MAX_LOGO_WIDTH } from "@/lib/program/clinic-extras";
import { clinicians } from "./clinicians";
import { clinicIdColumn, moment } from "./columns";

const bytes = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => "bytea",
  toDriver: (value) => Buffer.from(value),
  // Bytes of its own, not a slice of the driver's buffer: they are handed to another thread.
  fromDriver: (value) => Uint8Array.from(value),
});

/**
 * Every logo a clinic has had, as the PNG we made of it. Append-only: a version keeps the one it was published with,
 * which its snapshot names by hash. The current one is named by the clinic's `logo_hash`.
 */
export const clinicLogos = pgTable(
  "clinic_logos",
  {
    clinicId: clinicIdColumn(),
    hash: text("hash").notNull(),
    png: bytes("png").notNull(),
    width: integer("width").notNull(),
    height: integer("height").notNull(),
    uploadedBy: uuid("uploaded_by").notNull(),
    uploadedAt: moment("uploaded_at").notNull(),
  },
  (logo) => [
    primaryKey({ columns: [logo.clinicId, logo.hash] }),
    foreignKey({
      columns: [logo.clinicId, logo.uploadedBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
    check("clinic_logos_hash_of_png", sql`${logo.hash} = encode(sha256(${logo.png}), 'hex')`),
    // Flat red, green and blue of the largest measures, and what a PNG adds to them.
    check("clinic_logos_png_small", sql`octet_length(${logo.png}) between 8 and 400000`),
    check("clinic_logos_is_png", sql`substring(${logo.png} from 1 for 8) = '\\x89504e470d0a1a0a'::bytea`),
    check(
      "clinic_logos_measures",
      sql`${logo.width} between 1 and ${MAX_LOGO_WIDTH} and ${logo.height} between 1 and ${MAX_LOGO_HEIGHT}`.inlineParams(),
    ),
  ],
);

import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { type TranslatedLocale, translatedLocales } from "@/lib/copy/patient/patient-locales";
import { clinicians } from "./clinicians";
import { clinicIdColumn, moment } from "./columns";

/**
 * A licensed clinician's signature on one part of a language's words: that they say what the English says. It holds
 * for the words with this digest, and for no others. Append-only.
 */
export const translationSignatures = pgTable(
  "translation_signatures",
  {
    clinicId: clinicIdColumn(),
    id: uuid("id").notNull(),
    locale: text("locale").$type<TranslatedLocale>().notNull(),
    /** Key of the part: "safety", "move.thoracic-roll". */
    part: text("part").notNull(),
    /** SHA-256 of the part's lines in both languages, as they were read. */
    digest: text("digest").notNull(),
    signedBy: uuid("signed_by").notNull(),
    /** Name and licence as they were when signed. */
    signedByName: text("signed_by_name").notNull(),
    licence: text("licence").notNull(),
    note: text("note").notNull(),
    signedAt: moment("signed_at").notNull(),
  },
  (signature) => [
    primaryKey({ columns: [signature.clinicId, signature.id] }),
    foreignKey({
      columns: [signature.clinicId, signature.signedBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
    unique("translation_signatures_one_each").on(
      signature.clinicId,
      signature.locale,
      signature.part,
      signature.digest,
      signature.signedBy,
    ),
    check(
      "translation_signatures_locale",
      sql`${signature.locale} in ${[...translatedLocales]}`.inlineParams(),
    ),
    check("translation_signatures_part_shape", sql`${signature.part} ~ '^[a-z]+([.-][a-z0-9]+)*$'`),
    check("translation_signatures_licence_filled", sql`length(${signature.licence}) > 0`),
    check("translation_signatures_digest_shape", sql`${signature.digest} ~ '^[0-9a-f]{64}$'`),
  ],
);

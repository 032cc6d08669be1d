/**
 * What a version is: everything paper and player need, frozen at publishing. Handout and player read
 * snapshots only, so a later change of catalogue, clinic or record cannot reach a sheet a patient holds.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";
import { type PatientLocale, patientLocales } from "@/lib/copy/patient/patient-locales";
import { bodySides, moveSchema, moveSlugSchema } from "@/lib/moves/move";
import { moveWithText } from "@/lib/moves/move-text";
import { findingAnswerSchema } from "@/lib/safety/answer";
import { certainties, findingLevels } from "@/lib/safety/finding";
import { rollerDensities } from "@/lib/safety/patient-record";
import { clinicLogoSchema, linesInOtherLocalesSchema, type TranslatedLines } from "./clinic-extras";
import { plainText } from "./plain-text";
import { phases, prescribedMoveSchema } from "./program";
import { type SnapshotWords, snapshotWordsSchema } from "./snapshot-words";

/** The clinic as its patients see it. */
export const clinicLinesSchema = z.strictObject({
  name: plainText({ min: 1, max: 80 }),
  phone: plainText({ min: 1, max: 30 }),
  /** "Monday to Friday, 8 am to 6 pm" */
  hours: plainText({ max: 80 }),
  /** The number to call in an emergency where the clinic is: 911, 999, 112. */
  emergencyNumber: plainText({ min: 2, max: 10 }),
  /** What to do when the clinic is closed; may be empty. */
  closedLine: plainText({ max: 80 }),
});
export type ClinicLines = z.infer<typeof clinicLinesSchema>;

/** The clinic as a version froze it: its lines, and what only its handouts show. */
const snapshotClinicSchema = clinicLinesSchema.extend({
  /** Names the bytes, which are kept apart; absent: no logo. */
  logo: clinicLogoSchema.optional(),
  /** Absent: patients of every language read the lines as the clinic wrote them. */
  inOtherLocales: linesInOtherLocalesSchema.optional(),
});
export type SnapshotClinic = z.infer<typeof snapshotClinicSchema>;

/** The clinic's lines as a patient of that language reads them; what nobody put into it, as the clinic wrote it. */
export function clinicLinesIn(clinic: SnapshotClinic, locale: PatientLocale): ClinicLines {
  const { name, phone, hours, emergencyNumber, closedLine, inOtherLocales } = clinic;
  const words = inOtherLocales?.[locale];
  return {
    name,
    phone,
    hours: words?.hours || hours,
    emergencyNumber,
    closedLine: words?.closedLine || closedLine,
  };
}

/** Those of the lines that are in words which nobody has put into that language. */
export function untranslatedLines(
  { hours, closedLine, inOtherLocales }: SnapshotClinic,
  locale: PatientLocale,
): readonly (keyof TranslatedLines)[] {
  if (locale === "en") return [];
  const words = inOtherLocales?.[locale];
  return [
    ...(hours !== "" && !words?.hours ? (["hours"] as const) : []),
    ...(closedLine !== "" && !words?.closedLine ? (["closedLine"] as const) : []),
  ];
}

/** Who signs, as printed. */
export const clinicianLineSchema = z.strictObject({
  name: plainText({ min: 1, max: 80 }),
  title: plainText({ max: 60 }),
});

/** The name or initials printed on paper. Never sent to the player. */
export const printedNameSchema = plainText({ min: 1, max: 80 });

const snapshotMoveSchema = z.strictObject({
  prescribed: prescribedMoveSchema,
  /** The move's own text and limits, at the revision that was signed. */
  move: moveSchema,
});
export type SnapshotMove = z.infer<typeof snapshotMoveSchema>;

export const versionSnapshotSchema = z.strictObject({
  format: z.literal(1),
  /** The patient's language: the words of moves, skipped and forYou are in it. */
  locale: z.enum(patientLocales),
  /** The same words in each other language they were there in at publishing; absent: in none. */
  inOtherLocales: z.partialRecord(z.enum(patientLocales), snapshotWordsSchema).optional(),
  clinic: snapshotClinicSchema,
  clinician: clinicianLineSchema,
  patient: z.strictObject({
    printedName: printedNameSchema,
    rollerDensity: z.enum(rollerDensities),
  }),
  /** Counts up per patient; null for a program file no clinic has issued. */
  versionNumber: z.number().int().positive().nullable(),
  /** 128 random bits, base32, for the verify page; null for a program file. */
  verifyCode: z.string().max(40).nullable(),
  /** Publishing day in the clinic's time zone. */
  publishedOn: z.iso.date(),
  reviewOn: z.iso.date().nullable(),
  sessionsPerWeek: z.number().int().min(1).max(7),
  phase: z.enum(phases),
  weeks: z.number().int().min(1),
  note: z.string(),
  moves: z.array(snapshotMoveSchema).min(1),
  /**
   * Moves this patient must not do, in plain words, for "Skipped for you". A side of null: on no side at all. A move
   * and name of null: every move, on that side.
   */
  skipped: z.array(
    z.strictObject({
      move: moveSlugSchema.nullable(),
      plainName: z.string().nullable(),
      side: z.enum(bodySides).nullable(),
      reason: z.string(),
    }),
  ),
  /** Cautions and acknowledged notes, for "For you" on paper. */
  forYou: z.array(z.string()),
  /** The same for the player: no text of ours there names a diagnosis. */
  forYouOnPlayer: z.array(z.string()),
  /** What the rules said at publishing, and how each was answered. */
  findings: z.array(
    z.strictObject({
      id: z.string(),
      ruleId: z.string(),
      level: z.enum(findingLevels),
      /** Keys of the prescribed moves it touches; empty: the whole program. */
      entries: z.array(z.string()),
      move: moveSlugSchema.nullable(),
      side: z.enum(bodySides).nullable(),
      title: z.string(),
      reason: z.string(),
      /** Ids of the sources it rests on. */
      sources: z.array(z.string()),
      certainty: z.enum(certainties),
      answer: findingAnswerSchema.nullable(),
    }),
  ),
  catalogueVersion: z.string(),
  /** Which set of pictures it was published with. */
  figureRevision: z.string().regex(/^[0-9a-f]{12}$/),
  handsOnSeconds: z.number().int().positive(),
  wholeSessionSeconds: z.number().int().positive(),
});
export type VersionSnapshot = z.infer<typeof versionSnapshotSchema>;

/** The languages a version can be read in, the patient's own first. */
export function localesOf({ locale, inOtherLocales }: VersionSnapshot): readonly PatientLocale[] {
  return [locale, ...patientLocales.filter((other) => inOtherLocales?.[other] !== undefined)];
}

/** The version as one published in that language alone; null where its words are not in the snapshot. */
export function snapshotIn(snapshot: VersionSnapshot, locale: PatientLocale): VersionSnapshot | null {
  const { inOtherLocales, ...own } = snapshot;
  if (locale === own.locale) return own;
  const words = inOtherLocales?.[locale];
  return words ? withWords(own, locale, words) : null;
}

/** The snapshot with these words in place of its own, which are in that language. */
export function withWords(
  snapshot: VersionSnapshot,
  locale: PatientLocale,
  words: SnapshotWords,
): VersionSnapshot {
  return {
    ...snapshot,
    locale,
    moves: snapshot.moves.map(({ prescribed, move }, index) => ({
      prescribed,
      move: moveWithText(move, wordsAt(words.moves, index)),
    })),
    skipped: snapshot.skipped.map((skipped, index) => ({ ...skipped, ...wordsAt(words.skipped, index) })),
    forYou: words.forYou,
    forYouOnPlayer: words.forYouOnPlayer,
  };
}

function wordsAt<T>(words: readonly T[], index: number): T {
  const found = words[index];
  if (found === undefined) throw new Error(`The snapshot has no words at ${index} in that language.`);
  return found;
}

/** JSON with the keys of every object in order: the same value always gives the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}

/** SHA-256 of a value's canonical JSON, in hex. */
export function contentHash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

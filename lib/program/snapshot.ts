/**
 * What a version is: everything paper and player need, frozen at publishing. Handout and player read
 * snapshots only, so a later change of catalogue, clinic or record cannot reach a sheet a patient holds.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";
import type { SequenceName } from "@/lib/figure/figure-name";
import { picturesOf } from "@/lib/figure/pictures-of";
import { bodySides, moveSchema, moveSlugSchema } from "@/lib/moves/move";
import { moveWords } from "@/lib/moves/move-words";
import { findingAnswerSchema } from "@/lib/safety/answer";
import { certainties, findingLevels } from "@/lib/safety/finding";
import { rollerDensities } from "@/lib/safety/patient-record";
import { plainText } from "./plain-text";
import { phases, prescribedMoveSchema } from "./program";

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
  locale: z.literal("en"),
  clinic: clinicLinesSchema,
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
  /** Moves this patient must not do, in plain words, for "Skipped for you". A side of null: on no side at all. */
  skipped: z.array(
    z.strictObject({
      move: moveSlugSchema,
      plainName: z.string(),
      side: z.enum(bodySides).nullable(),
      reason: z.string(),
    }),
  ),
  /** Cautions and acknowledged notes, for "For you" on paper. */
  forYou: z.array(z.string()),
  /** The same for the player: never a diagnosis. */
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

/** What the share link sends to the player: the snapshot without name, findings, clinician's limits or codes. */
export type PlayerSnapshot = {
  readonly locale: "en";
  readonly clinic: ClinicLines;
  readonly clinicianName: string;
  readonly versionNumber: number | null;
  readonly reviewOn: string | null;
  readonly sessionsPerWeek: number;
  readonly handsOnSeconds: number;
  readonly wholeSessionSeconds: number;
  readonly note: string;
  readonly forYou: readonly string[];
  readonly skipped: readonly Pick<VersionSnapshot["skipped"][number], "plainName" | "side">[];
  readonly rollerDensity: VersionSnapshot["patient"]["rollerDensity"];
  readonly moves: readonly {
    readonly prescribed: SnapshotMove["prescribed"];
    readonly move: Pick<
      SnapshotMove["move"],
      | "slug"
      | "plainName"
      | "setUp"
      | "steps"
      | "instruction"
      | "switchSide"
      | "feel"
      | "stopPoint"
      | "stopSigns"
      | "laterality"
      | "speedCmPerSecond"
      | "breath"
      | "contactZone"
    > & {
      /** The pictures that show it, one for each of its positions; none: its words stand alone. */
      readonly pictures: readonly SequenceName[];
    };
  }[];
};

/** The player's share of a snapshot. An allow-list: a new field of the snapshot stays at home until named here. */
export function forPlayer(snapshot: VersionSnapshot): PlayerSnapshot {
  return {
    locale: snapshot.locale,
    clinic: snapshot.clinic,
    clinicianName: snapshot.clinician.name,
    versionNumber: snapshot.versionNumber,
    reviewOn: snapshot.reviewOn,
    sessionsPerWeek: snapshot.sessionsPerWeek,
    handsOnSeconds: snapshot.handsOnSeconds,
    wholeSessionSeconds: snapshot.wholeSessionSeconds,
    note: snapshot.note,
    forYou: snapshot.forYouOnPlayer,
    skipped: snapshot.skipped.map(({ plainName, side }) => ({ plainName, side })),
    rollerDensity: snapshot.patient.rollerDensity,
    moves: snapshot.moves.map(toPlayerMove),
  };
}

/** The player's share of one move. */
export function toPlayerMove({ prescribed, move }: SnapshotMove): PlayerSnapshot["moves"][number] {
  return {
    prescribed,
    move: {
      slug: move.slug,
      pictures: placesOf(prescribed).flatMap((place) => picturesOf(move, prescribed, place) ?? []),
      plainName: move.plainName,
      ...moveWords(move, prescribed.side, prescribed.variation),
      feel: move.feel,
      stopSigns: move.stopSigns,
      contactZone: move.contactZone,
      laterality: move.laterality,
      speedCmPerSecond: move.speedCmPerSecond,
      breath: move.breath,
    },
  };
}

/** The positions a move is prescribed in, from 1. */
function placesOf({ dosage }: SnapshotMove["prescribed"]): readonly number[] {
  return Array.from({ length: dosage.kind === "breaths" ? dosage.positions : 1 }, (_, index) => index + 1);
}

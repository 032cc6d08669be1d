/** What a patient reads of a move, in each language: English is the move's own text, others stand beside the catalogue. */
import { z } from "zod";
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import { spanishMoves } from "./catalogue/es";
import { type BuiltInSlug, type Move, moveSchema, moveVariations } from "./move";

const { shape } = moveSchema.unwrap();

/** The patient's words of a move, under the names and within the lengths the move has for them. */
export const moveTextSchema = z
  .strictObject({
    plainName: shape.plainName,
    setUp: shape.setUp,
    steps: shape.steps,
    instruction: shape.instruction,
    switchSide: shape.switchSide,
    oneSide: shape.oneSide,
    /** Of each other way to do the move: getting into place. */
    variations: z
      .array(z.strictObject({ variation: z.enum(moveVariations), setUp: shape.setUp }).readonly())
      .min(1)
      .readonly()
      .optional(),
    feel: shape.feel,
    stopPoint: shape.stopPoint,
    stopSigns: shape.stopSigns,
    why: shape.why,
  })
  .readonly();
export type MoveText = z.infer<typeof moveTextSchema>;

/** A built-in move in another language: right for that revision alone. */
export type TranslatedMove = {
  readonly slug: BuiltInSlug;
  readonly revision: number;
  readonly text: MoveText;
};

/** The moves of every language but English, whose words are the moves' own. */
const translations: Readonly<Record<Exclude<PatientLocale, "en">, readonly TranslatedMove[]>> = {
  es: spanishMoves,
};

/**
 * The patient's words of the move in that language. Null where nobody has written them: for a clinic's own move, and
 * for a revision other than the translated one.
 */
export function moveTextIn(move: Move, locale: PatientLocale): MoveText | null {
  if (locale === "en") return ownText(move);
  const found = translations[locale].find(
    ({ slug, revision }) => slug === move.slug && revision === move.revision,
  );
  return found?.text ?? null;
}

/** The move with these words in place of its own: what is drawn for a patient who reads that language. */
export function moveWithText(move: Move, text: MoveText): Move {
  const { variations, ...words } = text;
  if (!move.variations) return { ...move, ...words };
  return {
    ...move,
    ...words,
    variations: move.variations.map((usual) => {
      const told = variations?.find(({ variation }) => variation === usual.variation);
      return told ? { ...usual, setUp: told.setUp } : usual;
    }),
  };
}

function ownText(move: Move): MoveText {
  const { plainName, setUp, steps, instruction, switchSide, oneSide, feel, stopPoint, stopSigns, why } = move;
  const words = {
    plainName,
    setUp,
    steps,
    instruction,
    switchSide,
    oneSide,
    feel,
    stopPoint,
    stopSigns,
    why,
  };
  if (!move.variations) return words;
  return { ...words, variations: move.variations.map(({ variation, setUp }) => ({ variation, setUp })) };
}

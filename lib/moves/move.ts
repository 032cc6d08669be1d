/**
 * What a catalogue move is. Every word list here is a closed tuple: forms, rules, the database and the
 * program file read the same one.
 */
import { z } from "zod";

/** Where the roller may press. The low back is not a value: a move that touches it cannot be written down. */
export const contactZones = [
  "gluteal",
  "anterior-hip",
  "posterior-thigh",
  "thoracic",
  "lateral-thorax",
  "calf-rest",
] as const;
export type ContactZone = (typeof contactZones)[number];

/** Whether something is felt in a zone: the calves only rest on the roller. */
export function isFelt(zone: ContactZone): boolean {
  return zone !== "calf-rest";
}

export const startPositions = ["sitting-on-roller", "long-sitting", "prone", "supine", "side-lying"] as const;
export type StartPosition = (typeof startPositions)[number];

/** One side of the body. */
export const bodySides = ["left", "right"] as const;
export type BodySide = (typeof bodySides)[number];

/**
 * How a move is prescribed. `each`: one side, then the other, the full dose on both. `together`: both sides
 * at once, or a move on the midline, one dose in all.
 */
export const sides = ["each", "left", "right", "together"] as const;
export type Side = (typeof sides)[number];

/**
 * `unilateral` moves work one side at a time; `bilateral` moves work both at once or lie on the midline;
 * `either` moves allow both (the hamstring roll: both legs, or one leg at a time for more pressure).
 */
const lateralities = ["unilateral", "bilateral", "either"] as const;
export type Laterality = (typeof lateralities)[number];

/** The sides a laterality can be prescribed on, the usual one first. */
export const sidesOf: Record<Laterality, readonly [Side, ...Side[]]> = {
  unilateral: ["each", "left", "right"],
  bilateral: ["together"],
  either: ["together", "each", "left", "right"],
};

/** Other ways to do a move than the usual one. `arms-crossed`: on the chest, where the hands usually hold the head. */
export const moveVariations = ["arms-crossed"] as const;
export type MoveVariation = (typeof moveVariations)[number];

/** The moves that come with Rollscript. */
export const builtInSlugs = [
  "glute-piriformis-roll",
  "hip-flexor-release",
  "hamstring-roll",
  "thoracic-roll",
  "thoracic-extension",
  "lat-side-body-release",
  "calves-up-breathing-reset",
] as const;
export type BuiltInSlug = (typeof builtInSlugs)[number];

/** A move a clinic has written: `own-` and words of its name, so that no built-in move can ever take its place. */
export type OwnSlug = `own-${string}`;
export const ownSlugSchema = z
  .templateLiteral(["own-", z.string()])
  .check(z.maxLength(50), z.regex(/^own-[a-z0-9]+(-[a-z0-9]+)*$/));

export const moveSlugSchema = z.union([z.enum(builtInSlugs), ownSlugSchema]);
export type MoveSlug = BuiltInSlug | OwnSlug;

/** Whether the move comes with Rollscript. */
export function isBuiltIn(slug: MoveSlug): slug is BuiltInSlug {
  return (builtInSlugs as readonly string[]).includes(slug);
}

/** The three source documents, by the letters the clinical notes use. */
export const sourceDocuments = ["S0", "S1", "S2"] as const;
export type SourceDocument = (typeof sourceDocuments)[number];

/** What a move may rest on: a source document, or for a clinic's own move the clinic itself. */
const moveSources = [...sourceDocuments, "clinic"] as const;

const sentence = z.string().min(3).max(160);
const setUpSteps = z.array(sentence).min(1).max(5).readonly();
const moveSteps = z.array(sentence).min(1).max(5).readonly();
const instruction = z.string().min(3).max(60);
const range = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]).readonly();

/** Limits of a dose, in the unit of its kind: seconds per side, passes, or breaths per position. */
const limits = {
  min: z.number().int().positive(),
  max: z.number().int().positive(),
  default: z.number().int().positive(),
};

const holdLimits = z
  .strictObject({ min: z.number().int(), max: z.number().int(), default: z.number().int() })
  .readonly();

/** Another way to do the move, prescribed in place of the usual one. */
const moveVariationSchema = z
  .strictObject({
    variation: z.enum(moveVariations),
    /** The clinician's name of it. */
    name: z.string().min(3).max(60),
    /** Clinician text: whom it is for. */
    when: sentence,
    /** Clinician text: what the usual way has that this one lacks. */
    drawback: sentence,
    /** Patient text: getting into place, instead of the move's own set-up. */
    setUp: setUpSteps,
  })
  .readonly();

const dosageLimitsSchema = z.discriminatedUnion("kind", [
  /** Seconds per side. */
  z.strictObject({
    kind: z.literal("time"),
    ...limits,
    warnAbove: z.number().int(),
    hold: holdLimits.nullable(),
  }),
  /** Slow passes, up and down, 10 s each. */
  z.strictObject({ kind: z.literal("passes"), ...limits, warnAbove: z.number().int() }),
  /** Slow breaths in each position, 10 s each. */
  z.strictObject({
    kind: z.literal("breaths"),
    ...limits,
    positions: z.strictObject({ max: z.number().int().min(1), default: z.number().int().min(1) }).readonly(),
  }),
]);
export type DosageLimits = z.infer<typeof dosageLimitsSchema>;

export const moveSchema = z
  .strictObject({
    slug: moveSlugSchema,
    /** Counts up with every change of a patient-facing word or a limit; a clinician signs one revision. */
    revision: z.number().int().positive(),
    /** The clinician's name of the move. */
    name: z.string().min(3).max(60),
    /** The patient's name of the move. */
    plainName: z.string().min(3).max(40),
    aliases: z.array(z.string().min(3).max(80)).readonly(),
    targetMuscles: z.array(z.string().min(3).max(80)).readonly(),
    contactZone: z.enum(contactZones),
    startPosition: z.enum(startPositions),
    laterality: z.enum(lateralities),
    /** Patient text: getting into place, one or two acts a step. */
    setUp: setUpSteps,
    /** Patient text: the move itself. Set-up and steps together are what the handout numbers. */
    steps: moveSteps,
    /** Patient text: the one instruction shown large while the clock runs. */
    instruction,
    /** Patient text: what to change for the second side. Null where the move has no second side. */
    switchSide: sentence.nullable(),
    /**
     * Patient text for one side at a time, where the move's own text speaks of both at once; names no fixed side.
     * Null: the move's own text fits every side it can be prescribed on. Read through `moveWords`.
     */
    oneSide: z
      .strictObject({ setUp: setUpSteps, steps: moveSteps, instruction, stopPoint: sentence })
      .readonly()
      .nullable(),
    /** Only what differs. Absent: there is one way alone, as for every move of a clinic. Read through `moveWords`. */
    variations: z.array(moveVariationSchema).min(1).readonly().optional(),
    /** Patient text: where it should be felt ("High on your buttock, in the soft part."). */
    feel: sentence,
    /** Patient text: where the stroke ends, or when to stop ("Stop above the back of your knees."). */
    stopPoint: sentence,
    /** Whether the figure draws a stop line for `stopPoint`; else the words stand alone. */
    hasStopLine: z.boolean(),
    /** Clinician text, short. */
    cues: z.array(sentence).readonly(),
    mistakes: z.array(sentence).readonly(),
    warnings: z.array(sentence).readonly(),
    /** Patient text: reasons to stop this move. */
    stopSigns: z.array(sentence).min(1).readonly(),
    /** Patient text, hedged: why this move. */
    why: z.string().min(10).max(240),
    dosage: dosageLimitsSchema,
    /** cm per second on the skin; null for a still move. Fixed: no form edits it (HP-09, DL-04). */
    speedCmPerSecond: z.number().max(2.5).nullable(),
    stroke: z.string().max(120),
    strokeCm: z.number().nullable(),
    /** The most pressure on the 0 to 10 scale, by default (WS-01). */
    pressureCeiling: z.number().int().min(1).max(4),
    pressure: z.string().max(120),
    breath: z.strictObject({ inSeconds: z.number(), outSeconds: z.number() }).readonly(),
    /** What each source document says of the dose, in the unit of `dosage`; null: it names no number. */
    sources: z
      .array(
        z
          .strictObject({
            document: z.enum(moveSources),
            place: z.string().max(40),
            range: range.nullable(),
            says: z.string().max(240),
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
    /** Where the sources differ, and what was decided. */
    differences: z
      .array(z.strictObject({ about: z.string().max(40), text: z.string().max(400) }).readonly())
      .readonly(),
    /** Open questions for the clinician who signs. */
    openQuestions: z.array(z.string().max(240)).readonly(),
    /**
     * Whose pictures show a clinic's own move: a built-in one on the same zone and from the same position. Null:
     * nobody's. Absent for built-in moves, which have their own. Read through `pictureOf`.
     */
    picture: z.enum(builtInSlugs).nullable().optional(),
  })
  .readonly();
export type Move = z.infer<typeof moveSchema>;

/** Whose pictures show the move; null: it has none, and its words stand alone. */
export function pictureOf({ slug, picture }: Pick<Move, "slug" | "picture">): BuiltInSlug | null {
  return isBuiltIn(slug) ? slug : (picture ?? null);
}

/** What is another in that variation; undefined for the usual way, and for a variation the move does not have. */
export function findVariation(
  { variations }: Pick<Move, "variations">,
  variation: MoveVariation | undefined,
) {
  return variations?.find((each) => each.variation === variation);
}

/** A move that is known and cannot be prescribed. */
export type WithheldMove = {
  readonly slug: MoveSlug;
  readonly name: string;
  readonly plainName: string;
  readonly why: "unsigned" | "retired";
  /** Why it was retired; empty for an unsigned one. */
  readonly reason: string;
};

/** All moves a program may be checked against, each at the revision that is signed, with the version of the set. */
export type Catalogue = {
  readonly version: string;
  readonly moves: readonly Move[];
  readonly withheld: readonly WithheldMove[];
  /** The lowest revision that may stay with patients, for moves whose signer withdrew the earlier ones. */
  readonly lowestRevision: Readonly<Partial<Record<MoveSlug, number>>>;
};

/** The move of that slug, or undefined when the catalogue has none. */
export function findMove(catalogue: Catalogue, slug: string): Move | undefined {
  return catalogue.moves.find((move) => move.slug === slug);
}

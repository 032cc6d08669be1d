/** The program a clinician composes: prescribed moves, frequency, phase, dates and words for the patient. */
import { z } from "zod";
import { type Move, type MoveSlug, moveSlugSchema, moveVariations, sides, sidesOf } from "@/lib/moves/move";
import type { FindingAnswer } from "@/lib/safety/answer";
import { defaultDosage, dosageSchema } from "./dosage";
import { printedText } from "./printed-text";

export const phases = ["acute", "maintenance"] as const;
export type Phase = (typeof phases)[number];

/** Most moves one program can hold. */
export const MAX_MOVES = 20;

/** Most characters of a note on a move, and on the whole program. */
export const MOVE_NOTE_LENGTH = 300;
export const PROGRAM_NOTE_LENGTH = 500;

/** A calendar day, YYYY-MM-DD, in the clinic's time zone. */
export const calendarDaySchema = z.iso.date();

export const prescribedMoveSchema = z.strictObject({
  /** Names this entry inside the program for as long as it lives there; the same move may stand twice. */
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  move: moveSlugSchema,
  side: z.enum(sides),
  /** Absent: the usual way. Never written as null, so that a program without it reads and hashes as ever. */
  variation: z.enum(moveVariations).optional(),
  dosage: dosageSchema,
  /** Whether the patient may leave it out on a busy day. Absent: it belongs to every session; never written as false. */
  optional: z.literal(true).optional(),
  /** The clinician's words to the patient for this move; may be empty. */
  note: printedText({ max: MOVE_NOTE_LENGTH }),
});
export type PrescribedMove = z.infer<typeof prescribedMoveSchema>;

/** What the composer edits and the draft stores. */
export const programDraftSchema = z
  .strictObject({
    /** Where it was started from, for the line under the title; null when from nothing. */
    basedOn: z.string().max(80).nullable(),
    moves: z.array(prescribedMoveSchema).max(MAX_MOVES),
    sessionsPerWeek: z.number().int().min(1).max(7),
    phase: z.enum(phases),
    weeks: z.number().int().min(1).max(26),
    /** When the clinician looks at it again; null until chosen. */
    reviewOn: calendarDaySchema.nullable(),
    /** Words to the patient for the whole program; may be empty. */
    note: printedText({ max: PROGRAM_NOTE_LENGTH }),
  })
  .refine((draft) => new Set(draft.moves.map((entry) => entry.key)).size === draft.moves.length, {
    message: "Two moves share a key.",
    path: ["moves"],
  })
  .brand<"ProgramDraft">();
export type ProgramDraft = z.infer<typeof programDraftSchema>;

/** What the rules read of a program: the draft's content with the answers given so far. */
export type CheckableProgram = Omit<z.infer<typeof programDraftSchema>, "basedOn" | typeof z.$brand> & {
  readonly answers: readonly FindingAnswer[];
  /** The revision of each move in a published version; absent while the program is composed. */
  readonly revisions?: Readonly<Partial<Record<MoveSlug, number>>>;
};

/** A move as it enters a program: usual side, default dose, no note. */
export function prescribe(move: Move, key: string): PrescribedMove {
  return { key, move: move.slug, side: sidesOf[move.laterality][0], dosage: defaultDosage(move), note: "" };
}

/** A program as a file: what the command line reads and `template` prints. One schema, exported as JSON Schema. */
import { z } from "zod";
import { patientLocales } from "@/lib/copy/patient/patient-locales";
import { findingAnswerSchema, MAX_ANSWERS } from "@/lib/safety/answer";
import {
  patientRecordSchema,
  recordedConditionSchema,
  recordedExclusionSchema,
} from "@/lib/safety/patient-record";
import { printedText } from "./printed-text";
import { calendarDaySchema, MAX_MOVES, phases, prescribedMoveSchema } from "./program";
import { clinicianLineSchema, clinicLinesSchema, printedNameSchema } from "./snapshot";

export const programFileSchema = z.strictObject({
  format: z.literal("rollscript-program-1"),
  clinic: clinicLinesSchema,
  clinician: clinicianLineSchema,
  patient: z.strictObject({
    printedName: printedNameSchema,
    rollerDensity: patientRecordSchema.shape.rollerDensity,
    /** The patient's language; English where the file does not say. */
    locale: z.enum(patientLocales).optional(),
    conditions: z.array(recordedConditionSchema).max(40),
    exclusions: z.array(recordedExclusionSchema).max(40),
  }),
  issuedOn: calendarDaySchema,
  reviewOn: calendarDaySchema.nullable(),
  sessionsPerWeek: z.number().int().min(1).max(7),
  phase: z.enum(phases),
  weeks: z.number().int().min(1).max(26),
  note: printedText({ max: 500 }),
  moves: z
    .array(prescribedMoveSchema)
    .max(MAX_MOVES)
    .refine((moves) => new Set(moves.map(({ key }) => key)).size === moves.length, {
      message: "Two moves share a key.",
    }),
  answers: z.array(findingAnswerSchema).max(MAX_ANSWERS),
});
export type ProgramFile = z.infer<typeof programFileSchema>;

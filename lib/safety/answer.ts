/** A clinician's signed answer to a finding. */
import { z } from "zod";
import { bodySides, moveSlugSchema } from "@/lib/moves/move";
import { plainText } from "@/lib/program/plain-text";

export const answerKinds = ["acknowledgement", "clearance"] as const;

/**
 * Bound to the rule, move and side it answers, and to a digest of the facts it was given for: when those
 * change, the answer no longer counts.
 */
const bound = {
  ruleId: z.string().max(60),
  move: moveSlugSchema.nullable(),
  side: z.enum(bodySides).nullable(),
  factsDigest: z.string().regex(/^[0-9a-f]{64}$/),
  answeredBy: plainText({ max: 120 }),
  answeredAt: z.iso.datetime(),
};

export const findingAnswerSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("acknowledgement"),
    ...bound,
    /** Patient text, under "For you" on paper and on the phone. */
    note: plainText({ max: 300 }),
  }),
  z.strictObject({
    kind: z.literal("clearance"),
    ...bound,
    /** Clinician text: what was found. Never printed. */
    note: plainText({ max: 300 }),
    /** Who cleared the patient. */
    clearedBy: plainText({ max: 120 }),
    /** The day they did. */
    clearedOn: z.iso.date(),
    /** The last day it counts. */
    validUntil: z.iso.date(),
  }),
]);
export type FindingAnswer = z.infer<typeof findingAnswerSchema>;
export type Clearance = Extract<FindingAnswer, { kind: "clearance" }>;

/** Most answers a program holds. */
export const MAX_ANSWERS = 60;

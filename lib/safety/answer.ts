/** A clinician's signed answer to a finding. */
import { z } from "zod";
import { bodySides, moveSlugs } from "@/lib/moves/move";
import { plainText } from "@/lib/program/plain-text";

export const answerKinds = ["acknowledgement", "clearance"] as const;

/**
 * Bound to the rule, move and side it answers, and to a digest of the facts it was given for: when those
 * change, the answer no longer counts.
 */
export const findingAnswerSchema = z.strictObject({
  kind: z.enum(answerKinds),
  ruleId: z.string().max(60),
  move: z.enum(moveSlugs).nullable(),
  side: z.enum(bodySides).nullable(),
  factsDigest: z.string().regex(/^[0-9a-f]{64}$/),
  /** Printed for the patient under "For you". */
  note: plainText({ max: 300 }),
  answeredBy: plainText({ max: 120 }),
  answeredAt: z.iso.datetime(),
  /** Who cleared the patient, for a clearance; null for an acknowledgement. */
  clearedBy: plainText({ max: 120 }).nullable(),
  /** The last day a clearance counts; null: no end. */
  validUntil: z.iso.date().nullable(),
});
export type FindingAnswer = z.infer<typeof findingAnswerSchema>;

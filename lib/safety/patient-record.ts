/** What the rules know about a patient: conditions, exclusions and the roller they own. */
import { z } from "zod";
import { bodySides, contactZones, moveSlugSchema, startPositions } from "@/lib/moves/move";
import { plainText } from "@/lib/program/plain-text";
import { conditionIds } from "./condition-ids";

export const rollerDensities = ["soft", "medium", "firm"] as const;
export type RollerDensity = (typeof rollerDensities)[number];

/** A condition as recorded for one patient. Which of the fields it needs is said by its entry in `conditions.ts`. */
export const recordedConditionSchema = z.strictObject({
  condition: z.enum(conditionIds),
  /** Where it is, for conditions that lie in a zone; else null. */
  zone: z.enum(contactZones).nullable(),
  /** Which side; null: both, or not a matter of side. */
  side: z.enum(bodySides).nullable(),
  /** One of the condition's variants (how far a pregnancy is, which hip approach ...); null where it has none. */
  variant: z.string().max(40).nullable(),
});
export type RecordedCondition = z.infer<typeof recordedConditionSchema>;

/** What this patient must not do, entered by hand. A side of null means either side. */
export const exclusionSchema = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("move"), move: moveSlugSchema, side: z.enum(bodySides).nullable() }),
  z.strictObject({ by: z.literal("zone"), zone: z.enum(contactZones), side: z.enum(bodySides).nullable() }),
  z.strictObject({ by: z.literal("position"), position: z.enum(startPositions) }),
  z.strictObject({ by: z.literal("side"), side: z.enum(bodySides) }),
]);
export type Exclusion = z.infer<typeof exclusionSchema>;

/** An exclusion with the words that go with it. */
export const recordedExclusionSchema = z.strictObject({
  exclusion: exclusionSchema,
  /** Plain words for the handout: "sore skin on the left thigh". May be empty. */
  reason: plainText({ max: 120 }),
});
export type RecordedExclusion = z.infer<typeof recordedExclusionSchema>;

export const patientRecordSchema = z.strictObject({
  conditions: z.array(recordedConditionSchema).max(40),
  exclusions: z.array(recordedExclusionSchema).max(40),
  rollerDensity: z.enum(rollerDensities),
});
export type PatientRecord = z.infer<typeof patientRecordSchema>;

/** Doses: their shape, their seconds, their limits and the only sentences that word them. */
import { z } from "zod";
import type { DosageLimits, Move, Side } from "@/lib/moves/move";

/** One slow pass (up and down) or one slow breath: 4 s in and 6 s out. Judgement of the design; source S2 gives 4 and 6. */
export const SECONDS_PER_PASS = 10;
export const SECONDS_PER_BREATH = 10;

/** The most seconds on one contact zone and side in a session (DL-03). */
export const ZONE_CEILING_SECONDS = 120;

/** Seconds to stay on a tender spot (DL-01). */
export const holdSecondsRange = { min: 15, max: 30 } as const;

const pressureCeiling = z.number().int().min(1).max(5);

export const dosageSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("time"),
    /** Seconds on each side, or in all when both sides are worked together. */
    seconds: z.number().int().min(10).max(300),
    /** Seconds to stay on a tender spot; null: no holds. */
    holdSeconds: z.number().int().min(holdSecondsRange.min).max(holdSecondsRange.max).nullable(),
    pressureCeiling,
  }),
  z.strictObject({ kind: z.literal("passes"), passes: z.number().int().min(1).max(30), pressureCeiling }),
  z.strictObject({
    kind: z.literal("breaths"),
    /** Breaths in each position. */
    breaths: z.number().int().min(1).max(30),
    positions: z.number().int().min(1).max(4),
    pressureCeiling,
  }),
]);
export type Dosage = z.infer<typeof dosageSchema>;

/** Seconds of work on one side, all positions together. */
export function secondsPerSide(dosage: Dosage): number {
  switch (dosage.kind) {
    case "time":
      return dosage.seconds;
    case "passes":
      return dosage.passes * SECONDS_PER_PASS;
    case "breaths":
      return dosage.breaths * dosage.positions * SECONDS_PER_BREATH;
  }
}

/** How many sides are worked one after the other: 2 for `each`, else 1. */
export function sideCount(side: Side): 1 | 2 {
  return side === "each" ? 2 : 1;
}

/** Hands-on seconds of a dose on a side: dose x sides. */
export function handsOnSeconds(dosage: Dosage, side: Side): number {
  return secondsPerSide(dosage) * sideCount(side);
}

/** The number a dose is set by, in the unit of its kind: seconds, passes or breaths. */
export function dosageAmount(dosage: Dosage): number {
  switch (dosage.kind) {
    case "time":
      return dosage.seconds;
    case "passes":
      return dosage.passes;
    case "breaths":
      return dosage.breaths;
  }
}

/** The same dose with another amount, in the unit of its kind. */
export function withAmount(dosage: Dosage, amount: number): Dosage {
  switch (dosage.kind) {
    case "time":
      return { ...dosage, seconds: amount };
    case "passes":
      return { ...dosage, passes: amount };
    case "breaths":
      return { ...dosage, breaths: amount };
  }
}

/** One press of a stepper: 15 s, one pass, one breath. */
export function dosageStep(kind: DosageLimits["kind"]): number {
  return kind === "time" ? 15 : 1;
}

/** The dose a move starts with. */
export function defaultDosage(move: Move): Dosage {
  const { dosage, pressureCeiling } = move;
  switch (dosage.kind) {
    case "time":
      return {
        kind: "time",
        seconds: dosage.default,
        holdSeconds: dosage.hold?.default ?? null,
        pressureCeiling,
      };
    case "passes":
      return { kind: "passes", passes: dosage.default, pressureCeiling };
    case "breaths":
      return {
        kind: "breaths",
        breaths: dosage.default,
        positions: dosage.positions.default,
        pressureCeiling,
      };
  }
}

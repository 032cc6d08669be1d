/** Doses and programs for property tests: every kind, side and number the schema takes. */
import fc from "fast-check";
import { sides } from "@/lib/moves/move";
import type { Dosage } from "@/lib/program/dosage";

const pressureCeiling = fc.integer({ min: 1, max: 5 });

export const anyDosage: fc.Arbitrary<Dosage> = fc.oneof(
  fc.record({
    kind: fc.constant("time" as const),
    seconds: fc.integer({ min: 10, max: 300 }),
    holdSeconds: fc.option(fc.integer({ min: 15, max: 30 })),
    pressureCeiling,
  }),
  fc.record({
    kind: fc.constant("passes" as const),
    passes: fc.integer({ min: 1, max: 30 }),
    pressureCeiling,
  }),
  fc.record({
    kind: fc.constant("breaths" as const),
    breaths: fc.integer({ min: 1, max: 30 }),
    positions: fc.integer({ min: 1, max: 4 }),
    pressureCeiling,
  }),
);

export const anySide = fc.constantFrom(...sides);

const anyMove = fc
  .record({ side: anySide, dosage: anyDosage, optional: fc.constantFrom(undefined, true as const) })
  .map(({ optional, ...move }) => ({ ...move, ...(optional && { optional }) }));

export const anyMoves = fc.array(anyMove, { maxLength: 20 });

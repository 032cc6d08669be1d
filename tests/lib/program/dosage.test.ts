import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findMove } from "@/lib/moves/move";
import {
  defaultDosage,
  dosageAmount,
  dosageSchema,
  dosageStep,
  handsOnSeconds,
  secondsPerSide,
  sideCount,
  withAmount,
} from "@/lib/program/dosage";
import { anyDosage, anySide } from "./arbitraries";

test("a pass and a breath take 10 s, a breath in each position", () => {
  expect(secondsPerSide({ kind: "time", seconds: 45, holdSeconds: null, pressureCeiling: 4 })).toBe(45);
  expect(secondsPerSide({ kind: "passes", passes: 6, pressureCeiling: 4 })).toBe(60);
  expect(secondsPerSide({ kind: "breaths", breaths: 5, positions: 2, pressureCeiling: 4 })).toBe(100);
});

test("hands-on time is the dose once for each side worked in turn", () => {
  fc.assert(
    fc.property(anyDosage, anySide, (dosage, side) => {
      expect(handsOnSeconds(dosage, side)).toBe(secondsPerSide(dosage) * (side === "each" ? 2 : 1));
      expect(sideCount(side)).toBe(side === "each" ? 2 : 1);
    }),
  );
});

test("every dose of the schema survives it unchanged", () => {
  fc.assert(
    fc.property(anyDosage, (dosage) => {
      expect(dosageSchema.parse(dosage)).toEqual(dosage);
    }),
  );
});

test("setting the amount changes the amount and nothing else", () => {
  fc.assert(
    fc.property(anyDosage, fc.integer({ min: 10, max: 30 }), (dosage, amount) => {
      const changed = withAmount(dosage, amount);
      expect(dosageAmount(changed)).toBe(amount);
      expect(withAmount(changed, dosageAmount(dosage))).toEqual(dosage);
    }),
  );
});

test("more of a dose takes more time", () => {
  fc.assert(
    fc.property(anyDosage, (dosage) => {
      const more = withAmount(dosage, dosageAmount(dosage) + dosageStep(dosage.kind));
      expect(secondsPerSide(more)).toBeGreaterThan(secondsPerSide(dosage));
    }),
  );
});

describe("the schema refuses", () => {
  test.each([
    ["half a second", { kind: "time", seconds: 60.5, holdSeconds: null, pressureCeiling: 4 }],
    ["a hold under 15 s", { kind: "time", seconds: 60, holdSeconds: 10, pressureCeiling: 4 }],
    ["a hold over 30 s", { kind: "time", seconds: 60, holdSeconds: 31, pressureCeiling: 4 }],
    ["more than 5 minutes", { kind: "time", seconds: 301, holdSeconds: null, pressureCeiling: 4 }],
    ["pressure over 5 of 10", { kind: "passes", passes: 6, pressureCeiling: 6 }],
    ["no pass", { kind: "passes", passes: 0, pressureCeiling: 4 }],
    ["five positions", { kind: "breaths", breaths: 5, positions: 5, pressureCeiling: 4 }],
    ["a speed", { kind: "passes", passes: 6, pressureCeiling: 4, speedCmPerSecond: 5 }],
  ])("%s", (_, dosage) => {
    expect(dosageSchema.safeParse(dosage).success).toBe(false);
  });
});

test("a move starts with its own default", () => {
  const dosageOf = (slug: string) => {
    const move = findMove(builtInCatalogue, slug);
    if (!move) throw new Error(slug);
    return defaultDosage(move);
  };
  expect(dosageOf("hamstring-roll")).toEqual({
    kind: "time",
    seconds: 60,
    holdSeconds: 20,
    pressureCeiling: 4,
  });
  expect(dosageOf("thoracic-roll")).toEqual({ kind: "passes", passes: 6, pressureCeiling: 4 });
  expect(dosageOf("thoracic-extension")).toEqual({
    kind: "breaths",
    breaths: 5,
    positions: 2,
    pressureCeiling: 4,
  });
});

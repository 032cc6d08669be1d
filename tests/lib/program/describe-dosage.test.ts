import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { type BuiltInSlug, type ContactZone, findMove, type Side } from "@/lib/moves/move";
import { clinicDosage, describeDosage } from "@/lib/program/describe-dosage";
import type { Dosage } from "@/lib/program/dosage";
import { anyDosage, anySide } from "./arbitraries";

const time = (seconds: number): Dosage => ({ kind: "time", seconds, holdSeconds: 20, pressureCeiling: 4 });
const passes = (count: number): Dosage => ({ kind: "passes", passes: count, pressureCeiling: 4 });
const breaths = (count: number, positions = 1): Dosage => ({
  kind: "breaths",
  breaths: count,
  positions,
  pressureCeiling: 4,
});

const zoneOf = (slug: BuiltInSlug) => ({
  contactZone: findMove(builtInCatalogue, slug)?.contactZone ?? "thoracic",
});
const said = (dosage: Dosage, side: Side, move?: { contactZone: ContactZone }) => {
  const { amount, side: sideWords } = describeDosage(dosage, side, move ? { move } : {});
  return [amount.replaceAll("\u00a0", " "), sideWords];
};

describe("patients read", () => {
  test.each<[Dosage, Side, string, string]>([
    [time(60), "each", "1 minute each side", "Right side, then left side"],
    [time(45), "each", "45 seconds each side", "Right side, then left side"],
    [time(90), "right", "1 minute 30 seconds", "Right side only"],
    [time(120), "left", "2 minutes", "Left side only"],
    [time(61), "together", "1 minute 1 second", "Both sides at once"],
    [passes(6), "together", "6 slow rolls", "Both sides at once"],
    [passes(1), "together", "1 slow roll", "Both sides at once"],
    [passes(6), "each", "6 slow rolls each side", "Right side, then left side"],
    [passes(6), "right", "6 slow rolls", "Right side only"],
    [breaths(6), "together", "6 slow breaths", "Both sides at once"],
    [breaths(1), "left", "1 slow breath", "Left side only"],
    [breaths(5, 2), "together", "5 slow breaths, twice", "Both sides at once"],
    [breaths(5, 2), "each", "5 slow breaths, twice, each side", "Right side, then left side"],
    [breaths(5, 3), "together", "5 slow breaths in each of 3 places", "Both sides at once"],
    [breaths(5, 4), "right", "5 slow breaths in each of 4 places", "Right side only"],
  ])("%o %s as %s", (dosage, side, amount, sideWords) => {
    expect(said(dosage, side)).toEqual([amount, sideWords]);
  });

  test("legs where both legs work or rest at once", () => {
    expect(said(time(60), "together", zoneOf("hamstring-roll"))).toEqual(["1 minute", "Both legs at once"]);
    expect(said(breaths(6), "together", zoneOf("calves-up-breathing-reset"))[1]).toBe("Both legs at once");
    expect(said(time(60), "each", zoneOf("hamstring-roll"))).toEqual([
      "1 minute each side",
      "Right side, then left side",
    ]);
  });

  test("no side of a move on the midline, which has none", () => {
    expect(said(passes(6), "together", zoneOf("thoracic-roll"))).toEqual(["6 slow rolls", null]);
    expect(said(breaths(5, 2), "together", zoneOf("thoracic-extension"))[1]).toBeNull();
    expect(said(passes(6), "left", zoneOf("thoracic-roll"))[1]).toBe("Left side only");
  });

  test("the same of a clinic's own move, by where it presses", () => {
    const ownOn = (contactZone: ContactZone) => said(time(60), "together", { contactZone })[1];
    expect(ownOn("posterior-thigh")).toBe("Both legs at once");
    expect(ownOn("calf-rest")).toBe("Both legs at once");
    for (const zone of ["gluteal", "anterior-hip", "lateral-thorax"] as const) {
      expect(ownOn(zone)).toBe("Both sides at once");
    }
    expect(ownOn("thoracic")).toBeNull();
  });
});

describe("clinicians read", () => {
  test.each<[Dosage, Side, BuiltInSlug, string]>([
    [time(60), "each", "glute-piriformis-roll", "60 s each side"],
    [time(60), "together", "hamstring-roll", "60 s both legs"],
    [time(60), "together", "thoracic-roll", "60 s"],
    [time(60), "together", "lat-side-body-release", "60 s both sides"],
    [time(90), "left", "hip-flexor-release", "90 s left side"],
    [passes(6), "together", "thoracic-roll", "6 slow passes"],
    [passes(1), "together", "thoracic-roll", "1 slow pass"],
    [passes(6), "right", "thoracic-roll", "6 slow passes right side"],
    [breaths(6), "together", "calves-up-breathing-reset", "6 slow breaths"],
    [breaths(5, 2), "together", "thoracic-extension", "5 breaths x 2 positions"],
    [breaths(1, 2), "each", "thoracic-extension", "1 breath x 2 positions each side"],
  ])("%o %s as %s", (dosage, side, slug, words) => {
    expect(clinicDosage(dosage, side, zoneOf(slug))).toBe(words);
  });
});

test("two doses that differ in time, count or side never read alike", () => {
  fc.assert(
    fc.property(anyDosage, anySide, anyDosage, anySide, (one, oneSide, other, otherSide) => {
      const key = (dosage: Dosage, side: Side) =>
        JSON.stringify([{ ...dosage, holdSeconds: null, pressureCeiling: 4 }, side]);
      if (key(one, oneSide) === key(other, otherSide)) return;
      expect(describeDosage(one, oneSide)).not.toEqual(describeDosage(other, otherSide));
      expect(clinicDosage(one, oneSide)).not.toBe(clinicDosage(other, otherSide));
    }),
    { numRuns: 500 },
  );
});

test("a number never parts from its unit on paper", () => {
  fc.assert(
    fc.property(anyDosage, anySide, (dosage, side) => {
      expect(describeDosage(dosage, side).amount).not.toMatch(/\d /);
    }),
  );
});

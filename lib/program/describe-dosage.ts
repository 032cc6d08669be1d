/** The only place that words a dose: the same words in composer, on paper and in the player. */
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import { plural } from "@/lib/copy/plural";
import type { ContactZone, Move, Side } from "@/lib/moves/move";
import type { Dosage } from "./dosage";

// What works at once where a move has no side of its own. The upper back has none: it lies on the midline.
const atOnce: Readonly<Record<ContactZone, "bothLegs" | "bothSides" | null>> = {
  gluteal: "bothSides",
  "anterior-hip": "bothSides",
  "posterior-thigh": "bothLegs",
  thoracic: null,
  "lateral-thorax": "bothSides",
  "calf-rest": "bothLegs",
};

export type DosageWords = {
  /** "1 minute each side", "6 slow rolls", "5 slow breaths, twice": of one side, for that side. */
  readonly amount: string;
  /** "Right side, then left side", "Right side only", "Both legs at once"; null on the midline, which has no sides. */
  readonly side: string | null;
};

/**
 * A dose in patient words: digits, and no-break spaces between a number and its unit. The move only decides
 * between both sides, both legs and the midline.
 */
export function describeDosage(
  dosage: Dosage,
  side: Side,
  { move, locale = "en" }: { move?: Pick<Move, "contactZone">; locale?: PatientLocale } = {},
): DosageWords {
  const words = patientCopy(locale).dosage;
  const amount = amountInWords(dosage, locale);
  if (side === "each") return { amount: words.eachSide(amount), side: words.side.each };
  // One side is said once: beside the amount it would stand twice in one place.
  if (side !== "together") return { amount, side: words.side[side] };
  const both = bothAt(move);
  return { amount, side: both === null ? null : words.side[both] };
}

function amountInWords(dosage: Dosage, locale: PatientLocale): string {
  const words = patientCopy(locale).dosage;
  switch (dosage.kind) {
    case "time":
      return words.duration(dosage.seconds);
    case "passes":
      return words.slowRolls(dosage.passes);
    case "breaths": {
      const breaths = words.slowBreaths(dosage.breaths);
      return dosage.positions === 1 ? breaths : words.inPlaces(breaths, dosage.positions);
    }
  }
}

/** A dose as clinicians read it: "60 s each side", "60 s both legs", "60 s" on the midline, "6 slow passes", "5 breaths x 2 positions". */
export function clinicDosage(dosage: Dosage, side: Side, move?: Pick<Move, "contactZone">): string {
  const amount = clinicAmount(dosage);
  if (side === "each") return `${amount} each side`;
  if (side !== "together") return `${amount} ${side} side`;
  // Counted doses need no side: passes and breaths on both sides at once are the usual case.
  if (dosage.kind !== "time") return amount;
  const both = bothAt(move);
  return both === null ? amount : `${amount} ${both === "bothLegs" ? "both legs" : "both sides"}`;
}

function clinicAmount(dosage: Dosage): string {
  switch (dosage.kind) {
    case "time":
      return `${dosage.seconds} s`;
    case "passes":
      return `${dosage.passes} slow ${plural("en", dosage.passes, { one: "pass", other: "passes" })}`;
    case "breaths": {
      const breaths = plural("en", dosage.breaths, { one: "breath", other: "breaths" });
      return dosage.positions === 1
        ? `${dosage.breaths} slow ${breaths}`
        : `${dosage.breaths} ${breaths} x ${dosage.positions} positions`;
    }
  }
}

function bothAt(move: Pick<Move, "contactZone"> | undefined) {
  return move === undefined ? "bothSides" : atOnce[move.contactZone];
}

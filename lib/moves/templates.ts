/** The three ready-made programs, one from each source document, with its order and doses. */
import type { Dosage } from "@/lib/program/dosage";
import type { PrescribedMove } from "@/lib/program/program";
import { type BuiltInSlug, type Catalogue, findMove, type Side, type SourceDocument } from "./move";

export const templateIds = ["four-move", "five-area", "coach-sequence"] as const;
export type TemplateId = (typeof templateIds)[number];

export type TemplateMove = Pick<PrescribedMove, "move" | "side" | "variation" | "dosage">;

export type ProgramTemplate = {
  readonly id: TemplateId;
  /** Clinician text. */
  readonly name: string;
  readonly summary: string;
  readonly source: SourceDocument;
  /** How often the source advises it, as clinician text. */
  readonly frequency: string;
  readonly moves: readonly TemplateMove[];
  /** Whether the source says that the order is part of the routine. */
  readonly orderMatters: boolean;
};

// Source ceiling of 4 of 10 and default hold of 20 s (WS-01, DL-01).
const minuteOfRolling: Dosage = { kind: "time", seconds: 60, holdSeconds: 20, pressureCeiling: 4 };

const rolled = (move: BuiltInSlug, side: Side): TemplateMove => ({ move, side, dosage: minuteOfRolling });

const gluteRoll = rolled("glute-piriformis-roll", "each");
const hipRoll = rolled("hip-flexor-release", "each");
const hamstringRoll = rolled("hamstring-roll", "together");
const sideRoll = rolled("lat-side-body-release", "each");
const upperBackRoll: TemplateMove = {
  move: "thoracic-roll",
  side: "together",
  dosage: { kind: "passes", passes: 6, pressureCeiling: 4 },
};
const upperBackStretch: TemplateMove = {
  move: "thoracic-extension",
  side: "together",
  dosage: { kind: "breaths", breaths: 5, positions: 2, pressureCeiling: 4 },
};
const closingBreaths: TemplateMove = {
  move: "calves-up-breathing-reset",
  side: "together",
  dosage: { kind: "breaths", breaths: 6, positions: 1, pressureCeiling: 4 },
};

/** In the order they are offered. Hands-on and whole seconds: 360 and 440, 480 and 590, 580 and 720. */
export const programTemplates: readonly [ProgramTemplate, ...ProgramTemplate[]] = [
  {
    id: "four-move",
    name: "Four-move routine",
    summary: "Buttocks, front of the hips, back of the thighs, upper back.",
    source: "S0",
    frequency: "Daily when acute, 3-4 a week for maintenance",
    moves: [gluteRoll, hipRoll, hamstringRoll, upperBackRoll],
    orderMatters: false,
  },
  {
    id: "five-area",
    name: "Five-area routine",
    summary: "The four-move routine with the sides of the upper body at the end.",
    source: "S1",
    frequency: "3-5 a week",
    moves: [gluteRoll, hipRoll, hamstringRoll, upperBackRoll, sideRoll],
    orderMatters: false,
  },
  {
    id: "coach-sequence",
    name: "Coach sequence",
    summary: "Upper back first, down to the front of the hips, closing with six breaths.",
    source: "S2",
    frequency: "2-3 a week",
    moves: [upperBackRoll, upperBackStretch, sideRoll, gluteRoll, hipRoll, closingBreaths],
    orderMatters: true,
  },
];

/** The template of that id, or undefined. */
export function findTemplate(id: string): ProgramTemplate | undefined {
  return programTemplates.find((template) => template.id === id);
}

/**
 * The template's moves as the start of a program, keyed "m1", "m2" ... by their place in the template. A move the
 * catalogue does not have (not signed in this clinic) is left out; exclusions are the rules' business.
 */
export function startFromTemplate(template: ProgramTemplate, catalogue: Catalogue): PrescribedMove[] {
  return template.moves.flatMap((entry, index) =>
    findMove(catalogue, entry.move) ? [{ key: `m${index + 1}`, ...entry, note: "" }] : [],
  );
}

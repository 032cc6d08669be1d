/**
 * A clinic's own move, from what its form posts to the move it becomes. What is the same for every move (speed,
 * breath) is no field, so that it cannot be posted.
 */
import { z } from "zod";
import { plainText } from "@/lib/program/plain-text";
import { builtInCatalogue } from "./catalogue";
import { doseBounds, MAX_PRESSURE, ROLLING_SPEED, slowBreath, usualHold } from "./dose-bounds";
import {
  builtInSlugs,
  contactZones,
  type DosageLimits,
  findMove,
  type Move,
  type OwnSlug,
  startPositions,
} from "./move";

/** An own move has one set of words: it works one side at a time, or both at once. */
export const ownLateralities = ["unilateral", "bilateral"] as const;

/** Most lines of each list of the form, and the fewest. */
export const lineCounts = {
  targetMuscles: { min: 0, max: 6 },
  setUp: { min: 1, max: 5 },
  steps: { min: 1, max: 5 },
  stopSigns: { min: 1, max: 6 },
  cues: { min: 0, max: 6 },
  mistakes: { min: 0, max: 6 },
  warnings: { min: 0, max: 6 },
} as const;
export type LineListName = keyof typeof lineCounts;

/** Set-up and steps are numbered as one list, which a page in large print holds: most lines of it, most words of each. */
export const MOST_NUMBERED_LINES = 7;
const MOST_STEP_WORDS = 15;

/** Most characters of each text of the form; of a list, of each line. */
export const textLengths = {
  name: 60,
  plainName: 40,
  targetMuscles: 80,
  setUp: 100,
  steps: 100,
  instruction: 60,
  switchSide: 160,
  feel: 160,
  stopPoint: 160,
  stopSigns: 160,
  why: 240,
  cues: 160,
  mistakes: 160,
  warnings: 160,
  source: 240,
} as const;

/** One line of text: what was pasted over several lines becomes one. */
const line = (name: keyof typeof textLengths, min = 3) =>
  z
    .string()
    .transform((text) => text.replace(/[\t\n\r ]+/g, " "))
    .pipe(plainText({ min, max: textLengths[name] }));

/** One thing to do, short enough to be read with the body on a roller. */
const stepLine = (name: "setUp" | "steps") =>
  line(name).refine((text) => text.split(/\s+/).length <= MOST_STEP_WORDS, {
    message: `Use at most ${MOST_STEP_WORDS} words.`,
  });

const lines = (name: LineListName) => {
  const { min, max } = lineCounts[name];
  return z
    .array(name === "setUp" || name === "steps" ? stepLine(name) : line(name))
    .min(min, { message: "Write at least one line." })
    .max(max, { message: `Use at most ${max} lines.` })
    .readonly();
};

const whole = (min: number, max: number) => {
  const message = `Use a whole number from ${min} to ${max}.`;
  return z.number({ message }).int({ message }).min(min, { message }).max(max, { message });
};

const amounts = ({ min, max }: { readonly min: number; readonly max: number }) => ({
  min: whole(min, max),
  max: whole(min, max),
  default: whole(min, max),
});

const { time, passes, breaths } = doseBounds;
const strokeFault = { message: "Use a number of centimetres from 1 to 40, or leave it empty." };

const dosageInputSchema = z
  .discriminatedUnion("kind", [
    /** Seconds per side; `hold`: tender spots may be held. */
    z.strictObject({
      kind: z.literal("time"),
      ...amounts(time),
      warnAbove: whole(time.min, time.warnAbove),
      hold: z.boolean(),
    }),
    z.strictObject({
      kind: z.literal("passes"),
      ...amounts(passes),
      warnAbove: whole(passes.min, passes.warnAbove),
    }),
    /** Breaths in each position. */
    z.strictObject({
      kind: z.literal("breaths"),
      ...amounts(breaths),
      positions: whole(1, breaths.positions),
    }),
  ])
  .superRefine((dose, context) => {
    const fault = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (dose.max < dose.min) fault("max", `Use at least ${dose.min}, the least.`);
    else if (dose.default < dose.min || dose.default > dose.max)
      fault("default", `Use ${dose.min} to ${dose.max}, between the least and the most.`);
    else if (dose.kind !== "breaths" && (dose.warnAbove < dose.default || dose.warnAbove > dose.max))
      fault("warnAbove", `Use ${dose.default} to ${dose.max}, between the usual dose and the most.`);
  });

export const ownMoveInputSchema = z
  .strictObject({
    name: line("name"),
    plainName: line("plainName"),
    contactZone: z.enum(contactZones, { message: "Choose where the roller presses." }),
    startPosition: z.enum(startPositions, { message: "Choose how the patient starts." }),
    laterality: z.enum(ownLateralities, { message: "Choose whether it has two sides." }),
    targetMuscles: lines("targetMuscles"),
    /** A built-in move of the same zone and start position, whose pictures show this one; null: none. */
    picture: z.enum(builtInSlugs).nullable(),
    setUp: lines("setUp"),
    steps: lines("steps"),
    instruction: line("instruction"),
    /** Empty where there is no second side. */
    switchSide: line("switchSide", 0),
    feel: line("feel"),
    stopPoint: line("stopPoint"),
    stopSigns: lines("stopSigns"),
    why: line("why", 10),
    dosage: dosageInputSchema,
    /** Length of the stroke on the skin, cm; null: not measured, or still. */
    strokeCm: z.number(strokeFault).min(1, strokeFault).max(40, strokeFault).nullable(),
    pressureCeiling: whole(1, MAX_PRESSURE),
    cues: lines("cues"),
    mistakes: lines("mistakes"),
    warnings: lines("warnings"),
    /** Where the move comes from, in the clinic's words. */
    source: line("source"),
  })
  .superRefine((move, context) => {
    const fault = (path: (string | number)[], message: string) =>
      context.addIssue({ code: "custom", path, message });
    const isTwoSided = move.laterality === "unilateral";
    if (isTwoSided && move.switchSide.length < 3)
      fault(["switchSide"], "Say what the patient changes for the second side.");
    if (move.contactZone === "calf-rest" && move.dosage.kind !== "breaths")
      fault(["dosage", "kind"], "Dose it in breaths: the calves rest on the roller and are not rolled.");
    const stepsLeft = MOST_NUMBERED_LINES - move.setUp.length;
    if (move.steps.length > stepsLeft)
      fault(["steps", stepsLeft], `Use at most ${MOST_NUMBERED_LINES} lines for set-up and steps together.`);
    for (const [list, index] of repeatedLines(move)) fault([list, index], "This line is already there.");
  });
/** What the form posts, after parsing. */
export type OwnMoveInput = z.output<typeof ownMoveInputSchema>;

/** Lines that stand twice in one list; set-up and steps are numbered as one. */
function repeatedLines(move: Readonly<Record<LineListName, readonly string[]>>) {
  const lists: readonly (readonly LineListName[])[] = [
    ["setUp", "steps"],
    ["stopSigns"],
    ["targetMuscles"],
    ["cues"],
    ["mistakes"],
    ["warnings"],
  ];
  return lists.flatMap((names) => {
    const seen = new Set<string>();
    return names.flatMap((name) =>
      move[name].flatMap((text, index): [LineListName, number][] => {
        if (seen.has(text)) return [[name, index]];
        seen.add(text);
        return [];
      }),
    );
  });
}

/** The move the form's content makes, as that revision. */
export function ownMoveFrom(input: OwnMoveInput, id: { slug: OwnSlug; revision: number }): Move {
  const { switchSide, source, strokeCm, dosage, ...same } = input;
  const isStill = dosage.kind === "breaths";
  return {
    ...id,
    ...same,
    aliases: [],
    switchSide: input.laterality === "unilateral" ? switchSide : null,
    oneSide: null,
    hasStopLine: drawsStopLine(input.picture),
    dosage: limitsFrom(dosage),
    speedCmPerSecond: isStill ? null : ROLLING_SPEED,
    stroke: isStill ? "No rolling" : strokeCm === null ? "Not measured" : `About ${strokeCm} cm`,
    strokeCm: isStill ? null : strokeCm,
    pressure: `${input.pressureCeiling} of 10`,
    breath: slowBreath,
    sources: [{ document: "clinic", place: "Own move", range: null, says: source }],
    differences: [],
    openQuestions: [],
  };
}

/** What the form shows of a clinic's own move, to go on from. */
export function ownMoveInputOf(move: Move): OwnMoveInput {
  return {
    name: move.name,
    plainName: move.plainName,
    contactZone: move.contactZone,
    startPosition: move.startPosition,
    laterality: move.laterality === "unilateral" ? "unilateral" : "bilateral",
    targetMuscles: move.targetMuscles,
    picture: move.picture ?? null,
    setUp: move.setUp,
    steps: move.steps,
    instruction: move.instruction,
    switchSide: move.switchSide ?? "",
    feel: move.feel,
    stopPoint: move.stopPoint,
    stopSigns: move.stopSigns,
    why: move.why,
    dosage: dosageInputOf(move.dosage),
    strokeCm: move.strokeCm,
    pressureCeiling: move.pressureCeiling,
    cues: move.cues,
    mistakes: move.mistakes,
    warnings: move.warnings,
    source: move.sources[0]?.says ?? "",
  };
}

/** An address for the move, out of its name: "own-" and at most 42 letters, digits and hyphens. */
export function ownSlugFor(name: string): OwnSlug {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    // Room is left for what makes it the only one: "-2".
    .slice(0, 42)
    .replace(/^-+|-+$/g, "");
  return `own-${words === "" ? "move" : words}`;
}

function limitsFrom(dose: OwnMoveInput["dosage"]): DosageLimits {
  switch (dose.kind) {
    case "time":
      return { ...dose, hold: dose.hold ? usualHold : null };
    case "passes":
      return dose;
    case "breaths":
      return { ...dose, positions: { max: dose.positions, default: dose.positions } };
  }
}

function dosageInputOf(dosage: DosageLimits): OwnMoveInput["dosage"] {
  switch (dosage.kind) {
    case "time":
      return { ...dosage, hold: dosage.hold !== null };
    case "passes":
      return dosage;
    case "breaths":
      return { ...dosage, positions: dosage.positions.max };
  }
}

/** Whether the pictures mark where the stroke ends: built-in ones do for some moves. */
function drawsStopLine(picture: OwnMoveInput["picture"]): boolean {
  return picture !== null && findMove(builtInCatalogue, picture)?.hasStopLine === true;
}

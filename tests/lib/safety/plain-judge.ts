/**
 * Judges a program as a therapist would with the tables beside it: from what was written by hand here and in
 * `condition-tables.ts`, not from the code under test. It knows the words the property tests put into notes, no others.
 */
import type { BodySide, ContactZone, Laterality, Side, StartPosition } from "@/lib/moves/move";
import type { CheckableProgram, PrescribedMove } from "@/lib/program/program";
import type { Exclusion, PatientRecord, RecordedCondition } from "@/lib/safety/patient-record";
import { type ConditionRow, clearedRows, conditionRows, type Letter } from "./condition-tables";

/** Notes the property tests write: what may be said, and what must not. */
export const harmlessNotes = ["", "Go slowly.", "Keep the roller off your low back."] as const;
export const forbiddenNotes = [
  "Roll your low back.",
  "Put the roller under your neck.",
  "Roll fast.",
] as const;

type PlainMove = {
  readonly letter: Letter;
  readonly zone: ContactZone;
  readonly position: StartPosition;
  readonly laterality: Laterality;
  readonly dose: PrescribedMove["dosage"]["kind"];
  readonly from: number;
  readonly to: number;
  /** Most positions of a breath-held move. */
  readonly places?: number;
  /** The other ways to do it, beside the usual one. */
  readonly ways?: readonly string[];
};

const moves: Readonly<Record<string, PlainMove>> = {
  "glute-piriformis-roll": time("GLU", "gluteal", "sitting-on-roller", "unilateral", 120),
  "hip-flexor-release": time("HIP", "anterior-hip", "prone", "unilateral", 120),
  "hamstring-roll": time("HAM", "posterior-thigh", "long-sitting", "either", 120),
  "thoracic-roll": {
    letter: "THR",
    zone: "thoracic",
    position: "supine",
    laterality: "bilateral",
    dose: "passes",
    from: 3,
    to: 12,
    ways: ["arms-crossed"],
  },
  "thoracic-extension": {
    letter: "EXT",
    zone: "thoracic",
    position: "supine",
    laterality: "bilateral",
    dose: "breaths",
    from: 3,
    to: 5,
    places: 2,
  },
  "lat-side-body-release": time("LAT", "lateral-thorax", "side-lying", "unilateral", 90),
  "calves-up-breathing-reset": {
    letter: "CAL",
    zone: "calf-rest",
    position: "supine",
    laterality: "bilateral",
    dose: "breaths",
    from: 3,
    to: 12,
    places: 1,
  },
};

function time(
  letter: Letter,
  zone: ContactZone,
  position: StartPosition,
  laterality: Laterality,
  to: number,
): PlainMove {
  return { letter, zone, position, laterality, dose: "time", from: 30, to };
}

/** Everything that forbids this program for this patient on the day of the tests; empty: it may be published. */
export function offences(program: CheckableProgram, patient: PatientRecord): readonly string[] {
  return [
    ...patient.conditions.flatMap((recorded) => offencesOfCondition(recorded, program)),
    ...patient.exclusions.flatMap(({ exclusion }) =>
      program.moves
        .filter((entry) => isExcluded(exclusion, entry))
        .map(({ key }) => `${key} is excluded by hand`),
    ),
    ...program.moves.flatMap(offencesOfEntry),
    ...crowdedPlaces(program),
    ...offencesOfFrequency(program),
    ...(program.moves.length > 0 && program.moves.every((entry) => entry.optional)
      ? ["nothing is left on a busy day"]
      : []),
    ...[program.note, ...patient.exclusions.map(({ reason }) => reason)]
      .filter(isForbidden)
      .map((note) => `the patient is told: ${note}`),
    ...program.answers.flatMap(({ kind, note }) =>
      kind === "acknowledgement" && isForbidden(note) ? [`the patient is told: ${note}`] : [],
    ),
  ];
}

function isForbidden(note: string): boolean {
  return (forbiddenNotes as readonly string[]).includes(note);
}

/** The line of the table for what was recorded: an unknown zone or variant is one nobody asked for. */
function lineFor(recorded: RecordedCondition): ConditionRow {
  const lines = conditionRows.filter(({ condition }) => condition === recorded.condition);
  const line =
    lines.find(({ detail }) => detail === recorded.zone || detail === recorded.variant) ??
    lines.find(({ detail }) => detail === "?" || detail === "-");
  if (!line) throw new Error(`No line for ${recorded.condition}`);
  return line;
}

const liesOnASide: readonly string[] = [
  "open-wound-or-skin-infection",
  "local-inflammation",
  "myositis-ossificans",
  "reduced-sensation",
  "painful-varicose-veins",
];

function offencesOfCondition(recorded: RecordedCondition, program: CheckableProgram): readonly string[] {
  const line = lineFor(recorded);
  const side = liesOnASide.includes(recorded.condition) ? recorded.side : null;
  const found = program.moves
    .filter(({ move, side: worked }) => {
      const letter = moves[move]?.letter;
      return letter && line.moves[letter] === "X" && isWorked(worked, side);
    })
    .map(({ key }) => `${key} is left out with ${recorded.condition}`);
  const isCleared = line.program === "C" && isAnswered(program, "clearance", `condition.${line.condition}`);
  const stops = /[EU]/.test(line.program) || (line.program === "C" && !isCleared);
  return [
    ...found,
    ...(stops ? [`nothing is issued with ${recorded.condition}`] : []),
    ...(isCleared ? unacknowledged(clearedLine(line), program) : unacknowledged(line, program)),
  ];
}

function clearedLine({ condition, detail }: ConditionRow): ConditionRow {
  const line = clearedRows.find((each) => each.condition === condition && each.detail === detail);
  if (!line) throw new Error(`No line for ${condition} once cleared`);
  return line;
}

function unacknowledged(line: ConditionRow, program: CheckableProgram): readonly string[] {
  const asks =
    line.program === "A" ||
    program.moves.some(({ move }) => {
      const letter = moves[move]?.letter;
      return letter && line.moves[letter] === "A";
    });
  const isGiven = ["", ".care"].some((part) =>
    isAnswered(program, "acknowledgement", `condition.${line.condition}${part}`),
  );
  return asks && !isGiven ? [`${line.condition} is not acknowledged`] : [];
}

function isAnswered(
  { answers }: CheckableProgram,
  kind: "acknowledgement" | "clearance",
  ruleId: string,
): boolean {
  return answers.some((answer) => answer.kind === kind && answer.ruleId === ruleId);
}

/** A barred side of null bars both. */
function isWorked(prescribed: Side, barred: BodySide | null): boolean {
  return barred === null || prescribed === "each" || prescribed === "together" || prescribed === barred;
}

function isExcluded(exclusion: Exclusion, { move: slug, side }: PrescribedMove): boolean {
  const move = moves[slug];
  switch (exclusion.by) {
    case "move":
      return exclusion.move === slug && isWorked(side, exclusion.side);
    case "zone":
      return exclusion.zone === move?.zone && isWorked(side, exclusion.side);
    case "position":
      return exclusion.position === move?.position;
    case "side":
      return isWorked(side, exclusion.side);
  }
}

function offencesOfEntry(entry: PrescribedMove): readonly string[] {
  const { key, move: slug, side, variation, dosage, note } = entry;
  const move = moves[slug];
  if (!move) return [`${key} is no move of the seven`];
  const fits = { unilateral: side !== "together", bilateral: side === "together", either: true };
  const amount =
    dosage.kind === "time" ? dosage.seconds : dosage.kind === "passes" ? dosage.passes : dosage.breaths;
  const isOfKind = dosage.kind === move.dose;
  const held = dosage.kind === "time" && isOfKind ? dosage.holdSeconds : null;
  return [
    ...(fits[move.laterality] ? [] : [`${key} cannot be done on ${side}`]),
    ...(variation && !move.ways?.includes(variation) ? [`${key} is not done with ${variation}`] : []),
    ...(isOfKind ? [] : [`${key} has a dose of the wrong kind`]),
    ...(isOfKind && (amount < move.from || amount > move.to) ? [`${key} is outside its limits`] : []),
    ...(dosage.kind === "breaths" && isOfKind && dosage.positions > (move.places ?? 1)
      ? [`${key} has too many positions`]
      : []),
    ...(dosage.kind === "time" && move.dose !== "time" && dosage.holdSeconds !== null
      ? [`${key} takes no holds`]
      : []),
    ...(held !== null && (held < 15 || held > 30) ? [`${key} holds too long or too short`] : []),
    ...(isForbidden(note) ? [`the patient is told: ${note}`] : []),
  ];
}

/** 120 s on one zone and side: rolled time and passes together, each position of a breath-held move on its own. */
function crowdedPlaces({ moves: entries }: CheckableProgram): readonly string[] {
  const seconds = new Map<string, number>();
  const add = (place: string, more: number) => seconds.set(place, (seconds.get(place) ?? 0) + more);
  for (const { move: slug, side, dosage } of entries) {
    for (const worked of ["left", "right"] as const) {
      if (!isWorked(side, worked)) continue;
      const place = `${moves[slug]?.zone} ${worked}`;
      if (dosage.kind === "time") add(place, dosage.seconds);
      if (dosage.kind === "passes") add(place, dosage.passes * 10);
      for (let position = 1; dosage.kind === "breaths" && position <= dosage.positions; position++) {
        add(`${place}, position ${position}`, dosage.breaths * 10);
      }
    }
  }
  return [...seconds].filter(([, sum]) => sum > 120).map(([place, sum]) => `${sum} s on ${place}`);
}

function offencesOfFrequency(program: CheckableProgram): readonly string[] {
  const { sessionsPerWeek, phase } = program;
  const isUsual = sessionsPerWeek >= 2 && (sessionsPerWeek <= 5 || phase === "acute");
  return isUsual || isAnswered(program, "acknowledgement", "DL-10")
    ? []
    : [`${sessionsPerWeek} a week needs a note`];
}

/**
 * Whether a move's own words and limits may reach a patient: what no move may say, what a move on its zone has to
 * say, its dose, and whether it can be read. Built-in moves pass (a test); a clinic's own move must before it is
 * stored, and again before it is signed.
 */
import { firstUnprintable } from "@/lib/copy/printable-letters";
import { gradeOf, longestSentence, MAX_GRADE, wordsOf } from "@/lib/copy/reading-grade";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { doseBounds, MAX_PRESSURE, ROLLING_SPEED } from "@/lib/moves/dose-bounds";
import { findMove, isBuiltIn, type Move } from "@/lib/moves/move";
import { holdSecondsRange } from "@/lib/program/dosage";
import { missingBoundaries } from "./move-boundaries";
import { type MoveText, movePatientTexts } from "./move-texts";
import { wordingFaults } from "./move-wording";

export type MoveProblem = {
  /** Path in the move: "steps.1", "stopPoint". */
  readonly field: string;
  readonly ruleId: string;
  /** Clinician sentence: what to do. */
  readonly text: string;
  /** The words at fault, and where they stand in the field; null where something is missing or is no text. */
  readonly words: string | null;
  readonly mark: { readonly start: number; readonly end: number } | null;
  /** A patient sentence that would put it right, where one can; null otherwise. */
  readonly ready: string | null;
};

/** Most words of one numbered step, most numbered steps, most words of any sentence: what is read while lying down. */
const MOST_STEP_WORDS = 15;
const MOST_STEPS = 7;
const MOST_SENTENCE_WORDS = 20;

/** Everything that keeps the move from patients, kind by kind; empty: nothing does. */
export function checkMove(move: Move): readonly MoveProblem[] {
  const texts = movePatientTexts(move);
  return [
    ...wordingFaults(move).map(({ told, ruleId, text, ...mark }) => marked(told, ruleId, mark, text)),
    ...boundaryProblems(move),
    ...doseProblems(move),
    ...texts.flatMap(fixedSideIn),
    ...whyProblems(move),
    ...stepProblems(move),
    ...readingProblems(texts),
    ...texts.flatMap(unprintableIn),
    ...pictureProblems(move),
  ];
}

/**
 * What keeps a move from being a later revision of a signed one: another place on the body, another start position or
 * another laterality make it another move. A patient's exclusions are judged by these, and published programs hold
 * the earlier words.
 */
export function checkRevision(signed: Move, later: Move): readonly MoveProblem[] {
  const fixed = [
    ["contactZone", "the contact zone"],
    ["startPosition", "the start position"],
    ["laterality", "the sides"],
  ] as const;
  return fixed
    .filter(([field]) => signed[field] !== later[field])
    .map(([field, what]) =>
      problem(
        field,
        "same-move",
        `Set ${what} back: with another, write it as a new move and retire this one.`,
      ),
    );
}

function problem(field: string, ruleId: string, text: string, ready: string | null = null): MoveProblem {
  return { field, ruleId, text, words: null, mark: null, ready };
}

function marked(
  { field, text: whole }: MoveText,
  ruleId: string,
  { start, end }: { start: number; end: number },
  text: string,
): MoveProblem {
  return { field, ruleId, text, words: whole.slice(start, end), mark: { start, end }, ready: null };
}

function boundaryProblems(move: Move): readonly MoveProblem[] {
  const missing = missingBoundaries(move).map(({ ruleId, field, what, ready }) =>
    problem(field, ruleId, `Say ${what}: “${ready}”`, ready),
  );
  const isTwoSidedHip = move.contactZone === "anterior-hip" && move.laterality !== "unilateral";
  return isTwoSidedHip
    ? [...missing, problem("laterality", "HP-07", "Work one thigh at a time at the front of the hip.")]
    : missing;
}

/** DL-01 to DL-08, HP-09, WS-01 and WS-05. */
function doseProblems(move: Move): readonly MoveProblem[] {
  const { dosage, contactZone, speedCmPerSecond: speed, strokeCm, pressureCeiling, breath } = move;
  const isStill = dosage.kind === "breaths";
  const { min, max } = doseBounds[dosage.kind];
  const unit = { time: "s a side", passes: "passes", breaths: "breaths in a position" }[dosage.kind];
  const found: (MoveProblem | false)[] = [
    dosage.min < min && problem("dosage.min", "DL-03", `Set the least to ${min} ${unit} or more.`),
    dosage.max > max && problem("dosage.max", "DL-03", `Set the most to ${max} ${unit} or less.`),
    !(dosage.min <= dosage.default && dosage.default <= dosage.max) &&
      problem("dosage.default", "DL-03", `Set the usual dose between ${dosage.min} and ${dosage.max}.`),
    dosage.kind !== "breaths" &&
      dosage.warnAbove > doseBounds[dosage.kind].warnAbove &&
      problem(
        "dosage.warnAbove",
        "DL-02",
        `Warn above ${doseBounds[dosage.kind].warnAbove} ${unit} at the latest.`,
      ),
    dosage.kind === "time" &&
      dosage.hold !== null &&
      !holdFits(dosage.hold) &&
      problem(
        "dosage.hold",
        "DL-01",
        `Hold ${holdSecondsRange.min} to ${holdSecondsRange.max} s, or not at all.`,
      ),
    dosage.kind === "breaths" &&
      dosage.positions.max > doseBounds.breaths.positions &&
      problem("dosage.positions", "DL-07", `Use at most ${doseBounds.breaths.positions} positions.`),
    contactZone === "calf-rest" &&
      !isStill &&
      problem(
        "dosage.kind",
        "DL-08",
        "Dose it in breaths: the calves rest on the roller and are not rolled.",
      ),
    isStill
      ? speed !== null &&
        problem("speedCmPerSecond", "DL-04", "Leave out the speed: a breath-held move is still.")
      : (speed === null || speed <= 0 || speed > ROLLING_SPEED) &&
        problem("speedCmPerSecond", "DL-04", `Roll at ${ROLLING_SPEED} cm a second at most.`),
    isStill &&
      strokeCm !== null &&
      problem("strokeCm", "DL-05", "Leave out the stroke: a breath-held move is still."),
    (pressureCeiling < 1 || pressureCeiling > MAX_PRESSURE) &&
      problem("pressureCeiling", "WS-01", `Set the pressure to ${MAX_PRESSURE} of 10 at most.`),
    breath.outSeconds <= breath.inSeconds &&
      problem("breath", "WS-05", "Make the breath out longer than the breath in."),
  ];
  return found.filter((each) => each !== false);
}

function holdFits(hold: { min: number; max: number; default: number }): boolean {
  const { min, max } = holdSecondsRange;
  return min <= hold.min && hold.min <= hold.default && hold.default <= hold.max && hold.max <= max;
}

/** The program names the side: a step that names one would be wrong for the other. */
function fixedSideIn(told: MoveText): readonly MoveProblem[] {
  return [...told.text.matchAll(/\b(?:left|right)\b/giu)].map((match) =>
    marked(
      told,
      "no-side",
      { start: match.index, end: match.index + match[0].length },
      "Name no side: the program says which one.",
    ),
  );
}

/** What no evidence carries: promises, and claims about what rolling does inside the body. */
const claims =
  /\b(?:reliev\w*|relief|cures?|heals?|fix(?:es)?|pain|(?:re|mis)?align\w*|alignment|releas\w*|root cause|knots?)\b/giu;

function whyProblems({ why }: Move): readonly MoveProblem[] {
  const told = { field: "why", text: why };
  const claimed = [...why.matchAll(claims)].map((match) =>
    marked(
      told,
      "no-promise",
      { start: match.index, end: match.index + match[0].length },
      "Say what may feel easier: no study shows more than that.",
    ),
  );
  const isHedged = /\b(?:may|can|might|could)\b/iu.test(why);
  return isHedged
    ? claimed
    : [...claimed, problem("why", "no-promise", "Say “may” or “can”: nobody can promise what rolling does.")];
}

function stepProblems({ setUp, steps, oneSide, variations = [] }: Move): readonly MoveProblem[] {
  const ways = [
    { field: "steps", own: [...lines("setUp", setUp), ...lines("steps", steps)], shared: 0 },
    ...(oneSide
      ? [
          {
            field: "oneSide.steps",
            own: [...lines("oneSide.setUp", oneSide.setUp), ...lines("oneSide.steps", oneSide.steps)],
            shared: 0,
          },
        ]
      : []),
    // A variation has a set-up of its own, and the move's steps after it.
    ...variations.map((variation, index) => {
      const field = `variations.${index}.setUp`;
      return { field, own: lines(field, variation.setUp), shared: steps.length };
    }),
  ];
  return ways.flatMap(({ field, own, shared }) => {
    const count = own.length + shared;
    const tooMany = problem(
      field,
      "short-steps",
      `Leave out ${count - MOST_STEPS} of the ${count} lines: set-up and steps have room for ${MOST_STEPS}.`,
    );
    return [...own.flatMap(longStep), ...(count > MOST_STEPS ? [tooMany] : [])];
  });
}

function lines(field: string, texts: readonly string[]): readonly MoveText[] {
  return texts.map((text, index) => ({ field: `${field}.${index}`, text }));
}

function longStep(step: MoveText): readonly MoveProblem[] {
  const count = wordsOf(step.text).length;
  if (count <= MOST_STEP_WORDS) return [];
  const text = `Split this step: it has ${count} words, and ${MOST_STEP_WORDS} is the most.`;
  return [marked(step, "short-steps", { start: 0, end: step.text.length }, text)];
}

/** Each text of four words or more is graded; then all of them as one, where each alone would pass. */
function readingProblems(texts: readonly MoveText[]): readonly MoveProblem[] {
  const single = texts.flatMap(hardText);
  if (single.length > 0) return single;
  const whole = gradeOf(texts.map(({ text }) => text).join("\n"));
  if (whole === null || whole <= MAX_GRADE) return [];
  const hardest = texts
    .map((told) => ({ told, grade: gradeOf(told.text) ?? 0 }))
    .sort((a, b) => b.grade - a.grade)[0];
  return hardest ? [hardToRead(hardest.told, whole, "the whole text")] : [];
}

function hardText(told: MoveText): readonly MoveProblem[] {
  const grade = gradeOf(told.text);
  if (grade !== null && grade > MAX_GRADE) return [hardToRead(told, grade, "this")];
  const longest = longestSentence(told.text);
  if (longest === null) return [];
  const count = wordsOf(told.text.slice(longest.start, longest.end)).length;
  if (count <= MOST_SENTENCE_WORDS) return [];
  const text = `Split this sentence: it has ${count} words, and ${MOST_SENTENCE_WORDS} is the most.`;
  return [marked(told, "reading-grade", longest, text)];
}

function hardToRead(told: MoveText, grade: number, what: string): MoveProblem {
  const text = `Use shorter sentences or plainer words: ${what} reads at grade ${grade.toFixed(1)}, and ${MAX_GRADE}.0 is the most.`;
  const longest = longestSentence(told.text) ?? { start: 0, end: told.text.length };
  return marked(told, "reading-grade", longest, text);
}

/** A letter no font of the handout has. */
function unprintableIn(told: MoveText): readonly MoveProblem[] {
  const letter = firstUnprintable(told.text);
  if (letter === null) return [];
  const start = told.text.indexOf(letter);
  const text = `Write it another way: the handout cannot print “${letter}”.`;
  return start < 0
    ? [problem(told.field, "printable", text)]
    : [marked(told, "printable", { start, end: start + letter.length }, text)];
}

/** The pictures of another move have to show this one. */
function pictureProblems({ slug, picture, contactZone, startPosition }: Move): readonly MoveProblem[] {
  if (isBuiltIn(slug) || !picture) return [];
  const shown = findMove(builtInCatalogue, picture);
  return shown?.contactZone === contactZone && shown.startPosition === startPosition
    ? []
    : [problem("picture", "picture", "Choose a picture of the same zone and start position, or none.")];
}

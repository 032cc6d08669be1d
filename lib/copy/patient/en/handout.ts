/** Words on paper. */
import { lowerFirst } from "@/lib/copy/lower-first";
import { counted, plural } from "@/lib/copy/plural";
import type { BodySide } from "@/lib/moves/move";
import type { SkippedLine } from "@/lib/program/skipped-lines";
import type { RollerDensity } from "@/lib/safety/patient-record";
import { sideLetters } from "./words";

const minutesOf = (count: number) => counted("en", count, { one: "minute", other: "minutes" });
/** Follows the number of days: "days a week, for 4 weeks". */
const daysAWeek = (days: number, weeks: number) =>
  `${plural("en", days, { one: "day a week", other: "days a week" })}, for ${counted("en", weeks, { one: "week", other: "weeks" })}`;

const rollerNeeded: Record<RollerDensity, string> = {
  soft: "A soft, smooth foam roller",
  medium: "A medium, smooth foam roller",
  firm: "A firm, smooth foam roller",
};

/** "Upper-back roll, side roll", "Buttock roll, left side", "Every move on your left side" */
function skippedMoves({ plainNames, side }: SkippedLine): string {
  if (plainNames === null) return `Every move on your ${side} side`;
  const [first, ...others] = plainNames;
  const names = [first, ...others.map(lowerFirst)].join(", ");
  return side === null ? names : `${names}, ${side} side`;
}

export const handout = {
  /** The name of the file in a reader's title bar: it names nobody. */
  documentTitle: "Home program",
  title: "Your rolling plan",
  purpose: "This plan helps loosen the muscles around your low back.",
  purposeMore: "Most back pain gets better with time. Keep moving as much as you can.",

  // Head and dates
  forWhom: "For",
  made: "Made",
  review: "Review",
  version: (number: number) => `Version\u00a0${number}`,
  notIssued: "Not issued by a clinic. Do not use this sheet for care.",
  notCurrent: "Not current. Do not use this sheet. Ask us for your new plan.",
  onHold: "Paused by the clinic. Do not use this sheet. Call us.",
  /** Past its review date, and still to be followed. */
  reviewDue: "This plan is due for a check. You can go on. Call us soon.",
  madeFor: "Made for you by your physical therapist. Do not pass on.",

  // At a glance: a large number with its words
  daysAWeek,
  minutesInAll: (count: number) => plural("en", count, { one: "minute in all", other: "minutes in all" }),
  movesInOrder: (count: number): string => (count === 1 ? "move" : "moves, in order"),

  // Before you start
  beforeYouStart: "Before you start",
  youNeed: "You need",
  needs: (density: RollerDensity): readonly string[] => [
    rollerNeeded[density],
    "A mat",
    "A wall or chair to help you get up",
  ],
  softerRoller: "If you tense up, try a softer roller.",
  keyTitle: "In the pictures",
  key: {
    contact: "It presses here",
    stroke: "Roll slowly, this way and back",
    stopLine: "Stop line: do not roll past it",
    never: "Never here",
  },
  howToPress: "How to press",

  // For this patient
  skippedTitle: "Skipped for you",
  /** One line. The reason is a few words or a short sentence, from a condition or as typed: nobody knows which of its capitals are meant. */
  skipped: (line: SkippedLine) => {
    const what = skippedMoves(line);
    const { reason } = line;
    return reason === "" ? `${what}.` : `${what}: ${reason.replace(/\.$/, "")}.`;
  },
  /** On the phone, where the reasons are left out. */
  whyOnPaper: "The sheet from your clinic says why. Or ask us.",
  /** A move under a name in another language, as the clinic gave it. */
  ownName: (name: string) => `Move “${name}”`,
  forYouTitle: "For you",
  noteFrom: (clinician: string) => `Note from ${clinician}:`,

  // A move
  optional: "Optional: skip it on a busy day.",
  moveNumber: (number: number) => `Move\u00a0${number}`,
  feel: "Feel it",
  stop: "Stop",
  why: "Why",
  thenSwitch: "Then switch sides. Do it all again.",
  /** `only`: "Right side only". */
  oneSide: (only: string) => `${only}. Do not do the other side.`,
  captions: {
    start: "Start",
    end: "End",
    front: "From the front",
    breatheIn: (seconds: number) =>
      `Breathe in: ${counted("en", seconds, { one: "second", other: "seconds" })}`,
    breatheOut: (seconds: number) =>
      `Breathe out: ${counted("en", seconds, { one: "second", other: "seconds" })}`,
    stretchIn: "Breathe in",
    stretchOut: "Breathe out",
    /** The roller's second place, nearer to the head. */
    secondPlace: "Then 1\u00a0inch nearer your head",
    secondPlaceShort: "Then nearer your head",
    withSide: (caption: string, side: BodySide) => `${caption} (${side} side)`,
    withSideShort: (caption: string, side: BodySide) => `${caption} (${side})`,
    notHere: "Not on your low back",
  },

  // Tick chart
  tickTitle: "Your tick chart",
  tick: "Write the date. Tick each move when it is done.",
  tickSides: "R is right. L is left.",
  tickRight: sideLetters.right,
  tickLeft: sideLetters.left,
  /** Over the short form, where moves share a row. */
  tickShort: "Write the date. Tick when it is done.",
  /** A row of the short form: what is done once ("Moves 1, 2, 6"), or on one side ("3, 4, 5 right side"). */
  tickMoves: (numbers: readonly number[], side: BodySide | null) => {
    const list = numbers.join(",\u00a0");
    const moves = numbers.length === 1 ? `Move\u00a0${list}` : `Moves\u00a0${list}`;
    if (side === null) return moves;
    return `${numbers.length === 1 ? moves : list} ${side}\u00a0side`;
  },
  week: (number: number) => `Week\u00a0${number}`,
  /** Where the chart has fewer weeks than the plan. */
  afterChart: (weeks: number) => `Go on until week\u00a0${weeks} ends. Mark the days on a calendar.`,
  date: "Date",

  // Remember
  rememberTitle: "Remember",
  summary: (plan: {
    moves: number;
    days: number;
    weeks: number;
    minutes: number;
    reviewOn: string | null;
    /** The pressure the sheet names, of 10. */
    pressure?: number;
    /** Whether a move asks for less. */
    isLessIfSaid?: boolean;
  }): readonly string[] => [
    `Do the ${counted("en", plan.moves, { one: "move", other: "moves in order" })}, ${plan.days}\u00a0${daysAWeek(plan.days, plan.weeks)}. It takes ${minutesOf(plan.minutes)}.`,
    `Keep the roller off your low back. Press at ${plan.pressure ?? 4} out of 10${plan.isLessIfSaid ? ", or less if the move says so" : ""}.`,
    `If you get a stop sign, stop and call.${plan.reviewOn === null ? "" : ` We review your plan on ${plan.reviewOn}.`}`,
  ],
  knowTitle: "What we know",
  know: "Rolling can help you feel looser for a short time. We are less sure how much it helps back pain. It can leave you sore for a day.",

  // Link and foot
  scanToPlay: "Scan to play this plan.",
  readOnPhone: "Read this sheet on your phone.",
  openAt: "Or open:",
  worksUntil: (date: string) => `Works until ${date}.`,
  scanToCheck: "Scan to check this sheet.",
  checkAt: (address: string) => `To check this sheet, open ${address} and type the code.`,
  code: "Code",
  page: (page: number, pages: number) => `Page\u00a0${page} of\u00a0${pages}`,
  startOnPage: (page: number) => `Start on page\u00a0${page}`,
  nextMove: (number: number) => `Next: move\u00a0${number}`,
  nextTickChart: "Next: tick chart",
  nextPage: "Next page",
  turnOver: (number: number) => `Turn over: move\u00a0${number}`,
  callUs: (phone: string) => `Call us: ${phone}`,
};

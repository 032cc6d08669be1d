/** What clinicians call the parts of a move, on its page, in its form and in what changed. */

/** The parts of a move by their place in `Move`, in the order they are read. */
export const movePartName = {
  name: "Name",
  plainName: "Patient's name for it",
  aliases: "Also called",
  contactZone: "Contact zone",
  startPosition: "Start position",
  laterality: "Sides",
  targetMuscles: "Muscles",
  picture: "Picture",
  setUp: "Set-up",
  steps: "Steps",
  instruction: "While it runs",
  switchSide: "Second side",
  "oneSide.setUp": "Set-up, one side at a time",
  "oneSide.steps": "Steps, one side at a time",
  "oneSide.instruction": "While it runs, one side at a time",
  "oneSide.stopPoint": "Where to stop, one side at a time",
  variations: "Other ways to do it",
  feel: "Where to feel it",
  stopPoint: "Where to stop",
  hasStopLine: "Stop line in the picture",
  stopSigns: "Stop signs",
  why: "Why",
  dosage: "Dose limits",
  speedCmPerSecond: "Speed",
  stroke: "Stroke",
  strokeCm: "Stroke in the player",
  pressureCeiling: "Pressure ceiling",
  pressure: "Pressure",
  breath: "Breath",
  cues: "Cues",
  mistakes: "Mistakes",
  warnings: "Warnings",
  sources: "Sources",
  differences: "Where sources differ",
  openQuestions: "Open questions",
} as const;
export type MovePart = keyof typeof movePartName;

/** A part of a move by the path of its text: "steps.1" is "Steps, line 2". */
export function movePartAt(path: string): string {
  const [part = "", second = "", third = ""] = path.split(".");
  if (part === "dosage") return doseLimitName[second as DoseLimit] ?? movePartName.dosage;
  if (part === "source") return ownMoveWords.source;
  const name = part === "oneSide" ? `${part}.${second}` : part;
  const index = part === "oneSide" ? third : second;
  const label = movePartName[name as MovePart] ?? name;
  return index === "" ? label : `${label}, line ${Number(index) + 1}`;
}

/** The limits of a dose, as the form names them. */
export const doseLimitName = {
  kind: "Dosed in",
  min: "Least",
  max: "Most",
  default: "Usual",
  warnAbove: "Warns above",
  hold: "Tender spots",
  positions: "Positions",
} as const;
type DoseLimit = keyof typeof doseLimitName;

/** What a move is dosed in, and the unit of its limits. */
export const doseKindName = { time: "Time", passes: "Slow passes", breaths: "Slow breaths" } as const;
export const doseUnit = {
  time: "seconds a side",
  passes: "passes",
  breaths: "breaths in a position",
} as const;

/** The form of a clinic's own move. */
export const ownMoveWords = {
  newTitle: "New move",
  newLead: "It can be prescribed once a licensed clinician has signed it.",
  editLead: (isSigned: boolean) =>
    isSigned
      ? "Saving makes a new revision. The signed one is prescribed until the new one is signed."
      : "Saving makes a new revision. It can be prescribed once a licensed clinician has signed it.",
  sections: {
    what: "What it is",
    patient: "What the patient reads",
    limits: "Limits",
    clinician: "For the clinician",
    source: "Where it comes from",
  },
  hints: {
    name: "As clinicians call it.",
    plainName: "In everyday words, such as “Side roll”.",
    contactZone: "Where the roller presses. The low back is never allowed, so it cannot be chosen.",
    laterality: "One set of words: a move done both ways is two moves.",
    picture: "A built-in move's, of the same zone and start position.",
    setUp: "Getting into place. Set-up and steps are numbered as one: at most 7 lines, 15 words each.",
    steps: "The move itself. Say where the roller turns back.",
    instruction: "One short line, shown large while the clock runs.",
    switchSide: "What to change for the second side.",
    feel: "Such as “In the back of your thigh.”",
    stopPoint: "Where the stroke ends. Printed beside the picture.",
    stopSigns: "Reasons to stop this move. Those for every move are added.",
    why: "Say “may” or “can”, and promise nothing.",
    strokeCm: "Length on the skin, for the moving picture. May stay empty.",
    targetMuscles: "May stay empty.",
    cues: "May stay empty. Read for places no roller may touch, as the patient's words are.",
    optional: "May stay empty.",
    source: "The book, course or clinician it comes from.",
    speed:
      "Every move is rolled at 2.5 cm a second at most, with breaths of 4 s in and 6 s out. Nothing changes that.",
    still: "A breath-held move is still, with breaths of 4 s in and 6 s out. Nothing changes that.",
  },
  source: "Source",
  noPicture: "No picture",
  noPictureFits: "No built-in picture shows this zone from this start position.",
  chooseFirst: "Choose the contact zone, the start position and the sides to see what the rules say.",
  notYet: "Not written yet",
  problemsTitle: "To put right",
  noProblems: "Nothing to put right.",
  previewTitle: "Preview",
  addReady: "Add it",
  save: "Save the move",
  saveRevision: "Save as a new revision",
  incomplete: "Not saved: something is missing or has to be put right.",
  conflictTitle: "Somebody saved a newer revision meanwhile",
  conflictText: "Your text is still here and not saved. This differs between theirs and yours:",
  conflictSame: "Both say the same.",
  keepMine: "Save mine as the next revision",
  takeTheirs: "Take theirs, drop mine",
  leaveTitle: "Leave without saving?",
  leaveText: "What you wrote is not saved.",
  leave: "Leave",
} as const;

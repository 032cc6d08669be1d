/** Words of the session player, screen by screen. */
import { lowerFirst } from "@/lib/copy/lower-first";
import { counted } from "@/lib/copy/plural";
import type { BodySide } from "@/lib/moves/move";
import type { RollerDensity } from "@/lib/safety/patient-record";
import { cues } from "./cues";
import { keep } from "./keep";
import { record } from "./record";
import { sideLetters, sides } from "./words";

const moves = (count: number) => counted("en", count, { one: "move", other: "moves" });
const minutes = (count: number) => counted("en", count, { one: "minute", other: "minutes" });
const seconds = (count: number) => counted("en", count, { one: "second", other: "seconds" });

const rollers: Record<RollerDensity, string> = {
  soft: "Soft, smooth roller",
  medium: "Medium, smooth roller",
  firm: "Firm, smooth roller",
};

/** "Right side" */
const sideName: Record<BodySide, string> = { left: "Left side", right: "Right side" };

const welcome = {
  title: "Your rolling session",
  purpose: "It helps loosen the muscles around your low back.",
  minutes,
  moves,
  youNeed: "You need",
  needs: (density: RollerDensity): readonly string[] => [
    rollers[density],
    "Mat or rug",
    "Chair or wall to get up",
  ],
  noteFrom: (clinician: string) => `Note from ${clinician}:`,
  forYou: "For you",
  /** A name of null: every move, on that side. */
  skipped: (moves: readonly { plainName: string | null; side: BodySide | null }[]) => {
    const names = moves.map(({ plainName, side }) => {
      if (plainName === null) return `every move on your ${side} side`;
      return side === null ? plainName : `${plainName} (${side} side)`;
    });
    return `Skipped for you: ${names.join(", ")}.`;
  },
  clinicSees: "Your clinic sees that you started. It sees nothing else.",
  start: "Start with a quick check",
  /** In place of Start where a session stood when the page was loaded anew. */
  goOn: "Go on where you stopped",
  fromTheStart: "Start from the beginning",
};

/** What may be chosen for one session. It changes no dose. */
const options = {
  shorter: "A shorter session",
  /** Minutes of null: of a session that has begun. */
  shorterHint: (moveCount: number, minuteCount: number | null) =>
    `Leaves out ${moves(moveCount)}${minuteCount === null ? "" : `: ${minutes(minuteCount)}`}`,
  slower: "More time to get ready",
  slowerHint: "Each change lasts longer",
};

const check = {
  title: "Is one of these true today?",
  none: "None of these",
  noneHint: "Start the session",
  one: "One of these is true",
  oneHint: "See who to call",
};

const which = {
  title: "Which one is true?",
  hint: "Tap the first group that fits.",
  goBack: "Go back",
};

const cards = {
  callClinic: (clinic: string) => `Call ${clinic}`,
  callNumber: (emergencyNumber: string) => `Call\u00a0${emergencyNumber}`,
  youSaid: "You said one of these is true",
  mistake: "I tapped this by mistake",
  open: (hours: string) => `Open ${hours}.`,
  emergency: {
    title: "Go to the emergency room now",
    doThis: "Do not wait. Do not roll today.",
    show: "Show this page to the people who help you.",
    after: "Then tell your clinic",
    announced: (emergencyNumber: string) => `Go to the emergency room now. Call\u00a0${emergencyNumber}.`,
  },
  today: {
    title: "Call us today",
    doThis: "Do not roll today.",
    show: "Tell us what you feel. We will say what to do next.",
    after: "Is it getting worse fast? Get help now",
  },
  tell: {
    title: "Tell us first",
    doThis: "Do not roll for now.",
    show: "Call, or say it at your visit. Tell us before you roll again.",
    after: null,
  },
};

const session = {
  moveOf: (move: number, all: number) => `Move\u00a0${move} of\u00a0${all}`,
  leftInAll: "left in all",
  side: sideName,
  sideLetter: sideLetters,
  bothSides: "Both sides",

  // Get ready and changes
  getReady: (plainName: string) => `Get ready: ${lowerFirst(plainName)}`,
  /** Before where it should be felt, in place of a picture. */
  feel: "Feel it:",
  untilStart: "until you start",
  moreTime: "More time",
  moreTimeHint: `Add ${seconds(10)}`,
  startNow: "Start now",
  switchTo: (side: BodySide) => `Switch to your ${sides[side]}`,
  shiftRoller: "Move the roller",
  shiftRollerHow: "Move the roller 1\u00a0inch toward your head.",
  /** Of a move whose own steps say where to. */
  shiftRollerAsInSteps: "Move the roller to its next place, as you learned it.",
  place: (place: number, places: number) => `Place\u00a0${place} of\u00a0${places}`,

  screenMayGoDark: "If your screen goes dark, we wait.",
  tapForSound: "Tap once for sound.",

  // While the clock runs
  thenSwitch: (side: BodySide) => `Then: switch to your ${sides[side]}`,
  thenShift: "Then: move the roller",
  thenMove: (plainName: string) => `Then: ${lowerFirst(plainName)}`,
  thenDone: "Then you are done",
  notSofter: "Not softer",
  notSofterHint: (count: number) => (count === 0 ? "Press less" : `Press less, add ${seconds(count)}`),
  softerNow: "Softer now? Just go on.",
  softerHow: "If not, tap “Not softer”.",
  pressLess: "Press less. Move a little.",
  added: (count: number) => (count === 0 ? "Go on a little lighter." : `We added ${seconds(count)}.`),
  stillNotSofter: "Still not softer",
  stillNotSofterHint: "Skip this move today",
  /** Over the next move: why the last one was left. */
  leftOut: {
    "not-softer": "It did not get softer. We left that move out today. That is fine.",
    pressure: "It pressed too hard. We left that move out today. That is fine.",
  },
  soreSpot: "Sore spot",
  soreSpotHint: "Stay here",
  stayHere: "Stay here. Breathe slowly.",
  rollOn: "Roll on",
  rollOnHint: "Now",
  rollOnIn: (count: number) => `Roll on in ${seconds(count)}.`,
  pressure: "Pressure",
  pressureHint: "0 to 10",
  pressureSaid: (said: number) => `You said\u00a0${said}`,
  rollOf: (roll: number, rolls: number) => `Roll\u00a0${roll} of\u00a0${rolls}`,

  // Breathing
  breatheIn: "Breathe in",
  breatheOut: "Breathe out",
  breathOf: (breath: number, breaths: number) => `Breath\u00a0${breath} of\u00a0${breaths}`,
  inAndOut: (inSeconds: number, outSeconds: number) =>
    `In for ${seconds(inSeconds)}, out for\u00a0${outSeconds}`,

  // Dock
  stop: "Stop",
  pause: "Pause",
  skip: "Skip",
  goOn: "Go on",
};

/** How hard it presses, from 0 to 10. The words at the numbers are the paper's. */
const pressure = {
  ask: "How hard does it press?",
  outOfTen: (said: number) => `${said} out of 10`,
  /** At the aim, and one more. */
  good: (aim: number) => `Good. ${aim} is the aim.`,
  less: "Press less now",
  lessHow: [
    "Take some of your weight off the roller.",
    "Move to a softer spot.",
    "Try a softer roller next time.",
    "Still too hard? Skip this move today.",
  ] as readonly string[],
  close: "Close",
};

const paused = {
  title: "Paused",
  left: (time: string, side: BodySide | null) =>
    side === null ? `${time} left.` : `${time} left on your ${sides[side]}.`,
  takeYourTime: "Take your time.",
  waited: "We waited for you.",
  elsewhere: "You started on another page.",
  goOnHere: "Go on here",
  startSideAgain: "Start this side again",
  startPlaceAgain: "Start this place again",
  startMoveAgain: "Start this move again",
  /** Where it has two sides or places. */
  startWholeMoveAgain: "Start the whole move again",
  goBackOneMove: "Go back one move",
  pressesTooHard: "It presses too hard",
};

const stopped = {
  title: "You stopped",
  ask: "Is one of these true now? Tap it.",
  none: "None of these?",
  endHere: "End here",
  goOn: "Go on",
};

const done = {
  title: "You are done",
  titleEarly: "You stopped early",
  /** No move was done. */
  titleNone: "That is all for today",
  summary: (moveCount: number, minuteCount: number) =>
    `You did ${moves(moveCount)} in ${minutes(minuteCount)}.`,
  summaryEarly: "That is fine. Do what feels right today.",
  bothSides: "both sides",
  part: "part",
  leftOut: "left out",
  again: "Would you do this again tomorrow?",
  yes: "Yes",
  no: "No",
  staysHere: "Your answers stay on this phone.",
  thanksYes: "Good. See you next time.",
  thanksNo: "Press less next time. Tell your clinic if it still feels too hard.",
  playAgain: "Start again",
};

const announced = {
  getReady: (plainName: string, side: string | null) =>
    `Get ready. ${plainName}${side === null ? "" : `, ${lowerFirst(side)}`}.`,
  go: (side: string | null) => (side === null ? "Go." : `Go. ${side}.`),
  count: ["3", "2", "1"] as readonly string[],
  halfWay: "Half way.",
  secondsLeft: (count: number) => `${seconds(count)} left.`,
  switchTo: (side: BodySide, count: number) => `Switch to your ${sides[side]}. ${seconds(count)}.`,
  shiftRoller: (count: number) => `Move the roller. ${seconds(count)}.`,
  breatheIn: "Breathe in.",
  breatheOut: "Breathe out.",
  softer: "Softer now? If not, tap Not softer.",
  pressLess: (count: number) =>
    count === 0 ? "Press less. Move a little." : `Press less. Move a little. ${seconds(count)} added.`,
  leftOut: "We left that move out today.",
  paused: (timeLeft: string, side: BodySide | null) =>
    `Paused. ${timeLeft} left${side === null ? "" : `, ${sides[side]}`}.`,
  done: "You are done.",
};

/** The sheet of paper, read on the phone. */
const sheet = {
  read: "Read the sheet",
  print: "Print this sheet",
};

/** Names of controls and pictures for people who do not see them. */
const names = {
  progress: (move: number, all: number) => `Move ${move} of ${all}`,
  clock: "Time left on this part",
  breathing: "Breath guide",
  sideBadge: (side: BodySide) => `You work your ${sides[side]}`,
  cues: "Sound, voice and buzz",
  record: "Your record",
  upNext: "What comes next",
  dock: "Session controls",
  callClinic: (clinic: string, phone: string) => `Call ${clinic} at ${phone}`,
};

export const player = {
  welcome,
  options,
  check,
  which,
  cards,
  session,
  pressure,
  paused,
  stopped,
  done,
  announced,
  sheet,
  names,
  cues,
  record,
  keep,
};

import { patientCopy } from "@/lib/copy/patient/patient-copy";
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findMove } from "@/lib/moves/move";
import { moveTextIn, moveWithText } from "@/lib/moves/move-text";
import { findTemplate, startFromTemplate } from "@/lib/moves/templates";
import {
  nextState,
  type SessionEvent,
  type SessionState,
  startOfSession,
} from "@/lib/player/session/session-machine";
import { plannedMoves } from "@/lib/player/session/session-view";
import { type PlayerSnapshot, toPlayerMove } from "@/lib/program/player-snapshot";
import type { PrescribedMove } from "@/lib/program/program";
import { planSession } from "@/lib/program/timeline";

export const copy = patientCopy("en");

/** A built-in template as the player gets it from an invented clinic. */
export function sampleSnapshot(
  id: "four-move" | "five-area" | "coach-sequence",
  locale: PatientLocale = "en",
): PlayerSnapshot {
  const template = findTemplate(id);
  if (!template) throw new Error(id);
  const moves = startFromTemplate(template, builtInCatalogue);
  const { handsOnSeconds, wholeSessionSeconds } = planSession(moves);
  return {
    locale,
    clinic: {
      name: "Riverside Physical Therapy",
      phone: "(503) 555-0142",
      hours: "Monday to Friday, 8 to 6",
      emergencyNumber: "911",
      closedLine: "",
    },
    clinicianName: "Dana",
    versionNumber: 1,
    publishedOn: "2026-01-05",
    reviewOn: "2026-12-04",
    sessionsPerWeek: 3,
    handsOnSeconds,
    wholeSessionSeconds,
    note: "Go light on the front of your hip.",
    forYou: ["Press light. Do not hold on sore spots."],
    skipped: [{ plainName: "Side roll", side: null }],
    rollerDensity: "medium",
    moves: moves.map((prescribed) => playerMove(prescribed, locale)),
  };
}

/** A built-in move as the player gets it. */
function playerMove(prescribed: PrescribedMove, locale: PatientLocale): PlayerSnapshot["moves"][number] {
  const move = findMove(builtInCatalogue, prescribed.move);
  const text = move && moveTextIn(move, locale);
  if (!move || !text) throw new Error(prescribed.move);
  return toPlayerMove({ prescribed, move: moveWithText(move, text) });
}

/** A built-in move of a session in another way. */
export function prescribedAs(
  { prescribed }: PlayerSnapshot["moves"][number],
  changes: Partial<PrescribedMove>,
  locale: PatientLocale = "en",
): PlayerSnapshot["moves"][number] {
  return playerMove({ ...prescribed, ...changes }, locale);
}

export function sampleStart(snapshot: PlayerSnapshot): SessionState {
  return startOfSession(plannedMoves(snapshot.moves));
}

/** Plays events one after the other; a number is that many seconds in ticks of 100 ms. */
export function play(
  state: SessionState,
  ...events: (SessionEvent | SessionEvent["type"] | number)[]
): SessionState {
  return events.reduce<SessionState>((now, event) => {
    if (typeof event !== "number") {
      return nextState(now, (typeof event === "string" ? { type: event } : event) as SessionEvent);
    }
    let ticked = now;
    for (let tick = 0; tick < event * 10; tick++)
      ticked = nextState(ticked, { type: "tick", elapsedMs: 100 });
    return ticked;
  }, state);
}

const nothing = () => {};
const asideButtons = {
  onShowUpNext: nothing,
  onReadSheet: nothing,
  onSetCues: nothing,
  onShowRecord: nothing,
};
/** What the session's screen is given besides: nothing is open over it, and all is well. */
export const calmSession = {
  ...asideButtons,
  onAskPressure: nothing,
  screenMayGoDark: false,
  isSoundLocked: false,
  isOffline: false,
  panel: null,
};
/** What the welcome is given besides: nothing is to be said, and no session was left. */
export const calmWelcome = {
  ...asideButtons,
  notices: { inGrace: false, reviewDue: false, wasUpdated: false },
  secret: "A".repeat(43),
  saved: null,
};

/**
 * What a screen reader says as the session goes on, and the device's own voice with it. The clock is silent; these
 * sentences speak for it, each at the moment its state begins. Pure: two states in, a sentence or nothing out.
 */
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import type { PlayerSnapshot } from "@/lib/program/player-snapshot";
import { isUnderWay, LAST_CALL_SECONDS, momentFor, wasLeftOut } from "./moments";
import { hasDoneNothing } from "./move-outcomes";
import type { SessionState } from "./session-machine";
import { breathAt } from "./session-motion";
import { howToPress, howToShift } from "./session-part";
import { remainingMs, secondsShown } from "./session-view";

/** The sentence for the step from one state to the next; null: nothing to say. */
export function announcementFor(
  before: SessionState,
  after: SessionState,
  snapshot: PlayerSnapshot,
  copy: PatientCopy,
): string | null {
  const moment = momentFor(before, after, snapshot);
  const step = after.steps[after.index];
  const { announced: words, session, paused, done } = copy.player;
  const kindly = wasLeftOut(before, after) ? [words.leftOut] : [];
  if (moment === "done")
    return [...kindly, hasDoneNothing(after) ? `${done.titleNone}.` : words.done].join(" ");
  const entry = step && snapshot.moves[step.moveIndex];
  if (moment === null || !entry) return null;
  const { move, prescribed } = entry;

  const side = step.side === null ? null : session.side[step.side];
  const seconds = secondsShown(remainingMs(after));
  const addedMs = (state: SessionState) => state.addedMs[after.index] ?? 0;
  const isBreathIn = breathAt(after.elapsedMs, move.breath).phase === "in";
  const breathNow = isBreathIn ? words.breatheIn : words.breatheOut;
  switch (moment) {
    case "count-in":
    case "change-move":
      return [...kindly, words.getReady(move.plainName, side), ...move.setUp, howToPress(entry, copy)]
        .filter((sentence) => sentence !== null)
        .join(" ");
    case "change-side":
      return [step.side === null ? null : words.switchTo(step.side, seconds), move.switchSide]
        .filter((sentence) => sentence !== null)
        .join(" ");
    case "shift-roller":
      return `${words.shiftRoller(seconds)} ${howToShift(move, copy)}`;
    case "work":
      // The breath begins with the clock: an instruction that names another one would be followed instead.
      return `${words.go(side)} ${prescribed.dosage.kind === "breaths" ? breathNow : move.instruction}`;
    case "count":
      return words.count.find((count) => count === String(seconds)) ?? null;
    case "press-less":
      return words.pressLess(Math.round((addedMs(after) - addedMs(before)) / 1000));
    case "asked-softer":
      return words.softer;
    case "half-way":
      return words.halfWay;
    case "last-call":
      return words.secondsLeft(LAST_CALL_SECONDS);
    case "hold":
      return session.stayHere;
    case "roll-on":
      return `${session.rollOn}. ${move.instruction}`;
    case "breathe-in":
      return words.breatheIn;
    case "breathe-out":
      return words.breatheOut;
    case "paused": {
      const side = step.kind === "work" ? step.side : null;
      const left = words.paused(copy.dosage.duration(seconds), side);
      const waited = after.screen.name === "paused" && after.screen.why === "waited";
      return [...kindly, ...(waited && kindly.length === 0 ? [paused.waited] : []), left].join(" ");
    }
    // Its page takes the focus, and says it.
    case "stopped":
      return null;
  }
}

/** What the live region holds after the step: `said` until something else is said or the session no longer goes on. */
export function saidAfter(
  said: string,
  before: SessionState,
  after: SessionState,
  snapshot: PlayerSnapshot,
  copy: PatientCopy,
): string {
  const sentence = announcementFor(before, after, snapshot, copy);
  return sentence ?? (isUnderWay(before) && !isUnderWay(after) ? "" : said);
}

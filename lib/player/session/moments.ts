/**
 * What has just begun in a session, for whoever tells of it: the screen reader's sentences, the voice, the tones,
 * the buzz and the flash all hang on the same moments. Pure: two states in, a name or nothing out.
 */
import type { PlayerSnapshot } from "@/lib/program/player-snapshot";
import { type SessionState, type Step, stepMs } from "./session-machine";
import { breathAt } from "./session-motion";
import { isAskingSofter } from "./session-part";
import { isTooHard } from "./session-steering";
import { type PlayerMove, remainingMs, secondsShown } from "./session-view";

/** Shorter parts have no half time worth a word. */
const HALF_TIME_FROM_SECONDS = 40;
/** Before the end of a side, in seconds. */
export const LAST_CALL_SECONDS = 10;
/** Until then a part is told of although the script that tells came late. */
const JUST_BEGUN_MS = 5_000;
/** The last seconds of a change, each counted. */
const COUNTED_SECONDS = 3;

/** A step's own name: it began, or goes on after a pause. `count`: one of the last seconds of a change. */
export type Moment =
  | Step["kind"]
  | "count"
  | "asked-softer"
  | "press-less"
  | "half-way"
  | "last-call"
  | "hold"
  | "roll-on"
  | "breathe-in"
  | "breathe-out"
  | "paused"
  | "stopped"
  | "done";

/** What began between two states; null: nothing. */
export function momentFor(
  before: SessionState,
  after: SessionState,
  snapshot: PlayerSnapshot,
): Moment | null {
  const { screen } = after;
  const isNewScreen = before.screen.name !== screen.name;
  const step = after.steps[after.index];
  const entry = step && snapshot.moves[step.moveIndex];
  if (screen.name === "done") return isNewScreen && !screen.early ? "done" : null;
  if (!step || !entry) return null;
  if (screen.name === "paused" && (isNewScreen || wasLeftOut(before, after))) return "paused";
  if (screen.name === "paused") return isPressedLess(before, after) ? "press-less" : null;
  if (screen.name === "stopped") return isUnderWay(before) ? "stopped" : null;
  if (screen.name !== "running") return null;

  const isNewStep = isNewScreen || after.index !== before.index || after.elapsedMs < before.elapsedMs;
  if (isNewStep) return step.kind;
  return step.kind === "work" ? workMoment(before, after, entry) : countMoment(before, after);
}

/** Whether a part of the session runs or is paused. */
export function isUnderWay({ screen }: SessionState): boolean {
  return screen.name === "running" || screen.name === "paused";
}

/** Whether a move was left out between two states because it did not get softer or pressed too hard. */
export function wasLeftOut(before: SessionState, after: SessionState): boolean {
  return after.leftOut !== null && after.leftOut.moveIndex !== before.leftOut?.moveIndex;
}

/**
 * The state to tell the next moment from, for a script that may come when the session is under way already: the check,
 * where nothing has been told of its first part and that has only just begun.
 */
export function toldUntil(state: SessionState): SessionState {
  const hasJustBegun =
    state.screen.name === "running" && state.index === 0 && state.elapsedMs < JUST_BEGUN_MS;
  return hasJustBegun ? { ...state, screen: { name: "check" } } : state;
}

/** After "Not softer", or after the patient said, for the first time or again, that it presses too hard. */
function isPressedLess(before: SessionState, after: SessionState): boolean {
  const { index, notSofter, pressures, choices } = after;
  // What is planned anew carries its answers along.
  if (choices !== before.choices) return false;
  const wasSaid = pressures !== before.pressures && isTooHard(after);
  return wasSaid || (notSofter[index] ?? 0) > (before.notSofter[index] ?? 0);
}

/** "3, 2, 1" at the end of a change. */
function countMoment(before: SessionState, after: SessionState): Moment | null {
  const seconds = secondsShown(remainingMs(after));
  const isCounted = seconds > 0 && seconds <= COUNTED_SECONDS;
  return isCounted && seconds !== secondsShown(remainingMs(before)) ? "count" : null;
}

function workMoment(before: SessionState, after: SessionState, entry: PlayerMove): Moment | null {
  if (isPressedLess(before, after)) return "press-less";
  // It stands on the screen in place of a hold that ends on the same beat.
  if (isAskingSofter(after, entry) && !isAskingSofter(before, entry)) return "asked-softer";
  if (after.holdFromMs !== before.holdFromMs) return after.holdFromMs === null ? "roll-on" : "hold";
  if (entry.prescribed.dosage.kind === "breaths") return breathMoment(before, after, entry);
  const crosses = (leftMs: number) => remainingMs(before) > leftMs && remainingMs(after) <= leftMs;
  if (crosses(LAST_CALL_SECONDS * 1000)) return "last-call";
  const wholeMs = stepMs(after, after.index);
  // A side that got more time may have been told of its half already.
  if ((after.addedMs[after.index] ?? 0) > 0) return null;
  return wholeMs >= HALF_TIME_FROM_SECONDS * 1000 && crosses(wholeMs / 2) ? "half-way" : null;
}

/** The turn of a breath between two states of the same step; null: none. */
export function breathMoment(
  before: SessionState,
  after: SessionState,
  { move: { breath } }: PlayerMove,
): "breathe-in" | "breathe-out" | null {
  const { phase } = breathAt(after.elapsedMs, breath);
  if (phase === breathAt(before.elapsedMs, breath).phase) return null;
  return phase === "in" ? "breathe-in" : "breathe-out";
}

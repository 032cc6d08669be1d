/**
 * What a screen reader says as the session goes on. The clock is silent; these sentences speak for it, each at
 * the moment its state begins. Pure: two states in, a sentence or nothing out.
 */
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import type { PlayerSnapshot } from "@/lib/program/player-snapshot";
import { type SessionState, type Step, stepMs } from "./session-machine";
import {
  breathAt,
  howToShift,
  isAskingSofter,
  type PlayerMove,
  remainingMs,
  secondsShown,
} from "./session-view";

/** Shorter parts have no half time worth a word. */
const HALF_TIME_FROM_SECONDS = 40;
const LAST_CALL_SECONDS = 10;

/** The sentence for the step from one state to the next; null: nothing to say. */
export function announcementFor(
  before: SessionState,
  after: SessionState,
  snapshot: PlayerSnapshot,
  copy: PatientCopy,
): string | null {
  const step = after.steps[after.index];
  const entry = step && snapshot.moves[step.moveIndex];
  if (after.screen.name === "done") return before.screen.name === "done" ? null : copy.player.announced.done;
  if (!step || !entry) return null;
  if (after.screen.name === "paused") {
    return before.screen.name === "paused" ? null : pausedWords(after, step, copy);
  }
  if (after.screen.name !== "running") return null;

  const isNewStep = after.index !== before.index || before.screen.name !== "running" || after.elapsedMs === 0;
  if (isNewStep) return beginningWords(after, step, entry, copy);
  if (step.kind !== "work") return countDown(before, after, copy);
  return workWords(before, after, entry, copy);
}

function pausedWords(state: SessionState, step: Step, copy: PatientCopy): string {
  const left = copy.dosage.duration(secondsShown(remainingMs(state)));
  const words = copy.player.announced.paused(left, step.side);
  const waited = state.screen.name === "paused" && state.screen.why === "waited";
  return waited ? `${copy.player.paused.waited} ${words}` : words;
}

function beginningWords(state: SessionState, step: Step, { move }: PlayerMove, copy: PatientCopy): string {
  const words = copy.player.announced;
  const side = step.side === null ? null : copy.player.session.side[step.side];
  const seconds = secondsShown(remainingMs(state));
  switch (step.kind) {
    case "count-in":
    case "change-move": {
      const kindly = state.kindlySkipped === null ? [] : [words.leftOut];
      return [...kindly, words.getReady(move.plainName, side), ...move.setUp].join(" ");
    }
    case "change-side":
      return [step.side === null ? null : words.switchTo(step.side, seconds), move.switchSide]
        .filter((sentence) => sentence !== null)
        .join(" ");
    case "shift-roller":
      return `${words.shiftRoller(seconds)} ${howToShift(move, copy)}`;
    case "work":
      return `${words.go(side)} ${move.instruction}`;
  }
}

/** "3, 2, 1" at the end of a change. */
function countDown(before: SessionState, after: SessionState, copy: PatientCopy): string | null {
  const seconds = secondsShown(remainingMs(after));
  if (seconds === secondsShown(remainingMs(before))) return null;
  return copy.player.announced.count.find((count) => count === String(seconds)) ?? null;
}

function workWords(
  before: SessionState,
  after: SessionState,
  entry: PlayerMove,
  copy: PatientCopy,
): string | null {
  const words = copy.player.announced;
  if ((after.notSofter[after.index] ?? 0) > (before.notSofter[after.index] ?? 0)) {
    return words.pressLess(Math.round((after.addedMs[after.index] ?? 0) / 1000));
  }
  if (entry.prescribed.dosage.kind === "breaths") return breathWords(before, after, entry, copy);
  if (isAskingSofter(after, entry) && !isAskingSofter(before, entry)) return words.softer;
  const crosses = (leftMs: number) => remainingMs(before) > leftMs && remainingMs(after) <= leftMs;
  if (crosses(LAST_CALL_SECONDS * 1000)) return words.secondsLeft(LAST_CALL_SECONDS);
  const wholeMs = stepMs(after, after.index);
  return wholeMs >= HALF_TIME_FROM_SECONDS * 1000 && crosses(wholeMs / 2) ? words.halfWay : null;
}

function breathWords(
  before: SessionState,
  after: SessionState,
  { move }: PlayerMove,
  copy: PatientCopy,
): string | null {
  const { phase } = breathAt(after.elapsedMs, move.breath);
  if (phase === breathAt(before.elapsedMs, move.breath).phase) return null;
  return phase === "in" ? copy.player.announced.breatheIn : copy.player.announced.breatheOut;
}

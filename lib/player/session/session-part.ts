/** What the screen of a part reads out of the session's state, and whoever tells of it. Pure; milliseconds in. */
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { isPressedGently } from "@/lib/program/pressure";
import { type SessionState, type Step, stepMs } from "./session-machine";
import { holdMs, isTooHard } from "./session-steering";
import { type PlayerMove, remainingMs } from "./session-view";

/** Seconds into a side at which "Softer now?" is asked, and for how long it stays: a tender spot is tried for 20 s. */
const ASK_FROM_SECONDS = 20;
const ASK_FOR_SECONDS = 10;

/** How much of the current step is over, from 0 to 1. */
export function stepProgress(state: SessionState): number {
  const length = stepMs(state, state.index);
  return length > 0 ? state.elapsedMs / length : 0;
}

/** How much of a move's work is over, from 0 to 1; a move that was left behind stays where it stood. */
export function moveProgress(state: SessionState, moveIndex: number): number {
  let all = 0;
  let over = 0;
  state.steps.forEach((step, index) => {
    if (step.moveIndex !== moveIndex || step.kind !== "work") return;
    all += stepMs(state, index);
    if (index === state.index) over += state.elapsedMs;
    // Gone back before it, it is to be done again.
    else if (index < state.index && state.finished[index]) over += stepMs(state, index);
  });
  return all > 0 ? over / all : 0;
}

/** Whether the patient is to press less in the current step, by "Not softer" or by how hard it was said to press. */
export function isPressingLess(state: SessionState): boolean {
  return (state.notSofter[state.index] ?? 0) > 0 || isTooHard(state);
}

/** Whether a move is part of this session: a shorter one leaves some out. */
export function isInSession({ steps }: SessionState, moveIndex: number): boolean {
  return steps.some((step) => step.moveIndex === moveIndex);
}

/** The step that follows the current one; undefined at the end. */
export function stepAfter(state: SessionState): Step | undefined {
  return state.steps[state.index + 1];
}

/** Whether the 20-second test is on screen: a timed side with holds, 20 s in, nothing tapped yet. */
export function isAskingSofter(state: SessionState, { prescribed }: PlayerMove): boolean {
  const { dosage } = prescribed;
  const seconds = state.elapsedMs / 1000;
  return (
    state.steps[state.index]?.kind === "work" &&
    dosage.kind === "time" &&
    dosage.holdSeconds !== null &&
    !isPressingLess(state) &&
    seconds >= ASK_FROM_SECONDS &&
    seconds < ASK_FROM_SECONDS + ASK_FOR_SECONDS
  );
}

/** Milliseconds left of the hold on a tender spot, which ends with its step at the latest; 0: none is held. */
export function holdLeftMs(state: SessionState): number {
  if (state.holdFromMs === null) return 0;
  return Math.max(0, Math.min(state.holdFromMs + holdMs(state) - state.elapsedMs, remainingMs(state)));
}

/** The sheet's own words for a move that is pressed with less than usual; null: with the usual, or nothing presses. */
export function howToPress({ prescribed, move }: PlayerMove, { safety }: PatientCopy): string | null {
  const isSaid = isPressedGently(prescribed.dosage) && move.contactZone !== "calf-rest";
  return isSaid ? safety.pressAtMost(prescribed.dosage.pressureCeiling) : null;
}

/** How the roller is shifted between two places. Only the upper-back stretch has a way that is known here. */
export function howToShift({ slug }: PlayerMove["move"], { player: { session } }: PatientCopy): string {
  return slug === "thoracic-extension" ? session.shiftRollerHow : session.shiftRollerAsInSteps;
}

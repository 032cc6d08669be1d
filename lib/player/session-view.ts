/** What the screens read out of the session's state. Pure; milliseconds in, whole seconds out. */

import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { SECONDS_PER_BREATH, SECONDS_PER_PASS } from "@/lib/program/dosage";
import type { PlayerSnapshot } from "@/lib/program/snapshot";
import { type SessionState, type Step, stepMs } from "./session-machine";

export type PlayerMove = PlayerSnapshot["moves"][number];

/** Seconds into a side at which "Softer now?" is asked, and for how long it stays: a tender spot is tried for 20 s. */
const ASK_FROM_SECONDS = 20;
const ASK_FOR_SECONDS = 10;

/** Milliseconds left of the current step. */
export function remainingMs(state: SessionState): number {
  return stepMs(state, state.index) - state.elapsedMs;
}

/** Seconds to show for a time that counts down: the last second reads 1 until it is over. */
export function secondsShown(milliseconds: number): number {
  return Math.ceil(milliseconds / 1000);
}

/** Milliseconds left in all: the rest of this step and every later one. The count-in lies outside. */
export function totalLeftMs(state: SessionState): number {
  return state.steps.reduce((sum, step, index) => {
    if (index < state.index || step.kind === "count-in") return sum;
    return sum + stepMs(state, index) - (index === state.index ? state.elapsedMs : 0);
  }, 0);
}

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
    if (state.finished[index] && index !== state.index) over += stepMs(state, index);
    else if (index === state.index) over += state.elapsedMs;
  });
  return all > 0 ? over / all : 0;
}

type MoveOutcome = "done" | "part" | "left-out";

/** What became of each move: all of its sides ran in full, some of them, or none. */
export function moveOutcomes(state: SessionState, moveCount: number): readonly MoveOutcome[] {
  return Array.from({ length: moveCount }, (_, moveIndex) => {
    const ran = state.steps.flatMap((step, index) =>
      step.kind === "work" && step.moveIndex === moveIndex ? [state.finished[index] === true] : [],
    );
    if (ran.every(Boolean)) return "done";
    return ran.some(Boolean) ? "part" : "left-out";
  });
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
    (state.notSofter[state.index] ?? 0) === 0 &&
    seconds >= ASK_FROM_SECONDS &&
    seconds < ASK_FROM_SECONDS + ASK_FOR_SECONDS
  );
}

type Breath = {
  /** From 1. */
  readonly number: number;
  readonly phase: "in" | "out";
  /** Counts down within the phase: 4, 3, 2, 1, then 6 to 1. */
  readonly count: number;
  /** Whole seconds of this breath begun, from 1. */
  readonly secondsBegun: number;
  /** How full the chest is, from 0 to 1. */
  readonly fullness: number;
};

/** The breath at a moment of a breath-counted step. */
export function breathAt(elapsedMs: number, { inSeconds, outSeconds }: PlayerMove["move"]["breath"]): Breath {
  const breathMs = SECONDS_PER_BREATH * 1000;
  const second = (elapsedMs % breathMs) / 1000;
  const isIn = second < inSeconds;
  return {
    number: Math.floor(elapsedMs / breathMs) + 1,
    phase: isIn ? "in" : "out",
    count: Math.max(1, Math.ceil(isIn ? inSeconds - second : inSeconds + outSeconds - second)),
    secondsBegun: Math.floor(second) + 1,
    fullness: Math.max(0, isIn ? second / inSeconds : 1 - (second - inSeconds) / outSeconds),
  };
}

/** Which slow pass a moment lies in, from 1. */
export function passAt(elapsedMs: number): number {
  return Math.floor(elapsedMs / (SECONDS_PER_PASS * 1000)) + 1;
}

/** Milliseconds of one stroke, one way: half a pass, or the stroke's length at the move's own speed. */
export function strokeMs({ prescribed, move }: PlayerMove): number {
  if (prescribed.dosage.kind === "passes") return (SECONDS_PER_PASS / 2) * 1000;
  const { strokeCm, speedCmPerSecond } = move;
  return strokeCm !== null && speedCmPerSecond !== null ? (strokeCm / speedCmPerSecond) * 1000 : 2_400;
}

/** How the roller is shifted between two places. Only the upper-back stretch has a way that is known here. */
export function howToShift({ slug }: PlayerMove["move"], { player: { session } }: PatientCopy): string {
  return slug === "thoracic-extension" ? session.shiftRollerHow : session.shiftRollerAsInSteps;
}

/** How far along its stroke the figure is, from 0 (start drawing) to 1 (end drawing), easing at both ends. */
export function strokeAt(elapsedMs: number, oneWayMs: number): number {
  return (1 - Math.cos((elapsedMs / oneWayMs) * Math.PI)) / 2;
}

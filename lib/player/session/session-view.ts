/** What the screens read out of the session's state. Pure; milliseconds in, whole seconds out. */

import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import type { FigureName, SequenceName } from "@/lib/figure/figure-name";
import { SECONDS_PER_BREATH, SECONDS_PER_PASS } from "@/lib/program/dosage";
import type { PlayerSnapshot } from "@/lib/program/player-snapshot";
import type { PlannedMove } from "@/lib/program/timeline";
import { type SessionState, type Step, stepMs } from "./session-machine";
import { holdMs } from "./session-steering";

export type PlayerMove = PlayerSnapshot["moves"][number];

/** The moves of a plan as the timeline reads them. */
export function plannedMoves(moves: readonly PlayerMove[]): readonly PlannedMove[] {
  return moves.map(({ prescribed, move }) => ({ ...prescribed, zone: move.contactZone }));
}

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
    if (index === state.index) over += state.elapsedMs;
    // Gone back before it, it is to be done again.
    else if (index < state.index && state.finished[index]) over += stepMs(state, index);
  });
  return all > 0 ? over / all : 0;
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

/** Milliseconds left of the hold on a tender spot, which ends with its step at the latest; 0: none is held. */
export function holdLeftMs(state: SessionState): number {
  if (state.holdFromMs === null) return 0;
  return Math.max(0, Math.min(state.holdFromMs + holdMs(state) - state.elapsedMs, remainingMs(state)));
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

/** The pictures of a prescribed move in the position the session has reached, from 1; null: it has none. */
export function picturesIn({ move: { pictures } }: PlayerMove, position = 1): SequenceName | null {
  return pictures[position - 1] ?? null;
}

/** What stands there while nothing is worked: the start, or the way the roller is moved to the second place. */
export function standingPicture(pictures: SequenceName, kind: Step["kind"]): FigureName {
  const isShift = kind === "shift-roller" && pictures === "thoracic-extension/second-place";
  return isShift ? "thoracic-extension/shift" : `${pictures}/start`;
}

/** How a picture goes while the move is worked. A clinic's own move may borrow one that would go in another way: that stands. */
export function motionOf({ prescribed, move }: PlayerMove, isRolling: boolean): "roll" | "breathe" | "stand" {
  if (prescribed.dosage.kind === "breaths") return isRolling ? "stand" : "breathe";
  return isRolling && move.speedCmPerSecond !== null ? "roll" : "stand";
}

/** Milliseconds of one stroke, one way: half a pass, or so many cm of skin at the move's own speed. */
export function strokeMs({ prescribed, move }: PlayerMove, strokeCm: number): number {
  if (prescribed.dosage.kind === "passes") return (SECONDS_PER_PASS / 2) * 1000;
  return (strokeCm / (move.speedCmPerSecond ?? 1)) * 1000;
}

/** How the roller is shifted between two places. Only the upper-back stretch has a way that is known here. */
export function howToShift({ slug }: PlayerMove["move"], { player: { session } }: PatientCopy): string {
  return slug === "thoracic-extension" ? session.shiftRollerHow : session.shiftRollerAsInSteps;
}

/** Share of a stroke in which the body gathers its speed, and again in which it slows down. */
const EASED_SHARE = 0.1;

/** How far along its stroke the figure is, from 0 (start drawing) to 1 (end drawing): even, but for both turning points. */
export function strokeAt(elapsedMs: number, oneWayMs: number): number {
  const strokes = elapsedMs / oneWayMs;
  const within = strokes % 1;
  const fromTurn = Math.min(within, 1 - within);
  const eased = fromTurn < EASED_SHARE ? fromTurn ** 2 / (2 * EASED_SHARE) : fromTurn - EASED_SHARE / 2;
  const way = eased / (1 - EASED_SHARE);
  return within < 0.5 === Math.floor(strokes) % 2 < 1 ? way : 1 - way;
}

/** What the screens read out of the session's state. Pure; milliseconds in, whole seconds out. */

import type { SequenceName } from "@/lib/figure/figure-name";
import type { PlayerSnapshot } from "@/lib/program/player-snapshot";
import type { PlannedMove } from "@/lib/program/timeline";
import { type SessionState, stepMs } from "./session-machine";

export type PlayerMove = PlayerSnapshot["moves"][number];

/** The moves of a plan as the timeline reads them. */
export function plannedMoves(moves: readonly PlayerMove[]): readonly PlannedMove[] {
  return moves.map(({ prescribed, move }) => ({ ...prescribed, zone: move.contactZone }));
}

/** Which move of this session runs, from 1, and how many there are. */
export function placeInSession({ steps, index }: SessionState): readonly [number, number] {
  const moves = [...new Set(steps.map(({ moveIndex }) => moveIndex))];
  return [moves.indexOf(steps[index]?.moveIndex ?? 0) + 1, moves.length];
}

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

/** The pictures of a prescribed move in the position the session has reached, from 1; null: it has none. */
export function picturesIn({ move: { pictures } }: PlayerMove, position = 1): SequenceName | null {
  return pictures[position - 1] ?? null;
}

import type { SessionState } from "./session-machine";

export type MoveOutcome = "done" | "part" | "left-out";

/** Whether any move was begun. */
export function hasRolled({ rolledMs }: Pick<SessionState, "rolledMs">): boolean {
  return rolledMs.some((ms) => ms > 0);
}

/** Whether not one side of any move ran in full. */
export function hasDoneNothing(state: SessionState): boolean {
  return !state.steps.some(({ kind }, index) => kind === "work" && state.finished[index] === true);
}

/** What became of each move: all of its sides ran in full, some of them, or none. */
export function moveOutcomes(state: SessionState, moveCount: number): readonly MoveOutcome[] {
  return Array.from({ length: moveCount }, (_, moveIndex) => {
    const ran = state.steps.flatMap((step, index) =>
      step.kind === "work" && step.moveIndex === moveIndex ? [state.finished[index] === true] : [],
    );
    if (!ran.some(Boolean)) return "left-out";
    return ran.every(Boolean) ? "done" : "part";
  });
}

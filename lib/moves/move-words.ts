/** What a patient reads of a move, for the side it is prescribed on. */
import type { Move, Side } from "./move";

export type MoveWords = Pick<Move, "setUp" | "steps" | "instruction" | "stopPoint" | "switchSide">;

/**
 * The texts of a move on that side: those for both sides at once only where both work at once. `switchSide` is
 * null where no second side follows. Paper and player read a move's texts through this alone.
 */
export function moveWords(move: MoveWords & Pick<Move, "oneSide">, side: Side): MoveWords {
  const { setUp, steps, instruction, stopPoint } =
    side === "together" || move.oneSide === null ? move : move.oneSide;
  return { setUp, steps, instruction, stopPoint, switchSide: side === "each" ? move.switchSide : null };
}

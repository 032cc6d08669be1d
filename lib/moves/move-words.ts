/** What a patient reads of a move, as it is prescribed. */
import { findVariation, type Move, type MoveVariation, type Side } from "./move";

export type MoveWords = Pick<Move, "setUp" | "steps" | "instruction" | "stopPoint" | "switchSide">;

/**
 * The texts of a move on that side, in that variation (undefined: the usual way): those for both sides at once only
 * where both work at once. `switchSide` is null where no second side follows. Paper and player read a move's texts
 * through this alone.
 */
export function moveWords(
  move: MoveWords & Pick<Move, "oneSide" | "variations">,
  side: Side,
  variation: MoveVariation | undefined,
): MoveWords {
  const { steps, instruction, stopPoint, ...usual } =
    side === "together" || move.oneSide === null ? move : move.oneSide;
  const { setUp } = findVariation(move, variation) ?? usual;
  return { setUp, steps, instruction, stopPoint, switchSide: side === "each" ? move.switchSide : null };
}

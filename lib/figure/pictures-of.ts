/** Which pictures show a move as it is prescribed. Paper, player, catalogue and composer ask here alone. */
import { findVariation, type Move, pictureOf } from "@/lib/moves/move";
import { type SequenceName, type ShownAs, sequenceOf } from "./figure-name";

/**
 * The pictures of a prescribed move, in one of its positions, from 1; null: it has none. A variation the move does not
 * have is shown as the usual way. A clinic's own move stays in the first place of the pictures it borrows: where its
 * second one lies, its own words say.
 */
export function picturesOf(
  move: Pick<Move, "slug" | "picture" | "variations">,
  { side, variation }: Pick<ShownAs, "side" | "variation">,
  position = 1,
): SequenceName | null {
  const picture = pictureOf(move);
  if (picture === null) return null;
  return sequenceOf(picture, {
    side,
    variation: findVariation(move, variation)?.variation,
    position: move.slug === picture ? position : 1,
  });
}

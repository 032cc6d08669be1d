/** What a bake stores. Written to `baked/` by bin/bake-figures.mjs; nothing here is edited by hand. */
import type { BodySide } from "@/lib/moves/move";
import type { Box, Shape } from "./shape";

export type BakedFigure = {
  /** The working side in the stored picture; null where it has none and is never mirrored. */
  readonly drawnSide: BodySide | null;
  readonly box: Box;
  /** Floor, body and roller. */
  readonly shapes: readonly Shape[];
  /** Arrows and the cross. */
  readonly marks: readonly Shape[];
};

/**
 * What a straight blend from start to end misses in one frame: for each shape and coordinate so many
 * millimetres. Null for a shape that a straight blend draws to the half millimetre in all frames.
 */
export type Frame = readonly (readonly number[] | null)[];

export type BakedMotion = {
  /** True where the roller travels: the arrow then travels with it. Else it belongs to its picture. */
  readonly isRolling: boolean;
  /** Evenly spaced between start and end, both left out. */
  readonly frames: readonly Frame[];
};

/** Which sides of the body a prescription works, and what is left of a move when a side may not be worked. */
import { type BodySide, bodySides, type Laterality, type Side } from "@/lib/moves/move";

/** The sides a prescription presses on. Both at once, or the midline, is both. */
export function workedSides(side: Side): readonly BodySide[] {
  return side === "each" || side === "together" ? bodySides : [side];
}

/** The sides a move may still be done on. A move on the midline or on both at once has none once one is barred. */
export function allowedSides(laterality: Laterality, barred: ReadonlySet<BodySide>): readonly BodySide[] {
  if (laterality === "bilateral" && barred.size > 0) return [];
  return bodySides.filter((side) => !barred.has(side));
}

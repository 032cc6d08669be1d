/** What clinicians read for the other ways to do a move. */
import type { MoveVariation } from "@/lib/moves/move";

/** The choice a variation stands in: what is chosen, the usual way, and this one. */
export const variationChoice: Record<
  MoveVariation,
  { readonly of: string; readonly usual: string; readonly chosen: string }
> = {
  "arms-crossed": { of: "Arms", usual: "Hands hold the head", chosen: "Crossed on the chest" },
};

/** "arms crossed on the chest" */
export function variationName(variation: MoveVariation): string {
  const { of, chosen } = variationChoice[variation];
  return `${of} ${chosen}`.toLowerCase();
}

/** ", arms crossed on the chest", to go on with; nothing for the usual way. */
export function andVariation(variation: MoveVariation | undefined): string {
  return variation === undefined ? "" : `, ${variationName(variation)}`;
}

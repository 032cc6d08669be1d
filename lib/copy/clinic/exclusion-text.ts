import type { MoveSlug } from "@/lib/moves/move";
import type { Exclusion } from "@/lib/safety/patient-record";
import { positionName, zoneName } from "./names";

/** An exclusion entered by hand, as its line in the record: "Buttock, left side only". */
export function exclusionLine(exclusion: Exclusion, moveName: (slug: MoveSlug) => string): string {
  switch (exclusion.by) {
    case "move":
      return withSide(moveName(exclusion.move), exclusion.side);
    case "zone":
      return withSide(`Contact zone: ${zoneName[exclusion.zone].toLowerCase()}`, exclusion.side);
    case "position":
      return `Start position: ${positionName[exclusion.position].toLowerCase()}`;
    case "side":
      return `Everything on the ${exclusion.side} side`;
  }
}

function withSide(text: string, side: "left" | "right" | null): string {
  return side === null ? text : `${text}, ${side} side only`;
}

/** From how zones stand for a patient to how the body map shows them. */
import type { ZoneLook } from "@/lib/figure/body-map";
import { bodySides } from "@/lib/moves/move";
import type { ZoneStanding, ZoneStandings } from "@/lib/safety/zone-standings";
import type { ZoneRegion } from "./body-map";

/** A region's standing. On the midline: in as soon as a side is, out when both are. */
export function standingOf(
  standings: ZoneStandings,
  { zone, side }: Pick<ZoneRegion, "zone" | "side">,
): ZoneStanding {
  const bySide = standings[zone];
  if (side !== null) return bySide[side];
  return {
    isIn: bodySides.some((each) => bySide[each].isIn),
    isOut: bodySides.every((each) => bySide[each].isOut),
  };
}

/** The look of a standing: filled when it is in, crossed when it is out, both where both hold. */
export function lookOf({ isIn, isOut }: ZoneStanding): ZoneLook {
  if (isIn) return isOut ? "chosen-out" : "chosen";
  return isOut ? "out" : "free";
}

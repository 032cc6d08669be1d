/** What the body outline shows of each zone. */
import { type ContactZone, contactZones, type Move, type MoveSlug } from "@/lib/moves/move";
import type { ZoneState } from "./body-outline";
import type { Excluded } from "./fit-moves";

/** In the program as soon as one move lies there; excluded when no move there is left for this patient. */
export function zoneStates(
  moves: readonly Move[],
  prescribed: ReadonlySet<MoveSlug>,
  excluded: Excluded,
): Readonly<Record<ContactZone, ZoneState>> {
  const stateOf = (zone: ContactZone): ZoneState => {
    const there = moves.filter(({ contactZone }) => contactZone === zone);
    if (there.some(({ slug }) => prescribed.has(slug))) return "program";
    return there.length > 0 && there.every(({ slug }) => excluded.get(slug)?.wholly) ? "excluded" : "free";
  };
  return Object.fromEntries(contactZones.map((zone) => [zone, stateOf(zone)])) as Record<
    ContactZone,
    ZoneState
  >;
}

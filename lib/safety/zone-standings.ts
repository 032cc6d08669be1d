/** How each contact zone stands for one patient, left and right: whether the program presses there, and whether it may. */
import {
  type BodySide,
  bodySides,
  type Catalogue,
  type ContactZone,
  contactZones,
  findMove,
  type Move,
  type MoveSlug,
  type Side,
} from "@/lib/moves/move";
import type { ExcludedMove } from "./excluded-moves";
import { workedSides } from "./sides";

export type ZoneStanding = {
  /** A move of the program presses there. */
  readonly isIn: boolean;
  /** No move is left there for this patient. */
  readonly isOut: boolean;
};
export type ZoneStandings = Readonly<Record<ContactZone, Readonly<Record<BodySide, ZoneStanding>>>>;

/** Where a move of the program presses. */
export type WorkedZone = { readonly zone: ContactZone; readonly side: Side };

/** Every zone and side, out of the moves there are, where the program presses, and what this patient must not do. */
export function zoneStandings(
  moves: readonly Move[],
  worked: readonly WorkedZone[],
  excluded: ReadonlyMap<MoveSlug, Pick<ExcludedMove, "sides">>,
): ZoneStandings {
  const standing = (zone: ContactZone, side: BodySide): ZoneStanding => {
    const there = moves.filter(({ contactZone }) => contactZone === zone);
    return {
      isIn: worked.some((work) => work.zone === zone && workedSides(work.side).includes(side)),
      isOut: there.length > 0 && there.every(({ slug }) => excluded.get(slug)?.sides.includes(side)),
    };
  };
  const bySide = (zone: ContactZone) =>
    Object.fromEntries(bodySides.map((side) => [side, standing(zone, side)]));
  return Object.fromEntries(contactZones.map((zone) => [zone, bySide(zone)])) as ZoneStandings;
}

/** Where the prescribed moves press, as far as the catalogue knows them. */
export function workedZones(
  prescribed: readonly { readonly move: MoveSlug; readonly side: Side }[],
  catalogue: Catalogue,
): WorkedZone[] {
  return prescribed.flatMap(({ move, side }) => {
    const found = findMove(catalogue, move);
    return found ? [{ zone: found.contactZone, side }] : [];
  });
}

/** One side of one zone. */
export type StandingAt = { readonly zone: ContactZone; readonly side: BodySide };

/** The zones and sides that fit, in the zones' order, left before right. */
export function placesWhere(
  standings: ZoneStandings,
  fits: (standing: ZoneStanding) => boolean,
): readonly StandingAt[] {
  return contactZones.flatMap((zone) =>
    bodySides.filter((side) => fits(standings[zone][side])).map((side) => ({ zone, side })),
  );
}

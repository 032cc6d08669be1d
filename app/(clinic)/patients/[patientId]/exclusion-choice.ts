/** What the form of an exclusion holds while it is filled in, and what a press on the body map makes of it. */
import type { ZoneSide } from "@/lib/figure/body-map";
import {
  type BodySide,
  bodySides,
  type ContactZone,
  contactZones,
  type MoveSlug,
  type StartPosition,
} from "@/lib/moves/move";
import type { Exclusion } from "@/lib/safety/patient-record";

/** A move by the name it is listed under. `hasSides`: one side of it can be excluded alone. */
export type MoveOption = {
  readonly id: MoveSlug;
  readonly label: string;
  readonly zone: ContactZone;
  readonly hasSides: boolean;
};

export type ExclusionChoice = {
  readonly by: Exclusion["by"];
  readonly move: MoveSlug | null;
  readonly zone: ContactZone | null;
  readonly position: StartPosition | null;
  readonly side: BodySide | "any";
};

export const noChoice: ExclusionChoice = { by: "move", move: null, zone: null, position: null, side: "any" };

/** The exclusion chosen so far, or what is still to choose. */
export function readChoice({ by, move, zone, position, side }: ExclusionChoice): Exclusion | string {
  const bodySide = sideOf(side);
  switch (by) {
    case "move":
      return move ? { by, move, side: bodySide } : "Choose the move.";
    case "zone":
      return zone ? { by, zone, side: bodySide } : "Choose the contact zone.";
    case "position":
      return position ? { by, position } : "Choose the start position.";
    case "side":
      return bodySide ? { by, side: bodySide } : "Choose the side.";
  }
}

function sideOf(side: BodySide | "any"): BodySide | null {
  return side === "any" ? null : side;
}

/**
 * A press on a zone of the map. It chooses that zone and side; on the zone that is chosen already it puts the pressed
 * side in or takes it out again, and with the last side the zone.
 */
export function pressZone(choice: ExclusionChoice, { zone, side }: ZoneSide): ExclusionChoice {
  if (choice.by !== "zone" || choice.zone !== zone)
    return { ...choice, by: "zone", zone, side: side ?? "any" };
  const pressed: readonly BodySide[] = side === null ? bodySides : [side];
  const chosen = bodySides.filter((each) => choice.side === "any" || choice.side === each);
  const isWithin = pressed.every((each) => chosen.includes(each));
  const left = bodySides.filter((each) => (pressed.includes(each) ? !isWithin : chosen.includes(each)));
  const [only, other] = left;
  if (only === undefined) return { ...choice, zone: null, side: "any" };
  return { ...choice, side: other === undefined ? only : "any" };
}

/** The zones the choice names, for the map. A start position names none. */
export function chosenZones(choice: ExclusionChoice, moves: readonly MoveOption[]): readonly ZoneSide[] {
  const side = sideOf(choice.side);
  switch (choice.by) {
    case "move":
      return moves.filter(({ id }) => id === choice.move).map(({ zone }) => ({ zone, side }));
    case "zone":
      return choice.zone ? [{ zone: choice.zone, side }] : [];
    case "position":
      return [];
    case "side":
      return side ? contactZones.map((zone) => ({ zone, side })) : [];
  }
}

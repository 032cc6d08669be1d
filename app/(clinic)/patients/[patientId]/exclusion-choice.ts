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

/** What leaves a move out on a side: a condition, or an exclusion by hand, as within a sentence. */
export type Bar = { readonly text: string; readonly isCondition: boolean };

/** A move by the name it is listed under. */
export type MoveOption = {
  readonly id: MoveSlug;
  readonly label: string;
  readonly zone: ContactZone;
  readonly position: StartPosition;
  /** One side of it can be excluded alone. */
  readonly hasSides: boolean;
  /** Why it is excluded already. */
  readonly barredBy: Readonly<Record<BodySide, readonly Bar[]>>;
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

function isNamed(exclusion: Exclusion, move: MoveOption): boolean {
  switch (exclusion.by) {
    case "move":
      return move.id === exclusion.move;
    case "zone":
      return move.zone === exclusion.zone;
    case "position":
      return move.position === exclusion.position;
    case "side":
      return true;
  }
}

/** What the exclusion would leave out: each move on each side, as what bars it there already. */
function barsReached(exclusion: Exclusion, moves: readonly MoveOption[]): readonly (readonly Bar[])[] {
  const side = exclusion.by === "position" ? null : exclusion.side;
  return moves
    .filter((move) => isNamed(exclusion, move))
    .flatMap(({ hasSides, barredBy }) =>
      bodySides.filter((each) => !hasSides || side === null || side === each).map((each) => barredBy[each]),
    );
}

/** What excludes already all that the exclusion would; empty where it excludes something more. */
export function excludedBy(exclusion: Exclusion, moves: readonly MoveOption[]): readonly Bar[] {
  const reached = barsReached(exclusion, moves);
  return reached.every((bars) => bars.length > 0) ? differentBars(reached.flat()) : [];
}

/** What excludes a zone on a side already. */
export function zoneExcludedBy({ zone, side }: ZoneSide, moves: readonly MoveOption[]): readonly Bar[] {
  return excludedBy({ by: "zone", zone, side }, moves);
}

function differentBars(bars: readonly Bar[]): readonly Bar[] {
  return bars.filter(({ text }, index) => bars.findIndex((bar) => bar.text === text) === index);
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

/** The form under presses on the map. `told`: the zone that was pressed last, where it is excluded already. */
export type PressedChoice = { readonly choice: ExclusionChoice; readonly told: ZoneSide | null };

/** A press on the map. What is excluded already is told, not chosen once more; it can still be taken out of a choice. */
export function pressMap(
  { choice }: PressedChoice,
  region: ZoneSide,
  moves: readonly MoveOption[],
): PressedChoice {
  const isChosen =
    choice.by === "zone" &&
    choice.zone === region.zone &&
    (choice.side === "any" || choice.side === region.side);
  const isNew = zoneExcludedBy(region, moves).length === 0;
  return isNew || isChosen ? { choice: pressZone(choice, region), told: null } : { choice, told: region };
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

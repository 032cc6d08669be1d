/** What bars a move for a patient: conditions and exclusions by hand, each with the side it bars. */
import { positionName, zoneName } from "@/lib/copy/clinic/names";
import { type BodySide, isBuiltIn, type Move } from "@/lib/moves/move";
import type { Effect, Reach, SourceId } from "./condition";
import type { ConditionId } from "./condition-ids";
import { findCondition, knownVariant } from "./conditions";
import type { Certainty } from "./finding";
import type { Exclusion, PatientRecord, RecordedCondition, RecordedExclusion } from "./patient-record";
import { allowedSides } from "./sides";

/** Paper text: why a move is left out by hand where nobody has typed a reason. */
export const BY_HAND_PLAIN = "as agreed with your therapist";

/** One reason not to do a move. A side of null bars both. */
export type Bar = {
  /** The condition it follows from; null: entered by hand. */
  readonly condition: ConditionId | null;
  readonly side: BodySide | null;
  /** Clinician text: the fact, with its place ("Open wound or skin infection, left buttock"). */
  readonly text: string;
  /** Clinician text: why. */
  readonly reason: string;
  /** Clinician text: what settles it when the whole move is barred. */
  readonly remedy: string;
  /** Paper text: why. */
  readonly plain: string;
  readonly sources: readonly SourceId[];
  readonly certainty: Certainty;
};

/** Everything that bars the move, conditions first, in the record's order. */
export function barsOf(move: Move, patient: PatientRecord): readonly Bar[] {
  return [
    ...patient.conditions.flatMap((recorded) => conditionBars(move, recorded)),
    ...patient.exclusions.flatMap((recorded) => exclusionBars(move, recorded)),
  ];
}

/** The sides these bars leave to the move. */
export function sidesLeft(move: Move, bars: readonly Bar[]): readonly BodySide[] {
  const barred = new Set(
    bars.flatMap(({ side }): BodySide[] => (side === null ? ["left", "right"] : [side])),
  );
  return allowedSides(move.laterality, barred);
}

/** The effects of a recorded condition that hold for its variant. */
export function effectsOf(recorded: RecordedCondition): readonly Effect[] {
  const variant = knownVariant(recorded);
  return findCondition(recorded.condition).effects.filter(
    ({ variants }) => variants === undefined || variants.includes(variant),
  );
}

/** Whether an effect's reach includes the move. */
export function reaches(reach: Reach, move: Move, recorded: RecordedCondition): boolean {
  switch (reach.of) {
    case "program":
      return true;
    case "moves":
      return reachesByMove(reach, move);
    case "recorded-zone":
      return recorded.zone === null
        ? reach.otherwise.includes(move.contactZone)
        : recorded.zone === move.contactZone;
  }
}

/** Whether a reach that names moves, zones or positions includes the move, whatever is recorded with the condition. */
export function reachesByMove(reach: Extract<Reach, { of: "moves" }>, move: Move): boolean {
  return (
    (isBuiltIn(move.slug) ? reach.moves?.includes(move.slug) : reach.ownOn?.includes(move.contactZone)) ||
    reach.zones?.includes(move.contactZone) ||
    reach.positions?.includes(move.startPosition) ||
    false
  );
}

/** A recorded condition in one line: "Open wound or skin infection, left buttock". */
export function recordedConditionText(recorded: RecordedCondition): string {
  const { shortName, needs } = findCondition(recorded.condition);
  const variant = needs.variants?.find(({ id }) => id === recorded.variant)?.label;
  const place = needs.zone || needs.side ? placeText(needs.zone ? recorded.zone : null, recorded.side) : "";
  return [shortName, place, variant?.toLowerCase()].filter(Boolean).join(", ");
}

function conditionBars(move: Move, recorded: RecordedCondition): readonly Bar[] {
  // Several effects of one condition may bar the same move; the first says why.
  const effect = effectsOf(recorded).find(
    ({ level, reach }) => level === "move-excluded" && reaches(reach, move, recorded),
  );
  if (!effect) return [];
  const condition = findCondition(recorded.condition);
  return [
    {
      condition: condition.id,
      side: condition.needs.side ? recorded.side : null,
      text: recordedConditionText(recorded),
      reason: effect.reason,
      remedy: effect.remedy,
      plain: condition.plain,
      sources: effect.sources,
      certainty: effect.certainty,
    },
  ];
}

function exclusionBars(move: Move, recorded: RecordedExclusion): readonly Bar[] {
  const { exclusion, reason } = recorded;
  if (!names(exclusion, move)) return [];
  return [
    {
      condition: null,
      side: exclusion.by === "position" ? null : exclusion.side,
      text: recordedExclusionText(recorded),
      reason: reason || "Excluded by hand for this patient.",
      remedy: "Leave the move out, or remove the exclusion with a reason.",
      plain: reason || BY_HAND_PLAIN,
      sources: [],
      certainty: "by-hand",
    },
  ];
}

function names(exclusion: Exclusion, move: Move): boolean {
  switch (exclusion.by) {
    case "move":
      return exclusion.move === move.slug;
    case "zone":
      return exclusion.zone === move.contactZone;
    case "position":
      return exclusion.position === move.startPosition;
    case "side":
      return true;
  }
}

/** An exclusion by hand in a few words; the move's own name stands beside it. */
export function recordedExclusionText({ exclusion }: RecordedExclusion): string {
  switch (exclusion.by) {
    case "move":
      return exclusion.side ? `Excluded: this move, ${exclusion.side} side` : "Excluded: this move";
    case "zone":
      return `Excluded: ${placeText(exclusion.zone, exclusion.side)}`;
    case "position":
      return `Excluded: ${positionName[exclusion.position].toLowerCase()}`;
    case "side":
      return `Excluded: ${exclusion.side} side`;
  }
}

function placeText(zone: keyof typeof zoneName | null, side: BodySide | null): string {
  if (zone === null) return side ? `${side} side` : "";
  const name = zoneName[zone].toLowerCase();
  return side ? `${side} ${name}` : name;
}

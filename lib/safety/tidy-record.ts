/** A patient's record in a fixed order, so that no rule can depend on the order of typing. */
import { conditionIds } from "./condition-ids";
import { findCondition, knownVariant } from "./conditions";
import type { Exclusion, PatientRecord, RecordedCondition, RecordedExclusion } from "./patient-record";

/** Conditions in the order of the table, exclusions by their content, doubles and unasked details removed. */
export function tidyRecord(patient: PatientRecord): PatientRecord {
  return {
    rollerDensity: patient.rollerDensity,
    conditions: sortedUnique(patient.conditions.map(askedDetails), conditionKey),
    exclusions: sortedUnique(patient.exclusions, exclusionKey),
  };
}

/** A zone or side nobody asked for means nothing, and an unknown variant is none. */
function askedDetails(recorded: RecordedCondition): RecordedCondition {
  const { needs } = findCondition(recorded.condition);
  return {
    condition: recorded.condition,
    zone: needs.zone ? recorded.zone : null,
    side: needs.side ? recorded.side : null,
    variant: knownVariant(recorded),
  };
}

function conditionKey({ condition, zone, side, variant }: RecordedCondition): string {
  const place = String(conditionIds.indexOf(condition)).padStart(2, "0");
  return [place, zone ?? "", side ?? "", variant ?? ""].join("|");
}

function exclusionKey({ exclusion, reason }: RecordedExclusion): string {
  return [...exclusionParts(exclusion), reason].join("|");
}

function exclusionParts(exclusion: Exclusion): readonly string[] {
  switch (exclusion.by) {
    case "move":
      return ["1", exclusion.move, exclusion.side ?? ""];
    case "zone":
      return ["2", exclusion.zone, exclusion.side ?? ""];
    case "position":
      return ["3", exclusion.position];
    case "side":
      return ["4", exclusion.side];
  }
}

function sortedUnique<T>(items: readonly T[], key: (item: T) => string): T[] {
  const keyed = new Map(items.map((item) => [key(item), item]));
  return [...keyed.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

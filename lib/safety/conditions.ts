/** The 26 conditions, in the order of their ids, and what each needs when it is recorded. */
import type { Condition } from "./condition";
import { type ConditionId, conditionIds } from "./condition-ids";
import { leaveOut } from "./conditions/leave-out";
import { referNow } from "./conditions/refer-now";
import { waitForClearance } from "./conditions/wait-for-clearance";
import { withCare } from "./conditions/with-care";
import type { RecordedCondition } from "./patient-record";

const byId = new Map<ConditionId, Condition>(
  [...referNow, ...waitForClearance, ...leaveOut, ...withCare].map((condition) => [condition.id, condition]),
);

/** The condition of that id. Total: a missing entry stops at start. */
export function findCondition(id: ConditionId): Condition {
  const condition = byId.get(id);
  if (!condition) throw new Error(`No condition ${id}.`);
  return condition;
}

export const conditions: readonly Condition[] = conditionIds.map(findCondition);

/**
 * What still has to be asked before this condition can be recorded. The rules do not rely on it: a missing
 * zone counts as everywhere, a missing or unknown variant as the strictest one.
 */
export function missingFacts(recorded: RecordedCondition): readonly ("zone" | "variant")[] {
  const { needs } = findCondition(recorded.condition);
  const missing: ("zone" | "variant")[] = [];
  if (needs.zone === true && recorded.zone === null) missing.push("zone");
  if (needs.variants && knownVariant(recorded) === null) missing.push("variant");
  return missing;
}

/** The recorded variant when the condition has it, else null. */
export function knownVariant(recorded: RecordedCondition): string | null {
  const variants = findCondition(recorded.condition).needs.variants ?? [];
  return variants.some(({ id }) => id === recorded.variant) ? recorded.variant : null;
}

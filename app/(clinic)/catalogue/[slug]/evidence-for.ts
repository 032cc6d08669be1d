/** Which conditions and which published work bear on a move. */
import { generalEvidence, zoneEvidence } from "@/lib/copy/clinic/evidence";
import type { Move } from "@/lib/moves/move";
import { type EvidenceId, evidenceIds } from "@/lib/moves/sources";
import { reachesByMove } from "@/lib/safety/barred-moves";
import type { Condition, Effect } from "@/lib/safety/condition";
import { conditions } from "@/lib/safety/conditions";
import { findingLevels } from "@/lib/safety/finding";

/** A condition that reaches this move itself, not only the program, with its effect on it; the strictest one. */
export type BearingCondition = { readonly condition: Condition; readonly effect: Effect };

/** The conditions that reach the move, in their own order. */
export function conditionsOn(move: Move): readonly BearingCondition[] {
  return conditions.flatMap((condition) => {
    const effects = condition.effects.filter(({ reach }) => mayReach(reach, move));
    const [effect] = [...effects].sort(
      (one, other) => findingLevels.indexOf(one.level) - findingLevels.indexOf(other.level),
    );
    return effect ? [{ condition, effect }] : [];
  });
}

/** Whether some record of the condition reaches the move itself: one of a zone may be recorded on the move's own. */
function mayReach(reach: Effect["reach"], move: Move): boolean {
  return reach.of === "recorded-zone" || (reach.of === "moves" && reachesByMove(reach, move));
}

/** Published work on the move's zone and behind the conditions that reach it, without what bears on every move. */
export function evidenceOn(move: Move): readonly EvidenceId[] {
  const found = new Set<string>([
    ...(zoneEvidence[move.contactZone] ?? []),
    ...conditionsOn(move).flatMap(({ effect }) => effect.sources),
  ]);
  return evidenceIds.filter((id) => found.has(id) && !generalEvidence.includes(id));
}

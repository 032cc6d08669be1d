/** The session of a busy day: what is left of it without the moves the clinician marked as optional. */
import { asPrescribed, canBeShorter, type PlannedMove, planSession, type SessionPlan } from "./timeline";

/** The plan without the optional moves; null where there is no such choice: none of them is optional, or all are. */
export function shorterSession(moves: readonly PlannedMove[]): SessionPlan | null {
  if (!canBeShorter(moves)) return null;
  return planSession(moves, { ...asPrescribed, shorter: true });
}

/** Saves where the session stands, every few seconds and at each change, and finds it again after the page was loaded anew. */
import { useEffect, useRef, useState } from "react";
import { keepSession, keptSession, type WhosePlan } from "./session-keeper";
import type { SessionState } from "./session-machine";

/** The session to go on with; null: none. */
export function useSessionKeeper(plan: WhosePlan, state: SessionState): SessionState | null {
  const [saved] = useState(() => keptSession(plan, state.moves));
  const last = useRef<SessionState | null>(null);
  useEffect(() => {
    last.current = keepSession(plan, last.current, state);
  });
  return saved;
}

/**
 * Saves where the session stands, every few seconds and at each change, and finds it again after the page was loaded
 * anew.
 */
import { useEffect, useRef, useState } from "react";
import { newClientSessionId } from "@/lib/player/link/open-session";
import { savedSession, savedSessionId, saveSession, type WhosePlan } from "./session-keeper";
import type { SessionState } from "./session-machine";

/** The session to go on with, null: none; and the id of the one that runs: the same, once that is taken up. */
export function useSessionKeeper(plan: WhosePlan, state: SessionState) {
  const [saved] = useState(() => savedSession(plan, state.moves));
  const [ids] = useState(() => ({ fresh: newClientSessionId(), saved: savedSessionId(plan) }));
  const clientSessionId = (state.isTakenUp && ids.saved) || ids.fresh;
  const last = useRef<SessionState | null>(null);
  useEffect(() => {
    last.current = saveSession({ ...plan, clientSessionId }, last.current, state);
  });
  return { saved, clientSessionId };
}

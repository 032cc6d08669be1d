/**
 * Saves where the session stands, every few seconds and at each change, and finds it again after the page was loaded
 * anew, or where it runs in another window.
 */
import { useEffect, useRef, useState } from "react";
import { newClientSessionId } from "@/lib/player/link/open-session";
import { savedSession, savedSessionId, saveSession, type WhosePlan } from "./session-keeper";
import type { SessionState } from "./session-machine";

/** The session to go on with, null: none; and the id of the one that runs: the same, once that is taken up. */
export function useSessionKeeper({ secret, versionNumber }: WhosePlan, state: SessionState) {
  const { moves, screen } = state;
  const isBegun = screen.name !== "welcome";
  const [freshId] = useState(newClientSessionId);
  const [found, setFound] = useState(() => find({ secret, versionNumber }, moves));
  useEffect(() => {
    // What is taken up stays what it was.
    if (isBegun) return;
    const look = () => setFound(find({ secret, versionNumber }, moves));
    addEventListener("storage", look);
    return () => removeEventListener("storage", look);
  }, [isBegun, secret, versionNumber, moves]);
  const clientSessionId = (state.isTakenUp && found.id) || freshId;
  const last = useRef<SessionState | null>(null);
  useEffect(() => {
    last.current = saveSession({ secret, versionNumber, clientSessionId }, last.current, state);
  });
  return { saved: found.session, clientSessionId };
}

function find(plan: WhosePlan, moves: SessionState["moves"]) {
  return { session: savedSession(plan, moves), id: savedSessionId(plan) };
}

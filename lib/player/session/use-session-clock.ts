/** Feeds the browser's clocks and the page's visibility to the session. */
import { useCallback, useEffect, useState } from "react";
import { startClock } from "./session-clock";
import type { SessionEvent } from "./session-machine";

const BEAT_MS = 100;
const isHidden = () => document.visibilityState === "hidden";

/**
 * Ticks while `running`; tells the session when the page goes out of sight and comes back. Returns how the patient's
 * own events are to be sent, so that each takes effect at the moment it came and not at the next beat.
 */
export function useSessionClock(
  running: boolean,
  dispatch: (event: SessionEvent) => void,
): (event: SessionEvent) => void {
  const [clock] = useState(() =>
    startClock({ monotonicMs: () => performance.now(), wallMs: () => Date.now() }, dispatch, isHidden()),
  );
  useEffect(() => {
    const look = () => clock.look(running, isHidden());
    // What passed while nothing ran is nobody's time.
    clock.beat(false);
    const timer = running ? setInterval(() => clock.beat(true), BEAT_MS) : undefined;
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [running, clock]);
  return useCallback((event) => clock.tell(running, event), [running, clock]);
}

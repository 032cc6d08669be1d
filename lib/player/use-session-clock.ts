/** Feeds the browser's clock and the page's visibility to the session. */
import { useEffect } from "react";
import { startClock } from "./session-clock";
import type { SessionEvent } from "./session-machine";

const BEAT_MS = 100;

/** Ticks while `running`; tells the session when the page goes out of sight and comes back. */
export function useSessionClock(running: boolean, dispatch: (event: SessionEvent) => void): void {
  useEffect(() => {
    const clock = startClock(
      () => performance.now(),
      () => Date.now(),
    );
    const beat = () => {
      const { elapsedMs, clocksDisagree } = clock();
      if (!running) return;
      dispatch({ type: "tick", elapsedMs });
      if (clocksDisagree) dispatch({ type: "clocks-disagree" });
    };
    // The time that passed out of sight must be told before the page counts as seen again.
    const look = () => {
      beat();
      dispatch({ type: document.visibilityState === "hidden" ? "hidden" : "shown" });
    };
    const timer = running ? setInterval(beat, BEAT_MS) : undefined;
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [running, dispatch]);
}

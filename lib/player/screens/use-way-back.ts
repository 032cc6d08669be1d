/** The browser's own ways out of a session: its Back button, and leaving or reloading the page. */
import { useEffect, useRef } from "react";

/** Marks the history entry that stands between the session and the way out. */
const HELD = "rollscript-session";

/**
 * Gives the browser's Back to the session. While there is an `onBack`, Back calls it and the page stays; without
 * one, Back leaves as it always does.
 */
export function useBackButton(onBack: (() => void) | null): void {
  const wasHeld = useRef(history.state === HELD);
  const act = useRef(onBack);
  useEffect(() => {
    act.current = onBack;
    // Each Back takes the held entry away: a screen that has a way back itself puts in a new one.
    if (onBack === null || history.state === HELD) return;
    history.pushState(HELD, "");
    wasHeld.current = true;
  });
  useEffect(() => {
    const { hash } = location;
    const look = () => {
      const isBack = wasHeld.current && history.state !== HELD && location.hash === hash;
      wasHeld.current = history.state === HELD;
      if (!isBack) return;
      if (act.current) act.current();
      else history.back();
    };
    addEventListener("popstate", look);
    return () => removeEventListener("popstate", look);
  }, []);
}

/** Lets the browser ask before the page is left or loaded anew while the session runs. */
export function useAskBeforeLeaving(running: boolean): void {
  useEffect(() => {
    if (!running) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // Browsers before 2023 ask only for this.
      event.returnValue = true;
    };
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [running]);
}

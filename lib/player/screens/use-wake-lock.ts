/** Keeps the screen on while the session runs. */
import { useEffect, useState } from "react";

/** A lock that is gone sooner is as good as none: it is not asked for again and again. Judgement of the design. */
const LASTS_MS = 3_000;

/**
 * Holds a wake lock until the returned function is called. It takes the lock again when the page comes back into sight,
 * for the browser drops it with the page, and when it was dropped in sight, to save the battery. `tell` hears each time
 * whether the device refuses.
 */
export function keepAwake(tell: (isRefused: boolean) => void): () => void {
  let held: WakeLockSentinel | null = null;
  let isAsking = false;
  let isOver = false;
  const take = async () => {
    if (isOver || isAsking || (held && !held.released) || document.visibilityState === "hidden") return;
    isAsking = true;
    try {
      // Older browsers do not have it, whatever the types say.
      const lock = (navigator as Partial<Pick<Navigator, "wakeLock">>).wakeLock;
      if (!lock) throw new Error("no wake lock");
      hold(await lock.request("screen"));
    } catch {
      if (!isOver) tell(true);
    }
    isAsking = false;
  };
  const hold = (taken: WakeLockSentinel) => {
    if (isOver) return void taken.release().catch(() => {});
    held = taken;
    const since = performance.now();
    taken.onrelease = () => {
      if (isOver || held !== taken || document.visibilityState === "hidden") return;
      held = null;
      if (performance.now() - since < LASTS_MS) tell(true);
      else void take();
    };
    tell(false);
  };
  void take();
  document.addEventListener("visibilitychange", take);
  return () => {
    isOver = true;
    document.removeEventListener("visibilitychange", take);
    void held?.release().catch(() => {});
  };
}

/**
 * Holds a wake lock while the session runs. Returns whether the device refuses, so that the page can say so. A session
 * that begins with a pause (`isPaused`) asks once, to know.
 */
export function useWakeLock(isRunning: boolean, isPaused: boolean): boolean {
  const [isRefused, setRefused] = useState<boolean | null>(null);
  const isWanted = isRunning || (isPaused && isRefused === null);
  useEffect(() => (isWanted ? keepAwake(setRefused) : undefined), [isWanted]);
  return isRefused === true;
}

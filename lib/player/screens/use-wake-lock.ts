/** Keeps the screen on while the session runs. */
import { useEffect, useState } from "react";

/**
 * Holds a wake lock while `running`, and takes it again when the page comes back into sight (the browser drops
 * it with the page). Returns whether the device refuses, so that the page can say so.
 */
export function useWakeLock(running: boolean): { readonly refused: boolean } {
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    if (!running) return;
    let held: WakeLockSentinel | null = null;
    let over = false;
    const take = async () => {
      if (document.visibilityState === "hidden") return;
      try {
        // Older browsers do not have it, whatever the types say.
        const lock = (navigator as Partial<Pick<Navigator, "wakeLock">>).wakeLock;
        if (!lock) throw new Error("no wake lock");
        const taken = await lock.request("screen");
        if (over) void taken.release().catch(() => {});
        else {
          held = taken;
          setRefused(false);
        }
      } catch {
        if (!over) setRefused(true);
      }
    };
    const takeAgain = () => void take();
    takeAgain();
    document.addEventListener("visibilitychange", takeAgain);
    return () => {
      over = true;
      document.removeEventListener("visibilitychange", takeAgain);
      void held?.release().catch(() => {});
    };
  }, [running]);
  return { refused };
}

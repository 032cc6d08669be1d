import { useCallback, useEffect, useRef, useState } from "react";
import { loadScript } from "@/lib/player/player-files";

/** What `session.js` exports. */
export type SessionFile = typeof import("@/lib/player/session");

/**
 * The script of a session that runs, which comes in while the welcome is read; null: it is not here yet. After
 * `hasFailed` it is asked for again when the connection comes back, or by `onTryAgain`; where that does not help, the
 * whole page is loaded anew, for a server of a newer build has no script of this one any more.
 */
export function useSessionFile() {
  const [file, setFile] = useState<SessionFile | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const wasTriedAgain = useRef(false);
  const load = useCallback(() => {
    setFailed(false);
    loadScript<SessionFile>("session").then(setFile, () => setFailed(true));
  }, []);
  useEffect(load, [load]);
  useEffect(() => {
    if (!hasFailed) return;
    addEventListener("online", load);
    return () => removeEventListener("online", load);
  }, [hasFailed, load]);
  const onTryAgain = () => {
    // Offline there is no page to be loaded either.
    if (wasTriedAgain.current && navigator.onLine) location.reload();
    else load();
    wasTriedAgain.current = true;
  };
  return { file, hasFailed, onTryAgain };
}

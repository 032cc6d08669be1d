import { useCallback, useEffect, useState } from "react";
import { loadScript } from "@/lib/player/player-files";

/** What `session.js` exports. */
export type SessionFile = typeof import("@/lib/player/session");

/**
 * The script of a session that runs, which comes in while the welcome is read; null: it is not here yet. After
 * `hasFailed` it is asked for again when the patient or the connection says so.
 */
export function useSessionFile() {
  const [file, setFile] = useState<SessionFile | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const onTryAgain = useCallback(() => {
    setFailed(false);
    loadScript<SessionFile>("session").then(setFile, () => setFailed(true));
  }, []);
  useEffect(onTryAgain, [onTryAgain]);
  useEffect(() => {
    if (!hasFailed) return;
    addEventListener("online", onTryAgain);
    return () => removeEventListener("online", onTryAgain);
  }, [hasFailed, onTryAgain]);
  return { file, hasFailed, onTryAgain };
}

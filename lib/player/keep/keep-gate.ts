/** What the running player knows of plans kept on the phone. All the rest comes in `keep.js`, when it is needed. */
import { useEffect, useState } from "react";
import { browserLocale, loadWords } from "@/lib/player/patient-words";
import { loadScript } from "@/lib/player/player-files";

/** What `keep.js` exports. */
export type KeepFile = typeof import("@/lib/player/keep");

/** Of the one plan that is open. `stuck`: it is kept, and could not be taken off the phone. */
export type KeepState = "offered" | "keeping" | "kept" | "forgotten" | "failed" | "stuck";

export type KeepProps = {
  readonly state: KeepState;
  readonly onKeep: () => void;
  readonly onForget: () => void;
};

/** Says that this browser keeps a plan: nothing else, and not whose. */
export const KEPT_FLAG = "rollscript-kept";

/** Whether this browser could keep a plan: not in a private window of some, and not away from https. */
export function canKeep(): boolean {
  try {
    return Boolean(localStorage && indexedDB && crypto.subtle && navigator.serviceWorker);
  } catch {
    return false;
  }
}

/** Whether this browser keeps any plan. */
export function hasKept(): boolean {
  try {
    return localStorage.getItem(KEPT_FLAG) !== null;
  } catch {
    return false;
  }
}

/** Rejects when it cannot be had. */
export function keepFile(): Promise<KeepFile> {
  return loadScript<KeepFile>("keep");
}

/**
 * `keep.js` where it is wanted: `loading` until it is here, `missing` where it is not wanted or not to be had. With
 * the words in the browser's language, which are tried before.
 */
export function useKeepFile(isWanted: boolean): KeepFile | "loading" | "missing" {
  const [file, setFile] = useState<KeepFile | "loading" | "missing">(isWanted ? "loading" : "missing");
  useEffect(() => {
    if (isWanted)
      Promise.all([keepFile(), loadWords(browserLocale())]).then(
        ([here]) => setFile(here),
        () => setFile("missing"),
      );
  }, [isWanted]);
  return file;
}

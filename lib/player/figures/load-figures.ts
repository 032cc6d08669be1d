/** Gets the figures' file. This comes with the session's script: the words of the welcome come before its picture. */
import { useEffect } from "react";
import { fileAddress, PATIENCE_MS } from "@/lib/player/player-files";
import { whenIdle } from "@/lib/player/when-idle";
import { fillFigures, haveFigures } from "./figure-data";
import { type PackedFigures, unpackFigures } from "./unpack-figures";

let isFetching = false;

/**
 * Fetches the figures' file and fills the tables, once; unpacking them holds a slow phone up, and waits until it has
 * nothing better to do. Fails silently: the words say all that the pictures show. May be asked again.
 */
export async function loadFigures(address: string, fetcher: typeof fetch = fetch): Promise<void> {
  if (haveFigures() || isFetching) return;
  isFetching = true;
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const answer = await fetcher(address, { signal: patience.signal });
    if (!answer.ok) return;
    const text = await answer.text();
    await new Promise<void>(whenIdle);
    fillFigures(unpackFigures(JSON.parse(text) as PackedFigures));
  } catch {
    // No figures this time.
  } finally {
    clearTimeout(timer);
    isFetching = false;
  }
}

function load(): void {
  void loadFigures(fileAddress("figures"));
}

/** Gets the figures for a session; where they could not be had, again whenever it runs, and when the phone is online anew. */
export function useLoadedFigures(isRunning: boolean): void {
  useEffect(() => {
    load();
    addEventListener("online", load);
    return () => removeEventListener("online", load);
  }, []);
  useEffect(() => {
    if (isRunning) load();
  }, [isRunning]);
}

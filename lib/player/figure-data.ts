/**
 * The figures' data, apart from the player's script: a third of all bytes, and the session can be read and
 * started before they are here. The build puts two empty tables in the place of the baked ones and writes their
 * content to a file of its own; this fills them. Unbundled, the tables are full from the start.
 */
import { useEffect, useState } from "react";
import { between } from "@/lib/figure/baked/between";
import { still } from "@/lib/figure/baked/still";
import type { BakedFigure, BakedMotion } from "@/lib/figure/baked-figure";

/** What the build writes and the player fetches. */
type FigureData = {
  readonly still: Readonly<Partial<Record<string, BakedFigure>>>;
  readonly between: Readonly<Partial<Record<string, BakedMotion>>>;
};

let isFetching = false;
const waiting = new Set<() => void>();

/** Whether the tables are full. */
function haveFigures(): boolean {
  return Object.keys(between).length > 0;
}

/** Fetches the figures' file and fills the tables. Fails silently: the words say all that the pictures show. */
export async function loadFigures(address: string, fetcher: typeof fetch = fetch): Promise<void> {
  if (haveFigures() || isFetching) return;
  isFetching = true;
  try {
    const answer = await fetcher(address);
    if (!answer.ok) return;
    const data = (await answer.json()) as FigureData;
    Object.assign(still, data.still);
    Object.assign(between, data.between);
    for (const tell of waiting) tell();
  } catch {
    // No figures this time.
  } finally {
    isFetching = false;
  }
}

/** Whether figures can be drawn; draws the component again when they arrive. */
export function useFigures(): boolean {
  const [have, setHave] = useState(haveFigures);
  useEffect(() => {
    const tell = () => setHave(haveFigures());
    waiting.add(tell);
    tell();
    return () => {
      waiting.delete(tell);
    };
  }, []);
  return have;
}

/**
 * The figures' data, apart from the player's script: nearly half of all bytes, and the session can be read and
 * started before they are here. The build puts empty tables in the place of the pictures, motions, body maps and their
 * colours, and writes the content to a file of its own; this fills them. Unbundled, the tables are full from the start.
 */
import { between } from "@/lib/figure/baked/between";
import { still } from "@/lib/figure/baked/still";
import { inks } from "@/lib/figure/inks";
import { tellArrival, useArrivals } from "@/lib/player/arrivals";
import { feelMaps } from "./feel-maps";
import { type PackedFigures, unpackFigures } from "./unpack-figures";

const tables = { still, between, feelMaps, inks };

let isFetching = false;

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
    const got = unpackFigures((await answer.json()) as PackedFigures);
    // Looking at a motion works it out: none is looked at here.
    for (const name of Object.keys(got) as (keyof typeof got)[])
      Object.defineProperties(tables[name], Object.getOwnPropertyDescriptors(got[name]));
    tellArrival();
  } catch {
    // No figures this time.
  } finally {
    isFetching = false;
  }
}

/** Whether figures can be drawn; draws the component again when they arrive. */
export function useFigures(): boolean {
  useArrivals();
  return haveFigures();
}

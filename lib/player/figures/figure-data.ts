/**
 * The figures' data, apart from the player's script: nearly half of all bytes, and the session can be read and
 * started before they are here. The build puts empty tables in the place of the pictures, motions, body maps and their
 * colours, and writes the content to a file of its own, which `load-figures.ts` fetches. Unbundled, the tables are full
 * from the start.
 */
import { between } from "@/lib/figure/baked/between";
import { still } from "@/lib/figure/baked/still";
import { inks } from "@/lib/figure/inks";
import { tellArrival, useArrivals } from "@/lib/player/arrivals";
import { feelMaps } from "./feel-maps";
import type { FigureTables } from "./unpack-figures";

const tables = { still, between, feelMaps, inks };

/** Whether the tables are full. */
export function haveFigures(): boolean {
  return Object.keys(between).length > 0;
}

/** Fills the tables, and draws again what waits for them. */
export function fillFigures(got: FigureTables): void {
  // Looking at a motion works it out: none is looked at here.
  for (const name of Object.keys(got) as (keyof FigureTables)[])
    Object.defineProperties(tables[name], Object.getOwnPropertyDescriptors(got[name]));
  tellArrival();
}

/** Whether figures can be drawn; draws the component again when they arrive. */
export function useFigures(): boolean {
  useArrivals();
  return haveFigures();
}

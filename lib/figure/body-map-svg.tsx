/** The body map on screen: plain React, for server and browser and for Preact. */
import type { ReactElement } from "react";
import { bodyMapBox, bodyMapPaths, type ZoneSide } from "./body-map";
import type { MapView } from "./body-map-regions";
import { drawPaths, screenKit } from "./draw-paths";
import { FigureFrame, type FigureLabel } from "./figure-frame";
import { type InkName, inks } from "./inks";

export type BodyMapSvgProps = {
  readonly view: MapView;
  /** Where it should be felt; a side of null fills both. */
  readonly zones: readonly ZoneSide[];
  /** `screen` follows the page's light or dark theme; the others are fixed. */
  readonly ink?: InkName;
  /** What a screen reader says, see `bodyMapLabel`; without it the map is decoration. */
  readonly label?: FigureLabel;
  readonly className?: string;
};

/** One view with the zones filled and the prohibited places hatched, as wide as its container unless a class says otherwise. */
export function BodyMapSvg({ view, zones, ink = "screen", label, className }: BodyMapSvgProps): ReactElement {
  return (
    <FigureFrame box={bodyMapBox} label={label} className={className}>
      {drawPaths(bodyMapPaths(view, zones), inks[ink], screenKit)}
    </FigureFrame>
  );
}

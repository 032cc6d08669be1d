/** The body map on paper. */
import { Path, Svg } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { bodyMapBox, bodyMapPaths, type SideLetters, type ZoneSide } from "./body-map";
import type { MapView } from "./body-map-regions";
import { drawPaths, type PathProps } from "./draw-paths";
import { type InkName, inks } from "./inks";

function paperKit(props: PathProps, key: number): ReactElement {
  return <Path key={key} {...props} />;
}

export type BodyMapPdfProps = {
  readonly view: MapView;
  /** Where it should be felt; a side of null fills both. */
  readonly zones: readonly ZoneSide[];
  /** Width on paper, points; the height is about two and a half times that. */
  readonly width: number;
  /** The letters beside the head; without, those of English. */
  readonly letters?: SideLetters;
  readonly ink?: Exclude<InkName, "screen">;
};

/** One view with the zones filled and the prohibited places hatched, in react-pdf's primitives. */
export function BodyMapPdf({ view, zones, width, letters, ink = "print" }: BodyMapPdfProps): ReactElement {
  const { x, y, width: across, height } = bodyMapBox;
  return (
    <Svg viewBox={`${x} ${y} ${across} ${height}`} width={width} height={(width * height) / across}>
      {drawPaths(bodyMapPaths(view, zones, letters), inks[ink], paperKit)}
    </Svg>
  );
}

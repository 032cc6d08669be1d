/** A picture on screen: plain React, for server and browser and for Preact. */
import type { ReactElement } from "react";
import type { BodySide } from "@/lib/moves/move";
import { drawPaths, screenKit } from "./draw-paths";
import { FigureFrame, type FigureLabel } from "./figure-frame";
import type { FigureName } from "./figure-name";
import { figureBox, figurePaths } from "./figure-paths";
import { type InkName, inks } from "./inks";

export type FigureSvgProps = {
  readonly name: FigureName;
  /** The side that works; null where both do. Moves of one side show the right one then. */
  readonly side: BodySide | null;
  /** `screen` follows the page's light or dark theme; the others are fixed. */
  readonly ink?: InkName;
  /** What a screen reader says, see `figureLabel`; without it the picture is decoration. */
  readonly label?: FigureLabel;
  readonly className?: string;
};

/** One picture, as wide as its container unless a class says otherwise. */
export function FigureSvg({ name, side, ink = "screen", label, className }: FigureSvgProps): ReactElement {
  return (
    <FigureFrame box={figureBox(name, side)} label={label} className={className}>
      {drawPaths(figurePaths(name, side), inks[ink], screenKit)}
    </FigureFrame>
  );
}

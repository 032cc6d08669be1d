/** A picture on paper. */
import { Path, Svg } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import type { BodySide } from "@/lib/moves/move";
import { drawPaths, type PathProps } from "./draw-paths";
import type { FigureName } from "./figure-name";
import { figureBox, figurePaths } from "./figure-paths";
import { type InkName, inks } from "./inks";

function paperKit(props: PathProps, key: number): ReactElement {
  return <Path key={key} {...props} />;
}

export type FigurePdfProps = {
  readonly name: FigureName;
  readonly side: BodySide | null;
  /** Width on paper, points; the height follows from the picture's crop. */
  readonly width: number;
  readonly ink?: Exclude<InkName, "screen">;
};

/** One picture in react-pdf's primitives. */
export function FigurePdf({ name, side, width, ink = "print" }: FigurePdfProps): ReactElement {
  const box = figureBox(name, side);
  return (
    <Svg
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      width={width}
      height={(width * box.height) / box.width}
    >
      {drawPaths(figurePaths(name, side), inks[ink], paperKit)}
    </Svg>
  );
}

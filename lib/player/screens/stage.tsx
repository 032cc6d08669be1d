/** The stage: the side in a line of its own, the figure below it, and the ground it stands on. */
import { memo, type ReactNode } from "react";
import type { FigureName } from "@/lib/figure/figure-name";
import { figureBox } from "@/lib/figure/figure-paths";
import type { BodySide } from "@/lib/moves/move";
import { useFigures } from "@/lib/player/figures/figure-data";

/** Farther than any stage is wide, cm. */
const FAR_CM = 500;
const FLOOR_LINE_CM = 1.2;

type GroundProps = { readonly name: FigureName; readonly side: BodySide | null };

/** Floor and mat run on to both edges of the stage, whatever the width of the picture. */
export const Ground = memo(function Ground({ name, side }: GroundProps) {
  const box = figureBox(name, side);
  return (
    <svg className="fig" viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} aria-hidden="true">
      <rect className="mat" x={box.x - FAR_CM} y={0} width={box.width + 2 * FAR_CM} height={FAR_CM} />
      <rect
        className="floor"
        x={box.x - FAR_CM}
        y={0}
        width={box.width + 2 * FAR_CM}
        height={FLOOR_LINE_CM}
      />
    </svg>
  );
});

type StageProps = {
  /** Draws the figure, once the pictures are here. */
  readonly figure: () => ReactNode;
  /** Stands above the figure. */
  readonly children?: ReactNode;
};

/** The stage of a picture. Empty until the figures are here. */
export function Stage({ figure, children }: StageProps) {
  const have = useFigures();
  return (
    <div className="stage">
      {children}
      {have && <div className="pic">{figure()}</div>}
    </div>
  );
}

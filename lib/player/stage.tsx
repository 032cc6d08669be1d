/** The stage: a place for the figure and what stands in its corners, and the ground it stands on. */
import { memo, type ReactNode } from "react";
import type { SequenceName } from "@/lib/figure/figure-name";
import { figureBox } from "@/lib/figure/figure-paths";
import type { BodySide } from "@/lib/moves/move";
import { useFigures } from "./figure-data";

/** Farther than any stage is wide, cm. */
const FAR_CM = 500;
const FLOOR_LINE_CM = 1.2;
/** A picture wider than this many times its height leaves no corner free: the side gets a strip above it. */
const WIDE_FROM = 3;

type PlaceProps = { readonly sequence: SequenceName; readonly side: BodySide | null };

/** Floor and mat run on to both edges of the stage, whatever the width of the picture. */
export const Ground = memo(function Ground({ sequence, side }: PlaceProps) {
  const box = figureBox(`${sequence}/start`, side);
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

function isWide(sequence: SequenceName): boolean {
  const { width, height } = figureBox(`${sequence}/start`, null);
  return width > WIDE_FROM * height;
}

type StageProps = PlaceProps & {
  /** Whether the picture takes all the room there is: the side gets its strip. */
  readonly isFull?: boolean;
  /** Draws the figure, once the pictures are here. */
  readonly figure: () => ReactNode;
  readonly children?: ReactNode;
};

/** The stage around a picture, with whatever stands in its corners. Empty until the figures are here. */
export function Stage({ sequence, side, isFull = false, figure, children }: StageProps) {
  const have = useFigures();
  const isStrip = have && side !== null && (isFull || isWide(sequence));
  return (
    <div className={isStrip ? "stage wide" : "stage"}>
      {have && <div className="pic">{figure()}</div>}
      {children}
    </div>
  );
}

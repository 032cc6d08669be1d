/**
 * The trunk of a body that lies on its side and is turned 45 degrees onto its back, seen from the front: narrower than
 * from the front, broader than from the side. Half-widths in cm, to the lower side and to the upper one.
 */
import type { TrunkWidths } from "./body";
import { lineShape } from "./make-shape";
import type { Pose } from "./pose";
import type { Shape } from "./shape";
import { inFrame, onThoracic, type Skeleton } from "./skeleton";
import type { Point } from "./vectors";

// An oval chest of 28 by 21 cm, turned by 45 degrees, is 24.7 cm from top to bottom. The hips turn less.
export const trunkHalfTurned: TrunkWidths = {
  pelvis: [
    [-7, 11.4, 11.4],
    [0, 13.6, 13.6],
    [7, 12.9, 12.9],
    [12, 11.4, 11.4],
  ],
  lumbar: [
    [7.5, 13.2, 13.2],
    [13, 11.5, 11.5],
  ],
  middle: [10.9, 10.9],
  thoracic: [
    [9, 12, 12],
    [17, 12.5, 12.4],
    [24, 11.8, 12.4],
    [29, 8, 8.6],
  ],
  seat: Array.from({ length: 12 }, (_, hour) => [
    1.4 + 12.4 * Math.cos((hour * Math.PI) / 6),
    12.4 * Math.sin((hour * Math.PI) / 6),
  ]),
};

/** What shows the turn: the line down the middle of the shirt lies nearer to the upper side. */
export function turnedShirtShapes(pose: Pose, { lowestRibs, pelvis, alongLumbar }: Skeleton): Shape[] {
  const onChest = (cm: number, up: number): Point => {
    const { at, along } = onThoracic(pose, lowestRibs, cm);
    return inFrame(at, along, pose.facing, 0, up);
  };
  const onBelly = (cm: number, up: number): Point => inFrame(pelvis, alongLumbar, pose.facing, cm, up);
  const middle = [onChest(25, 3), onChest(12, 6.6), onChest(2, 6.4), onBelly(13, 5.6), onBelly(7, 5)];
  return [lineShape(middle, "halo", 0.9)];
}

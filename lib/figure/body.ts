/**
 * The one person all pictures show: an adult of 170 cm. Lengths and widths in cm. Drawn for this project;
 * widths make a depth of about 20 at the pelvis, 19 at the waist and 22 at the chest.
 */
import type { Point } from "./vectors";

export const body = {
  lumbar: 20,
  thoracic: 31,
  neck: 6.5,
  upperArm: 31,
  forearm: 25,
  thigh: 42,
  lowerLeg: 41,
  /** From the middle of the body to hip and shoulder, towards and away from the viewer. */
  hipDepth: 8,
  shoulderDepth: 16,
  /** From the middle of the body to hip and shoulder, seen from the front. */
  hipBreadth: 5,
  shoulderBreadth: 11,
  rollerRadius: 7.5,
} as const;

/** Widths of a limb at a share of its length: to the back of the body and to the front. */
export type Width = readonly [share: number, back: number, front: number];

export const limbWidths = {
  thigh: [
    [0, 9.6, 8.6],
    [0.22, 9.1, 8.9],
    [0.5, 7.9, 8.1],
    [0.8, 6.2, 6.7],
    [1, 5.7, 6.1],
  ],
  shin: [
    [0, 5.6, 5.9],
    [0.14, 6, 5.5],
    [0.3, 6.5, 4.9],
    [0.55, 5.5, 4.3],
    [0.82, 4.4, 3.9],
    [0.92, 4.3, 3.9],
  ],
  ankle: [
    [0.8, 3.1, 2.9],
    [1, 3, 2.8],
  ],
  sleeve: [
    [0, 5.9, 5.7],
    [0.3, 5.4, 5.2],
    [0.58, 5.1, 4.9],
  ],
  upperArm: [
    [0.52, 4.3, 4.3],
    [0.75, 4, 4.1],
    [1, 3.7, 3.8],
  ],
  forearm: [
    [0, 3.8, 3.8],
    [0.25, 4.1, 3.9],
    [0.7, 3.1, 3],
    [1, 2.5, 2.5],
  ],
} as const satisfies Record<string, readonly Width[]>;

/** Widths of the trunk at so many cm along the spine: to the back and front, or to both sides from the front. */
export type TrunkWidth = readonly [cm: number, back: number, front: number];

export type TrunkWidths = {
  /** From the hip joint up. */
  readonly pelvis: readonly TrunkWidth[];
  /** From the hip joint up. */
  readonly lumbar: readonly TrunkWidth[];
  /** Where lumbar and thoracic spine meet. */
  readonly middle: readonly [back: number, front: number];
  /** From there up. */
  readonly thoracic: readonly TrunkWidth[];
  /** The buttocks, in the hip's frame: x to the back of the body, or to one side from the front, and y up the spine. */
  readonly seat: readonly Point[];
};

export const trunkFromSide: TrunkWidths = {
  pelvis: [
    [-5, 9, 6.6],
    [0, 11.4, 8.6],
    [6, 10.7, 9.2],
    [12, 9.4, 9.4],
  ],
  lumbar: [
    [7.5, 10.7, 9.6],
    [13, 9.6, 9.9],
  ],
  middle: [9.2, 10.4],
  thoracic: [
    [8, 9.9, 11],
    [17, 10.6, 11.2],
    [24, 9.8, 9.4],
    [29, 7, 6.8],
  ],
  // A circle of radius 10, its middle 1.4 behind the hip joint.
  seat: Array.from({ length: 12 }, (_, hour) => [
    1.4 + 10 * Math.cos((hour * Math.PI) / 6),
    10 * Math.sin((hour * Math.PI) / 6),
  ]),
};

export const trunkFromFront: TrunkWidths = {
  pelvis: [
    [-7, 12, 12],
    [0, 14.5, 14.5],
    [7, 13.6, 13.6],
    [12, 12.4, 12.4],
  ],
  lumbar: [
    [7.5, 13.9, 13.9],
    [13, 12.4, 12.4],
  ],
  middle: [12.2, 12.2],
  thoracic: [
    [9, 13.2, 13.2],
    [17, 14, 14],
    [24, 14.4, 13.6],
    [29, 9, 9],
  ],
  // Two cheeks: whoever leans to one side sits on that one.
  seat: [
    [-13.4, 4],
    [-14.4, -1.5],
    [-12.4, -8],
    [-7.4, -10.8],
    [-2.6, -9.6],
    [0, -8],
    [2.6, -9.6],
    [7.4, -10.8],
    [12.4, -8],
    [14.4, -1.5],
    [13.4, 4],
    [0, 8],
  ],
};

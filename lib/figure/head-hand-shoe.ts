/** Head, hand and shoe of the person all pictures show, each in the frame of its own joint. Lengths in cm. */
import type { Point } from "./vectors";

/** A head in its own frame: x towards the face (or to one side, from the front), y towards the crown. */
export type HeadDrawing = {
  readonly face: readonly Point[];
  readonly hair: readonly Point[];
  readonly ear: readonly Point[] | null;
  readonly eyes: readonly Point[];
  readonly mouth: readonly Point[];
};

/** The middle of the mouth, in the head's frame. */
export const mouthHeight = -5.3;

export const headFromSide: HeadDrawing = {
  face: [
    [-6, -8.5],
    [-9.2, -3],
    [-9.7, 3],
    [-6.6, 9],
    [0, 11],
    [5.6, 9.4],
    [8.2, 5],
    [8.5, 1.4],
    [10.1, -1.6],
    [8.6, -3],
    [8.3, -5.6],
    [7.2, -9],
    [3.6, -10.7],
    [-0.4, -8.4],
  ],
  hair: [
    [-6.2, -8.8],
    [-9.2, -7.4],
    [-11, -2],
    [-10.8, 4.6],
    [-7, 10.6],
    [-0.6, 12.6],
    [5.8, 11.3],
    [9.5, 6.8],
    [9, 3.6],
    [6.2, 6.2],
    [2.6, 5.4],
    [0.8, 2.2],
    [-1, 0.4],
    [-2.8, -2.4],
    [-2.6, -6.4],
  ],
  ear: [
    [-2.2, -0.6],
    [-0.8, 0.7],
    [0.8, -0.4],
    [0.3, -2.6],
    [-1.2, -3.9],
    [-2.3, -2.6],
  ],
  eyes: [[5.3, 0.5]],
  mouth: [
    [4.2, -4.5],
    [4.7, -5.2],
    [5.4, -5.7],
    [6.3, -5.9],
    [7.2, -5.7],
  ],
};

export const headFromFront: HeadDrawing = {
  face: [
    [-7.6, -1],
    [-7.9, 4],
    [-5, 9.6],
    [0, 11],
    [5, 9.6],
    [7.9, 4],
    [7.6, -1],
    [5.2, -7.4],
    [0, -10.6],
    [-5.2, -7.4],
  ],
  hair: [
    [-8.3, -3.6],
    [-9.7, -1.6],
    [-9.8, 5.4],
    [-6.4, 11],
    [0, 12.6],
    [6.4, 11],
    [9.8, 5.4],
    [9.7, -1.6],
    [8.3, -3.6],
    [7.2, 1.6],
    [4.6, 5],
    [-1.4, 6.8],
    [-5.4, 4.8],
    [-7.2, 1.6],
  ],
  ear: null,
  eyes: [
    [-3.3, 0.2],
    [3.3, 0.2],
  ],
  mouth: [
    [-2.8, -4.6],
    [-1.6, -5.6],
    [0, -6],
    [1.6, -5.6],
    [2.8, -4.6],
  ],
};

/** A hand in the wrist's frame: x towards the fingertips, y towards the thumb. */
export type HandDrawing = {
  readonly outline: readonly Point[];
  /** Lines that part the fingers, from the knuckles to between the tips. */
  readonly fingers: readonly (readonly [Point, Point])[];
};

/** Flat on the floor or at rest, 15 cm long, the thumb a little lifted. */
export const flatHand: HandDrawing = {
  outline: [
    [-1.6, 2.2],
    [1.4, 2.7],
    [3.9, 4.1],
    [7.4, 5.5],
    [8.4, 4.6],
    [6.6, 2.6],
    [9.6, 2.3],
    [13.2, 1.7],
    [14.9, 0.4],
    [14.2, -1.1],
    [10, -1.9],
    [4, -2.7],
    [-1.6, -2.5],
  ],
  fingers: [
    [
      [8.8, 0.3],
      [14.4, -0.3],
    ],
  ],
};

/** Spread over the back of the head: its back is seen, the fingers curl away. */
export const cuppedHand: HandDrawing = {
  outline: [
    [-1.6, 2.3],
    [1.2, 3.4],
    [3.6, 6.2],
    [7.2, 8.8],
    [8.9, 7.8],
    [7, 4.4],
    [10.4, 4],
    [11.9, 2.4],
    [12.3, 0],
    [11.7, -2.4],
    [9.4, -4],
    [4.4, -4.2],
    [0.6, -3.2],
    [-1.6, -2.3],
  ],
  fingers: [
    [
      [6.8, 2],
      [11.9, 2.5],
    ],
    [
      [7, 0.1],
      [12.3, 0.1],
    ],
    [
      [6.6, -1.8],
      [11.7, -2.4],
    ],
  ],
};

/** A shoe in the ankle's frame: x towards the toes (or to one side), y away from the sole. */
export const shoeFromSide: readonly Point[] = [
  [-4.1, 2.6],
  [-6, -2.4],
  [-6.2, -5.2],
  [-4.8, -7.1],
  [2, -7.2],
  [9, -7.2],
  [15.5, -7.2],
  [18.3, -6.2],
  [18, -4],
  [13.5, -1.9],
  [8.2, 0.2],
  [4.3, 3],
];

/** As above, seen on its upper side and a little from the toes, so shorter: y is across. */
export const shoeFromAbove: readonly Point[] = [
  [-5.4, 2.8],
  [-6.6, 0],
  [-5.4, -2.8],
  [-1, -3.9],
  [4.5, -4.3],
  [9.6, -4.6],
  [12.6, -3],
  [13.6, 0.6],
  [12.2, 3.6],
  [8.2, 4.2],
  [3.8, 3.6],
  [-1, 3.6],
];

export const shoeFromFront: readonly Point[] = [
  [-3.6, 2],
  [-4.6, -2],
  [-5.2, -5.4],
  [-4.2, -7.1],
  [0, -7.3],
  [4.2, -7.1],
  [5.2, -5.4],
  [4.6, -2],
  [3.6, 2],
];

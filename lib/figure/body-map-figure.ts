/**
 * The person of all pictures, standing, from front and back: outlines for the body map. cm of an adult of 170 cm, y down
 * from the crown, x to the viewer's right of the midline. Drawn for this project. Where it is symmetric, only the
 * half on the viewer's right is written down.
 */
import { headFromFront } from "./head-hand-shoe";
import { anticlockwise } from "./outlines";
import type { Point } from "./vectors";

/** A closed smooth outline, or the points of a line. */
export type MapPoints = readonly Point[];

/** The points as a mirror shows them, from last to first: outlines keep their turn, so that they fill as one. */
export function mirroredPoints(points: MapPoints): Point[] {
  return points.map(([x, y]): Point => [-x + 0, y]).reverse();
}

/** Down the right half and up the left one: the whole outline of something symmetric. */
export function wholeOutline(half: MapPoints): Point[] {
  return [...half, ...mirroredPoints(half).filter(([x]) => x !== 0)];
}

const headCentre = 12.2;
const onHead = (points: MapPoints): Point[] => points.map(([x, up]) => [x, headCentre - up]);

const trunk: MapPoints = wholeOutline([
  [0, 15],
  [5.2, 16],
  [5, 20.5],
  [5.6, 24.4],
  [8.2, 27.3],
  [12, 29],
  [15.5, 30.2],
  [17.6, 33],
  [17, 40],
  [15.8, 47],
  [14.7, 55],
  [13.4, 63],
  [13.8, 69],
  [15.6, 76],
  [17, 84],
  [16.9, 90],
  [16.6, 96],
  [14.6, 101],
  [9, 101],
  [4, 96.4],
  [0, 92.4],
]);

const arm: MapPoints = [
  [13.6, 33.4],
  [16.4, 30.7],
  [19, 31.7],
  [21.2, 34.2],
  [22.4, 38.4],
  [22.7, 44],
  [23.4, 52],
  [24.8, 59],
  [26.7, 66],
  [28.6, 74],
  [29.8, 81],
  [30.6, 86],
  [32, 90.5],
  [32.8, 95],
  [32.9, 100],
  [32.2, 104],
  [30.8, 106],
  [29.2, 105],
  [28.5, 101],
  [27.8, 97.2],
  [27.2, 96.2],
  [26.7, 98.4],
  [25.5, 98.8],
  [24.8, 96],
  [25.6, 91],
  [26.4, 86],
  [24.7, 79],
  [22, 71],
  [20, 64],
  [18.6, 57],
  [17.3, 50],
  [16.1, 44],
  [14.4, 38],
];

const leg: MapPoints = [
  [8, 90],
  [14, 90],
  [16.5, 93],
  [16.5, 97],
  [15.4, 108],
  [13.7, 118],
  [13, 125],
  [13.9, 132],
  [14, 138],
  [12.6, 147],
  [11.2, 154],
  [10.8, 159],
  [12, 163],
  [14, 166.6],
  [13.6, 169],
  [10.6, 170],
  [7.4, 169.8],
  [5.6, 168.2],
  [5.3, 164.4],
  [5.8, 160.4],
  [5.7, 155.4],
  [4.6, 148],
  [3.6, 139],
  [3.8, 132],
  [4.4, 125],
  [3.5, 117],
  [2.1, 107],
  [0.9, 98],
  [0.4, 92.6],
  [2.4, 87],
];

const ear: MapPoints = [
  [7.2, 10.6],
  [8.8, 10.6],
  [8.9, 13.2],
  [7.8, 15.4],
  [6.8, 14.6],
];

const both = (part: MapPoints): MapPoints[] => [part, mirroredPoints(part)];

/** What makes the silhouette; the parts overlap, turn the same way and are filled in one tone. */
export const silhouette: readonly MapPoints[] = [
  onHead(headFromFront.face),
  trunk,
  ...both(ear),
  ...both(arm),
  ...both(leg),
].map(anticlockwise);

const hairFromBack: MapPoints = wholeOutline([
  [0, 0],
  [5.8, 1.3],
  [9, 6.4],
  [8.8, 11.4],
  [7.4, 16],
  [5.2, 19.4],
  [0, 20.4],
]);

/** Soft lines that tell where on the body one looks. */
type Details = { readonly hair: MapPoints; readonly lines: readonly MapPoints[] };

const frontLines: readonly MapPoints[] = [
  // Collar bones, folds of the hip, kneecaps.
  ...both([
    [2.4, 31.4],
    [7, 31.2],
    [12.6, 30.2],
  ]),
  ...both([
    [14.6, 77.6],
    [10.6, 83],
    [6, 87.4],
    [2, 91.4],
  ]),
  ...both([
    [5.9, 122.4],
    [6.9, 120.6],
    [8.8, 120],
    [10.7, 120.5],
    [11.7, 122.2],
  ]),
  ...both([
    [6.8, 128.4],
    [8.9, 129.4],
    [11, 128.2],
  ]),
];

const backLines: readonly MapPoints[] = [
  // Shoulder blades, the cleft and the folds of the buttocks, heel cords.
  ...both([
    [12.6, 40],
    [11.8, 46],
    [9.6, 50.4],
    [6.8, 49.4],
  ]),
  [
    [0, 79.4],
    [0.2, 84],
    [0, 92],
  ],
  ...both([
    [0.6, 92.4],
    [5.4, 93.6],
    [10.4, 92.4],
    [13.6, 90],
  ]),
  ...both([
    [7, 155],
    [7.2, 161],
  ]),
  ...both([
    [9.6, 155],
    [9.4, 161],
  ]),
];

export const details: Readonly<Record<"front" | "back", Details>> = {
  front: { hair: onHead(headFromFront.hair), lines: [...frontLines, onHead(headFromFront.mouth)] },
  back: { hair: hairFromBack, lines: backLines },
};

/** Eyes of the front view. */
export const eyes: MapPoints = onHead(headFromFront.eyes);

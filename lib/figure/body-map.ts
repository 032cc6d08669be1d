/** The body map: the person from front or back as paths, with the zones the roller may press and the places it never may. */
import { type BodySide, bodySides, type ContactZone } from "@/lib/moves/move";
import { details, eyes, type MapPoints, silhouette } from "./body-map-figure";
import { bodyMapRegions, type MapRegion, type MapView, sideOnViewersRight } from "./body-map-regions";
import { crossStrokes, hatchStrokes } from "./hatch";
import { polygonOf } from "./outlines";
import type { Box, Shape } from "./shape";
import { type FigurePath, pathsOf } from "./shape-path";
import type { Tone } from "./tones";
import type { Point } from "./vectors";

/** A zone on one side of the body; null: on both, or on the midline. */
export type ZoneSide = { readonly zone: ContactZone; readonly side: BodySide | null };

/** How a zone is shown. `none`: not at all. */
export type ZoneLook = "none" | "free" | "feel" | "chosen" | "out" | "chosen-out";

/** The crop of a view, cm: the person and the two letters. */
export const bodyMapBox: Box = { x: -36, y: -3, width: 72, height: 176 };

const flatPoints = (points: readonly Point[]): number[] =>
  points.flatMap((point) => point.map((cm) => Math.round(cm * 10) / 10 + 0));

const filled = (points: MapPoints, tone: Tone, stroke?: number): Shape => ({
  form: "outline",
  tone,
  points: flatPoints(points),
  ...(stroke === undefined ? {} : { stroke }),
});
const line = (points: MapPoints, tone: Tone, stroke: number): Shape => ({
  form: "line",
  tone,
  stroke,
  points: flatPoints(points),
});
/** An open smooth curve through the points, in short straight pieces. */
function bent(points: MapPoints): Point[] {
  // Turning back at both ends, the closed curve lies twice on the open one.
  const thereAndBack = [...points, ...points.slice(1, -1).reverse()];
  return polygonOf(thereAndBack, 4).slice(0, (points.length - 1) * 4 + 1);
}

const strokes = (ends: readonly Point[], tone: Tone, stroke: number): Shape => ({
  form: "dashes",
  tone,
  stroke,
  points: flatPoints(ends),
});

/** The letters beside the head: of the person's own right and left side, as their language names them. */
export type SideLetters = Readonly<Record<BodySide, string>>;
const englishLetters: SideLetters = { right: "R", left: "L" };

const letterStem: MapPoints = [
  [-2.2, -4],
  [-2.2, 4],
];
const letterR: readonly MapPoints[] = [
  [
    [-2.4, 4],
    [-2.4, -4],
    [0.2, -4],
    [1.3, -3.8],
    [2.1, -3.1],
    [2.4, -1.9],
    [2.1, -0.7],
    [1.3, 0],
    [0.2, 0.2],
    [-2.4, 0.2],
  ],
  [
    [0.1, 0.2],
    [2.6, 4],
  ],
];

/** How the letters are drawn; another one is left out. */
const letterStrokes: Readonly<Record<string, readonly MapPoints[]>> = {
  R: letterR,
  L: [[...letterStem, [2.2, 4]]],
  D: [
    [
      [-2.2, 4],
      [-2.2, -4],
      [-0.2, -4],
      [1.4, -3.3],
      [2.4, -1.6],
      [2.6, 0],
      [2.4, 1.6],
      [1.4, 3.3],
      [-0.2, 4],
      [-2.2, 4],
    ],
  ],
  I: [letterStem],
};

/** The middle of the letter of a side, beside the head. */
export function letterPlace(view: MapView, side: BodySide): Point {
  return [side === sideOnViewersRight(view) ? 27 : -27, 19];
}

/** The letters beside the head, each on the person's own side. */
function letters(view: MapView, names: SideLetters): Shape[] {
  return bodySides.flatMap((side) => {
    const [x, y] = letterPlace(view, side);
    return (letterStrokes[names[side]] ?? []).map((points) =>
      line(
        points.map(([dx, dy]) => [x + dx * 1.2, y + dy * 1.2] as const),
        "map-mark",
        2,
      ),
    );
  });
}

/** Without `names` it has no letters. */
function figureShapes(view: MapView, names: SideLetters | null): Shape[] {
  const { hair, lines } = details[view];
  return [
    ...silhouette.map((part) => filled(part, "map-line", 1.8)),
    ...silhouette.map((part) => filled(part, "map-body")),
    filled(hair, "hair"),
    ...lines.map((points) => line(bent(points), "map-detail", 0.9)),
    ...(view === "front" ? eyes : []).map(
      ([x, y]): Shape => ({ form: "circle", tone: "map-detail", points: [x, y, 0.8] }),
    ),
    ...(names === null ? [] : letters(view, names)),
  ];
}

const figures: Readonly<Record<MapView, readonly FigurePath[]>> = {
  front: pathsOf(figureShapes("front", englishLetters)),
  back: pathsOf(figureShapes("back", englishLetters)),
};

/** The person without any region, far to near. */
export function bodyMapFigure(view: MapView): readonly FigurePath[] {
  return figures[view];
}

const looks: Record<
  Exclude<ZoneLook, "none">,
  { fill: Tone; edge: Tone; width: number; isCrossed: boolean }
> = {
  free: { fill: "map-zone", edge: "map-zone-line", width: 0.9, isCrossed: false },
  feel: { fill: "contact", edge: "map-mark", width: 1.3, isCrossed: false },
  chosen: { fill: "map-chosen", edge: "map-chosen-line", width: 1.3, isCrossed: false },
  out: { fill: "map-out", edge: "map-mark", width: 1.1, isCrossed: true },
  "chosen-out": { fill: "map-chosen", edge: "map-mark", width: 1.1, isCrossed: true },
};

/** A zone in a look: its fill, its edge, and a cross where the patient must not use it. */
function zoneShapes(outline: MapPoints, look: ZoneLook): Shape[] {
  if (look === "none") return [];
  const { fill, edge, width, isCrossed } = looks[look];
  const area = [filled(outline, edge, width * 2), filled(outline, fill)];
  if (!isCrossed) return area;
  const cross = crossStrokes(polygonOf(outline));
  return [...area, strokes(cross, "map-zone", 2.4), strokes(cross, "map-mark", 1.2)];
}

function neverShapes(outline: MapPoints): Shape[] {
  return [
    filled(outline, "stop", 1.2),
    filled(outline, "map-zone"),
    strokes(hatchStrokes(polygonOf(outline), 2.4), "stop", 0.8),
  ];
}

const drawn = new Map<string, readonly FigurePath[]>();

/** The paths of one region. Prohibited places are hatched whatever `look` says. */
export function regionPaths(region: MapRegion, look: ZoneLook): readonly FigurePath[] {
  const key = `${region.view} ${region.id} ${look}`;
  const known = drawn.get(key);
  if (known) return known;
  const paths = pathsOf(
    region.is === "never" ? neverShapes(region.outline) : zoneShapes(region.outline, look),
  );
  drawn.set(key, paths);
  return paths;
}

const sampleOutline: MapPoints = [
  [0.6, 0.6],
  [5, 0.1],
  [9.4, 0.6],
  [9.9, 5],
  [9.4, 9.4],
  [5, 9.9],
  [0.6, 9.4],
  [0.1, 5],
];

/** The crop of a sample, cm. */
export const sampleBox: Box = { x: -1.5, y: -1.5, width: 13, height: 13 };

/** A small square in each look, for legends. */
export const zoneSample: Readonly<Record<Exclude<ZoneLook, "none">, readonly FigurePath[]>> = {
  free: pathsOf(zoneShapes(sampleOutline, "free")),
  feel: pathsOf(zoneShapes(sampleOutline, "feel")),
  chosen: pathsOf(zoneShapes(sampleOutline, "chosen")),
  out: pathsOf(zoneShapes(sampleOutline, "out")),
  "chosen-out": pathsOf(zoneShapes(sampleOutline, "chosen-out")),
};
/** The same, hatched. */
export const neverSample: readonly FigurePath[] = pathsOf(neverShapes(sampleOutline));

/** The closed curve of a region as path data, for what lies over it: a press, a ring. */
export function regionCurve(region: MapRegion): string {
  return pathsOf([filled(region.outline, "map-zone")])[0]?.d ?? "";
}

/** Whether a zone of the list covers the region; a side of null covers both. */
export function isCovered(region: MapRegion, zones: readonly ZoneSide[]): boolean {
  return (
    region.is === "zone" &&
    zones.some(
      ({ zone, side }) =>
        zone === region.zone && (side === null || region.side === null || side === region.side),
    )
  );
}

/** Everything a view shows where some zones are to be felt: the person, the prohibited places, those zones filled. */
export function bodyMapPaths(
  view: MapView,
  zones: readonly ZoneSide[],
  letters: SideLetters = englishLetters,
): FigurePath[] {
  return [
    ...(letters === englishLetters ? bodyMapFigure(view) : pathsOf(figureShapes(view, letters))),
    ...bodyMapRegions(view).flatMap((region) =>
      regionPaths(region, isCovered(region, zones) ? "feel" : "none"),
    ),
  ];
}

/** The same as shapes and without letters, for the phone: it gets them packed, one file for every language. */
export function bodyMapShapes(view: MapView, zones: readonly ZoneSide[]): Shape[] {
  return [
    ...figureShapes(view, null),
    ...bodyMapRegions(view).flatMap((region) =>
      region.is === "never"
        ? neverShapes(region.outline)
        : zoneShapes(region.outline, isCovered(region, zones) ? "feel" : "none"),
    ),
  ];
}

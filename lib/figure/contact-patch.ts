/**
 * The contact patch: the part of the body within some centimetres of the touching point, a half disc on the skin. It
 * always has the same number of corners, so that a moving figure can blend it.
 */
import { isInsideAny, lengthInside } from "./outlines";
import type { SolvedFigure } from "./solve";
import { between, direction, move, type Point, unit } from "./vectors";
import { pressedParts } from "./zones";

/** How far from the touching point the patch reaches, cm. */
export const patchRadius = 5;
const raysDrawn = 15;
const stepAround = 4;
const halvings = 6;
/** How far beyond the patch a stroke begins and ends. */
const markFrom = 1.9;
const markTo = 4.1;

/** The direction from the roller into the body at the touching point, degrees. */
function inwardAt(touch: Point, centre: Point): number {
  return (Math.atan2(touch[1] - centre[1], touch[0] - centre[0]) * 180) / Math.PI;
}

/** The last angle, going one way from straight inwards, at which the body reaches out to the edge of the patch. */
function lastAngle(origin: Point, inward: number, turning: 1 | -1, polygons: readonly Point[][]): number {
  const meets = (degrees: number) =>
    isInsideAny(move(origin, direction(inward + turning * degrees), patchRadius), polygons);
  let last = 0;
  while (last + stepAround < 130 && meets(last + stepAround)) last += stepAround;
  let beyond = last + stepAround;
  // Halved to a fraction of a step, so that the edge of the patch glides when the figure moves.
  for (let round = 0; round < halvings; round += 1) {
    const middle = (last + beyond) / 2;
    if (meets(middle)) last = middle;
    else beyond = middle;
  }
  return inward + turning * last;
}

/** The corners of the patch, cm: along the skin first, back along the inner edge; empty where nothing is touched. */
export function contactPatch({ pose, parts, touch }: SolvedFigure): Point[] {
  if (!touch || pose.roller.seen === "side") return [];
  const polygons = pressedParts(parts);
  const { centre } = pose.roller;
  const inward = inwardAt(touch.at, centre);
  const first = lastAngle(touch.at, inward, -1, polygons);
  const last = lastAngle(touch.at, inward, 1, polygons);
  const inner = Array.from({ length: raysDrawn }, (_, index) => {
    const along = direction(first + ((last - first) * index) / (raysDrawn - 1));
    return move(touch.at, along, patchRadius);
  });
  const out: Point = direction(inward + 180);
  // Straight under each corner of the inner edge lies one on the skin.
  const skin = inner.map((corner) =>
    move(corner, out, lengthInside(corner, out, 0, 2 * patchRadius, polygons)),
  );
  return [...skin, ...[...inner].reverse()];
}

/**
 * Short strokes that point from a patch into the body: pressure, to be seen in grey print too.
 * @param inner the inner edge of the patch
 * @param centre where the pressure comes from
 */
export function pressureMarks(inner: readonly Point[], centre: Point): (readonly [Point, Point])[] {
  return [0.22, 0.5, 0.78].map((share) => {
    const from = inner[Math.round(share * (inner.length - 1))] ?? centre;
    const inward = unit(between(centre, from));
    return [move(from, inward, markFrom), move(from, inward, markTo)] as const;
  });
}

/** A half-round mark, flat side down: where a roller seen from its side presses. */
export function halfRound(centre: Point, radius: number): Point[] {
  return Array.from({ length: 17 }, (_, index) => {
    const angle = (index / 16) * Math.PI;
    return [centre[0] + Math.cos(angle) * radius, centre[1] + Math.sin(angle) * radius] as const;
  });
}

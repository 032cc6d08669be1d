/**
 * The contact patch: the part of the body inside a circle 5 cm wider than the roller, so that it always lies on
 * the body's side of the skin. It always has the same number of corners, so that a moving figure can blend it.
 */
import { body } from "./body";
import { isInsideAny } from "./outlines";
import type { SolvedFigure } from "./solve";
import { between, move, type Point, unit } from "./vectors";
import { pressedParts } from "./zones";

const depth = 5;
const stepAround = 0.04;
const mostSteps = 34;
const stepOut = 0.05;
const raysDrawn = 11;
/** How far beyond the patch a stroke begins and ends. */
const markFrom = 1.9;
const markTo = 4.1;

type Ray = { readonly angle: number; readonly from: number; readonly to: number };

/** Where a ray from the roller's centre enters and leaves the body, cm; null when it misses it. */
function castRay(centre: Point, angle: number, polygons: readonly Point[][]): Ray | null {
  const outer = body.rollerRadius + depth;
  const isBody = (length: number) =>
    isInsideAny([centre[0] + Math.cos(angle) * length, centre[1] + Math.sin(angle) * length], polygons);
  let from = body.rollerRadius - 0.2;
  while (from < outer && !isBody(from)) from += stepOut;
  if (from >= outer - 0.2) return null;
  let to = from;
  while (to < outer && isBody(to)) to += stepOut;
  return { angle, from, to: Math.min(to, outer) };
}

/** The last angle, going one way from the touching point, at which a ray still meets the body. */
function lastAngle(centre: Point, middle: number, turning: 1 | -1, polygons: readonly Point[][]): number {
  const meets = (angle: number) => castRay(centre, angle, polygons) !== null;
  let steps = 1;
  while (steps < mostSteps && meets(middle + turning * steps * stepAround)) steps += 1;
  let [last, beyond] = [middle + turning * (steps - 1) * stepAround, middle + turning * steps * stepAround];
  // Halved to a fraction of a step, so that the edge of the patch glides when the figure moves.
  for (let round = 0; round < 6; round += 1) {
    const angle = (last + beyond) / 2;
    if (meets(angle)) last = angle;
    else beyond = angle;
  }
  return last;
}

/** The corners of the patch, cm; empty where nothing is touched. */
export function contactPatch({ pose, parts, touch }: SolvedFigure): Point[] {
  if (!touch || pose.roller.seen === "side") return [];
  const { centre } = pose.roller;
  const polygons = pressedParts(parts);
  const middle = Math.atan2(touch.at[1] - centre[1], touch.at[0] - centre[0]);
  const first = lastAngle(centre, middle, -1, polygons);
  const last = lastAngle(centre, middle, 1, polygons);
  const rays = Array.from({ length: raysDrawn }, (_, index) => {
    const angle = first + ((last - first) * index) / (raysDrawn - 1);
    return castRay(centre, angle, polygons) ?? { angle, from: body.rollerRadius, to: body.rollerRadius };
  });
  const onRay = ({ angle }: Ray, length: number): Point => [
    centre[0] + Math.cos(angle) * length,
    centre[1] + Math.sin(angle) * length,
  ];
  return [...rays.map((ray) => onRay(ray, ray.from)), ...rays.map((ray) => onRay(ray, ray.to)).reverse()];
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

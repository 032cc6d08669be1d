/** Makes shapes out of points: y is turned down, numbers are rounded to a millimetre. */
import { anticlockwise, type Outline } from "./outlines";
import type { Shape } from "./shape";
import type { Tone } from "./tones";
import type { Point } from "./vectors";

/** Rounded to 0.1 cm; never minus zero. */
function toMillimetre(cm: number): number {
  return Math.round(cm * 10) / 10 + 0;
}

function flatPoints(points: readonly Point[]): number[] {
  return points.flatMap(([x, y]) => [toMillimetre(x), toMillimetre(-y)]);
}

/** A filled smooth part of the body. */
export function outlineShape(outline: Outline, tone: Tone): Shape {
  return { form: "outline", tone, points: flatPoints(anticlockwise(outline)) };
}

/** A keyline under a smooth part, in the colour of the ground. */
export function outlineHalo(outline: Outline, stroke: number): Shape {
  return { ...outlineShape(outline, "halo"), stroke };
}

export function polygonShape(corners: readonly Point[], tone: Tone): Shape {
  return { form: "polygon", tone, points: flatPoints(anticlockwise(corners)) };
}

export function polygonHalo(corners: readonly Point[], stroke: number): Shape {
  return { ...polygonShape(corners, "halo"), stroke };
}

export function lineShape(points: readonly Point[], tone: Tone, stroke: number): Shape {
  return { form: "line", tone, stroke, points: flatPoints(points) };
}

/** Separate strokes, each from a point to the next. */
export function dashesShape(dashes: readonly (readonly [Point, Point])[], tone: Tone, stroke: number): Shape {
  return { form: "dashes", tone, stroke, points: flatPoints(dashes.flat()) };
}

export function discShape(centre: Point, radius: number, tone: Tone): Shape {
  return { form: "circle", tone, points: [...flatPoints([centre]), toMillimetre(radius)] };
}

export function circleShape(centre: Point, radius: number, tone: Tone, stroke: number): Shape {
  return { ...discShape(centre, radius, tone), stroke };
}

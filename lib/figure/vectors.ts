/** Points and directions. Lengths are cm; x to the right, y up, z towards the viewer; angles are degrees, anticlockwise from x. */

export type Point = readonly [x: number, y: number];
export type Point3 = readonly [x: number, y: number, z: number];

/** The unit vector that points that many degrees anticlockwise from x. */
export function direction(degrees: number): Point {
  const radians = (degrees * Math.PI) / 180;
  return [Math.cos(radians), Math.sin(radians)];
}

/** From `from`, so many cm along `u`, then so many cm along `v`. */
export function move(from: Point, u: Point, along: number, v: Point = [0, 0], across = 0): Point {
  return [from[0] + u[0] * along + v[0] * across, from[1] + u[1] * along + v[1] * across];
}

/** A quarter turn anticlockwise: what lies to the left when looking along `u`. */
export function leftOf(u: Point): Point {
  return [-u[1], u[0]];
}

/** The same direction the other way round. */
export function reverse(u: Point): Point {
  return [-u[0], -u[1]];
}

/** Turns a vector anticlockwise. */
export function turn(u: Point, degrees: number): Point {
  const [cos, sin] = direction(degrees);
  return [u[0] * cos - u[1] * sin, u[0] * sin + u[1] * cos];
}

/** The number that lies the given share of the way from `a` to `b`. */
export function mixNumber(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

/** The point that lies the given share of the way from `a` to `b`. */
export function mix(a: Point, b: Point, share: number): Point {
  return [mixNumber(a[0], b[0], share), mixNumber(a[1], b[1], share)];
}

/** As `mix`, in three dimensions. */
export function mix3(a: Point3, b: Point3, share: number): Point3 {
  return [mixNumber(a[0], b[0], share), mixNumber(a[1], b[1], share), mixNumber(a[2], b[2], share)];
}

/** The vector from `a` to `b`. */
export function between(a: Point, b: Point): Point {
  return [b[0] - a[0], b[1] - a[1]];
}

/** The vector scaled to length 1; a vector without length stays as it is. */
export function unit(v: Point): Point {
  const length = Math.hypot(v[0], v[1]) || 1;
  return [v[0] / length, v[1] / length];
}

/** The distance between two points in space. */
export function distance3(a: Point3, b: Point3): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
}

/** The point as the viewer sees it: depth dropped. */
export function flat(p: Point3): Point {
  return [p[0], p[1]];
}

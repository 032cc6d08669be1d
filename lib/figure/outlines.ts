/** Closed smooth outlines of body parts, and the questions asked of them: inside, how far, how deep. */
import { between, leftOf, move, type Point } from "./vectors";

/** The points a closed smooth curve runs through. */
export type Outline = readonly Point[];

/** A cross-section: a point on the axis, the axis' direction there, and the widths to both sides in cm. */
export type Section = {
  readonly at: Point;
  readonly along: Point;
  readonly left: number;
  readonly right: number;
};

/** Where the rounded end reaches three points: both shoulders at 72 % of the bulge, the tip at all of it. */
function cap({ at, along, left, right }: Section, bulge: number): Point[] {
  if (bulge === 0) return [];
  const across = leftOf(along);
  return [
    move(at, along, bulge * 0.72, across, left * 0.68),
    move(at, along, bulge, across, (left - right) / 2),
    move(at, along, bulge * 0.72, across, -right * 0.68),
  ];
}

/**
 * The outline around a row of cross-sections, first to last.
 * @param startBulge how far the first end is rounded out, in cm; 0 leaves it flat
 * @param endBulge the same for the last end
 */
export function outlineOf(sections: readonly Section[], startBulge: number, endBulge: number): Outline {
  const first = sections[0];
  const last = sections.at(-1);
  if (!first || !last) return [];
  const leftEdge = sections.map(({ at, along, left }) => move(at, leftOf(along), left));
  const rightEdge = sections.map(({ at, along, right }) => move(at, leftOf(along), -right));
  return [...cap(first, -startBulge).reverse(), ...leftEdge, ...cap(last, endBulge), ...rightEdge.reverse()];
}

/** Twice the enclosed area: positive when the points run anticlockwise. */
function signedArea(outline: Outline): number {
  let area = 0;
  outline.forEach((point, index) => {
    const next = outline[(index + 1) % outline.length] ?? point;
    area += point[0] * next[1] - next[0] * point[1];
  });
  return area;
}

/** The same curve, run anticlockwise: outlines of one tone can then be filled together without holes. */
export function anticlockwise(outline: Outline): Outline {
  return signedArea(outline) < 0 ? [...outline].reverse() : outline;
}

/** The smooth curve as a polygon with so many corners for each point of the outline. */
export function polygonOf(outline: Outline, perPoint = 8): Point[] {
  return outline.flatMap((from, index) => {
    const before = outline.at(index - 1) ?? from;
    const to = outline[(index + 1) % outline.length] ?? from;
    const after = outline[(index + 2) % outline.length] ?? to;
    const leaving = move(from, between(before, to), 1 / 6);
    const arriving = move(to, between(from, after), -1 / 6);
    return Array.from({ length: perPoint }, (_, step) =>
      bezier(from, leaving, arriving, to, step / perPoint),
    );
  });
}

function bezier(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const s = 1 - t;
  const [wa, wb, wc, wd] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return [wa * a[0] + wb * b[0] + wc * c[0] + wd * d[0], wa * a[1] + wb * b[1] + wc * c[1] + wd * d[1]];
}

/** Whether the point lies inside the polygon. */
export function isInside([x, y]: Point, polygon: readonly Point[]): boolean {
  let crossings = 0;
  let previous = polygon.at(-1);
  for (const corner of polygon) {
    if (previous && corner[1] > y !== previous[1] > y) {
      const crossingX = ((previous[0] - corner[0]) * (y - corner[1])) / (previous[1] - corner[1]) + corner[0];
      if (x < crossingX) crossings += 1;
    }
    previous = corner;
  }
  return crossings % 2 === 1;
}

/** Whether the point lies inside any of the polygons. */
export function isInsideAny(point: Point, polygons: readonly (readonly Point[])[]): boolean {
  return polygons.some((polygon) => isInside(point, polygon));
}

/** How far a ray may go before it leaves all polygons, in cm (to 0.02), starting at `from` and ending at `limit`. */
export function lengthInside(
  origin: Point,
  along: Point,
  from: number,
  limit: number,
  polygons: readonly (readonly Point[])[],
): number {
  let length = from;
  for (const step of [1, 0.1, 0.02]) {
    while (length + step < limit && isInsideAny(move(origin, along, length + step), polygons)) length += step;
  }
  return length;
}

/** The distance in cm from a point to a polygon's edge, negative when it lies inside, and the nearest edge point. */
export function distanceTo(point: Point, polygon: readonly Point[]): { distance: number; nearest: Point } {
  let distance = Number.POSITIVE_INFINITY;
  let nearest: Point = point;
  polygon.forEach((from, index) => {
    const edge = between(from, polygon[(index + 1) % polygon.length] ?? from);
    const offset = between(from, point);
    const along = (offset[0] * edge[0] + offset[1] * edge[1]) / (edge[0] ** 2 + edge[1] ** 2 || 1);
    const foot = move(from, edge, Math.min(1, Math.max(0, along)));
    const apart = Math.hypot(point[0] - foot[0], point[1] - foot[1]);
    if (apart < distance) {
      distance = apart;
      nearest = foot;
    }
  });
  return { distance: isInside(point, polygon) ? -distance : distance, nearest };
}

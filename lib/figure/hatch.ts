/** Hatching and crossing of outlines as plain strokes: paper knows no patterns, and strokes show in black and white. */
import type { Point } from "./vectors";

/** Where a slanted line (x - y = level, or x + y = level) runs inside the polygon: pairs of ends. */
function chords(polygon: readonly Point[], level: number, slant: 1 | -1): Point[] {
  const height = ([x, y]: Point) => x + slant * y - level;
  const crossings: Point[] = [];
  polygon.forEach((from, index) => {
    const to = polygon[(index + 1) % polygon.length] ?? from;
    const [a, b] = [height(from), height(to)];
    if (a > 0 === b > 0) return;
    const share = a / (a - b);
    crossings.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
  });
  return crossings.sort((one, other) => one[0] - other[0]);
}

/**
 * Slanted strokes at 45 degrees that fill a polygon, as pairs of ends.
 * @param apart distance between two strokes, square to them, cm
 */
export function hatchStrokes(polygon: readonly Point[], apart: number): Point[] {
  const levels = polygon.map(([x, y]) => x + y);
  const step = apart * Math.SQRT2;
  const strokes: Point[] = [];
  // Counted from zero and not from the polygon, so that neighbours hatch as one.
  for (let n = Math.floor(Math.min(...levels) / step) + 1; n * step < Math.max(...levels); n += 1) {
    strokes.push(...chords(polygon, n * step, 1));
  }
  return strokes;
}

/** A cross through the middle of a polygon, from edge to edge, as pairs of ends. */
export function crossStrokes(polygon: readonly Point[]): Point[] {
  const xs = polygon.map(([x]) => x);
  const ys = polygon.map(([, y]) => y);
  const x = (Math.min(...xs) + Math.max(...xs)) / 2;
  const y = (Math.min(...ys) + Math.max(...ys)) / 2;
  return [...chords(polygon, x + y, 1), ...chords(polygon, x - y, -1)];
}

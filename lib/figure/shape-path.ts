/** From a shape to the path both kits draw. Small: it travels to the patient's phone. */
import type { Shape } from "./shape";
import type { Tone } from "./tones";

export type FigurePath = {
  /** Path data, cm. */
  readonly d: string;
  readonly tone: Tone;
  readonly isFilled: boolean;
  /** Stroke width in cm, 0 for none. */
  readonly stroke: number;
  readonly cap: "round" | "butt";
};

function short(cm: number): string {
  return String(Math.round(cm * 100) / 100);
}

/** A closed curve through the points: a Catmull-Rom spline written as cubic pieces. */
function smoothPath(points: readonly number[]): string {
  const count = points.length / 2;
  const x = (index: number) => points[((index + count) % count) * 2] ?? 0;
  const y = (index: number) => points[((index + count) % count) * 2 + 1] ?? 0;
  let d = `M${short(x(0))} ${short(y(0))}`;
  for (let i = 0; i < count; i += 1) {
    const leaving = `${short(x(i) + (x(i + 1) - x(i - 1)) / 6)} ${short(y(i) + (y(i + 1) - y(i - 1)) / 6)}`;
    const arriving = `${short(x(i + 1) - (x(i + 2) - x(i)) / 6)} ${short(y(i + 1) - (y(i + 2) - y(i)) / 6)}`;
    d += `C${leaving} ${arriving} ${short(x(i + 1))} ${short(y(i + 1))}`;
  }
  return `${d}Z`;
}

/** Straight lines; with `perStroke` points each, a new stroke begins after so many. */
function straightPath(points: readonly number[], perStroke = Number.POSITIVE_INFINITY): string {
  let d = "";
  for (let i = 0; i < points.length; i += 2) {
    d += `${(i / 2) % perStroke === 0 ? "M" : "L"}${short(points[i] ?? 0)} ${short(points[i + 1] ?? 0)}`;
  }
  return d;
}

function circlePath([x = 0, y = 0, radius = 0]: readonly number[]): string {
  const half = `a${radius} ${radius} 0 1 0`;
  return `M${short(x - radius)} ${short(y)}${half} ${short(2 * radius)} 0${half} ${short(-2 * radius)} 0Z`;
}

function pathData({ form, points }: Shape): string {
  switch (form) {
    case "outline":
      return smoothPath(points);
    case "polygon":
      return `${straightPath(points)}Z`;
    case "line":
      return straightPath(points);
    case "dashes":
      return straightPath(points, 2);
    case "circle":
      return circlePath(points);
  }
}

/** Whether the form is filled; a circle with a stroke is only a ring. */
function isFilled({ form, stroke }: Shape): boolean {
  return form === "outline" || form === "polygon" || (form === "circle" && stroke === undefined);
}

function pathOf(shape: Shape): FigurePath {
  return {
    d: pathData(shape),
    tone: shape.tone,
    isFilled: isFilled(shape),
    stroke: shape.stroke ?? 0,
    cap: shape.form === "dashes" ? "butt" : "round",
  };
}

function looksLike(a: FigurePath, b: FigurePath): boolean {
  return a.tone === b.tone && a.isFilled === b.isFilled && a.stroke === b.stroke && a.cap === b.cap;
}

/** Paths in drawing order. Neighbours that look alike become one path: what overlaps keeps its order. */
export function pathsOf(shapes: readonly Shape[]): FigurePath[] {
  const paths: FigurePath[] = [];
  for (const shape of shapes) {
    const path = pathOf(shape);
    const last = paths.at(-1);
    if (last && looksLike(last, path)) paths[paths.length - 1] = { ...last, d: last.d + path.d };
    else paths.push(path);
  }
  return paths;
}

/** The shape as a mirror shows it. */
export function mirrored(shape: Shape): Shape {
  const isX = (index: number) => (shape.form === "circle" ? index === 0 : index % 2 === 0);
  return { ...shape, points: shape.points.map((value, index) => (isX(index) ? -value + 0 : value)) };
}

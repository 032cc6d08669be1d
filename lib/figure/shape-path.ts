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

/** Lengths as text, by their hundredths of a cm: writing a number costs more than all else, and few are new. */
const written = new Map<number, string>();

function short(cm: number): string {
  const hundredths = Math.round(cm * 100);
  const known = written.get(hundredths);
  if (known !== undefined) return known;
  const text = String(hundredths / 100);
  written.set(hundredths, text);
  return text;
}

/**
 * A closed curve through the points: a Catmull-Rom spline in cubic pieces. Each piece leaves its point straight on from
 * how the one before arrived there, so that all but the first are written by the half that arrives.
 */
function smoothPath(points: readonly number[]): string {
  const count = points.length;
  // Taken one by one: unpacking arrays at each point would double the cost of the first drawing.
  let beforeX = points[count - 2] ?? 0;
  let beforeY = points[count - 1] ?? 0;
  let x = points[0] ?? 0;
  let y = points[1] ?? 0;
  let d = `M${short(x)} ${short(y)}C`;
  for (let i = 2; i <= count + 2; i += 2) {
    const nextX = points[i % count] ?? 0;
    const nextY = points[(i % count) + 1] ?? 0;
    const alongX = (nextX - beforeX) / 6;
    const alongY = (nextY - beforeY) / 6;
    if (i === 2) d += `${short(x + alongX)} ${short(y + alongY)} `;
    else d += `${i === 4 ? "" : "S"}${short(x - alongX)} ${short(y - alongY)} ${short(x)} ${short(y)}`;
    beforeX = x;
    beforeY = y;
    x = nextX;
    y = nextY;
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

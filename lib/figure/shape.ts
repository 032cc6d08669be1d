/** One drawn shape: geometry and a tone, no colour. Points are x, y pairs in cm, y DOWN as on screen and paper. */
import type { Tone } from "./tones";

type ShapeForm =
  /** A smooth closed curve through the points, filled. */
  | "outline"
  /** A closed shape with straight edges, filled. */
  | "polygon"
  /** A line through the points, stroked, with round ends. */
  | "line"
  /** Separate strokes, two points each, with flat ends. */
  | "dashes"
  /** x, y and radius; filled, or only its edge when it has a stroke. */
  | "circle";

export type Shape = {
  readonly form: ShapeForm;
  readonly tone: Tone;
  /** Width of the stroke, cm. A filled outline or polygon with a stroke is both: that is a keyline. */
  readonly stroke?: number;
  readonly points: readonly number[];
};

/** A rectangle in drawing coordinates, cm. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

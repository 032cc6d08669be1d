/**
 * Reads the figures' file: tables of shapes as one row of small numbers. See `pack-figures.ts`, which writes it. Points
 * are whole millimetres, each told by its distance from the point before; a shape that is much like an earlier one
 * tells only in what its distances differ.
 */

import type { BakedFigure, BakedMotion } from "@/lib/figure/baked-figure";
import type { Ink } from "@/lib/figure/inks";
import type { Shape } from "@/lib/figure/shape";
import type { FeelMap } from "./feel-maps";

/** Everything the pictures need, by name. */
export type FigureTables = {
  readonly still: Readonly<Record<string, BakedFigure>>;
  readonly between: Readonly<Record<string, BakedMotion>>;
  readonly feelMaps: Readonly<Record<string, FeelMap>>;
  /** The colours of screens. */
  readonly inks: { readonly screen?: Ink };
};

/** A list of shapes is told by their number; the shapes themselves follow one another in `shapes` and `points`. */
export type PackedFigures = {
  readonly looks: readonly Omit<Shape, "points">[];
  readonly still: readonly (readonly [
    name: string,
    Pick<BakedFigure, "drawnSide" | "box">,
    shapes: number,
    marks: number,
  ])[];
  readonly feelMaps: readonly (readonly [name: string, Omit<FeelMap, "shapes">, shapes: number])[];
  /** `missed`: for each shape, whether it has corrections, and those. */
  readonly between: readonly (readonly [name: string, isRolling: boolean, frames: number, missed: string])[];
  /** For each shape: its look, how many shapes back one like it stands; where there is none, 0 and how many numbers it has. */
  readonly shapes: string;
  readonly points: string;
} & Pick<FigureTables, "inks">;

/** First sign and digits of the numbers: each character holds one of 46, or one of 46 and that another follows. */
export const FIRST_SIGN = 35;
export const DIGITS = 46;

/** Gives the numbers of a text one after the other; odd ones stand for negative numbers. */
function numbersOf(text: string): () => number {
  let at = 0;
  return () => {
    let value = 0;
    for (;;) {
      const digit = text.charCodeAt(at++) - FIRST_SIGN;
      value = value * DIGITS + (digit % DIGITS);
      if (!(digit >= DIGITS)) return value % 2 ? -(value + 1) / 2 : value / 2;
    }
  };
}

/** What a frame is expected to miss where the middle one misses so much, on a bow from start to end. */
export function bowed(middle: number, frame: number, frames: number): number {
  const half = (frames + 1) / 2;
  return Math.round((middle * (frame + 1) * (frames - frame)) / (half * half));
}

function times<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}

/**
 * The tables as they were before packing. Each motion is worked out when it is first looked at: a slow phone would stand
 * still over all of them, and a session shows one at a time.
 */
export function unpackFigures({ looks, inks, ...packed }: PackedFigures): FigureTables {
  const head = numbersOf(packed.shapes);
  const point = numbersOf(packed.points);
  const drawn: number[][] = [];
  const shape = (): Shape => {
    const look = looks[head()] as (typeof looks)[number];
    const like = drawn[drawn.length - head()];
    const mm: number[] = [];
    for (let i = 0, count = like?.length ?? head(); i < count; i++) {
      mm.push((mm[i - 2] ?? 0) + (like?.[i] ?? 0) - (like?.[i - 2] ?? 0) + point());
    }
    drawn.push(mm);
    return { ...look, points: mm.map((value) => value / 10) };
  };
  const still: Record<string, BakedFigure> = {};
  for (const [name, rest, shapes, marks] of packed.still) {
    still[name] = { ...rest, shapes: times(shapes, shape), marks: times(marks, shape) };
  }
  const feelMaps: Record<string, FeelMap> = {};
  for (const [name, rest, shapes] of packed.feelMaps)
    feelMaps[name] = { ...rest, shapes: times(shapes, shape) };
  const between: Record<string, BakedMotion> = {};
  for (const [name, isRolling, count, missed] of packed.between) {
    const start = still[`${name}/start`]?.shapes ?? [];
    let motion: BakedMotion | undefined;
    Object.defineProperty(between, name, {
      enumerable: true,
      get: () => {
        motion ??= { isRolling, frames: framesOf(start, count, missed) };
        return motion;
      },
    });
  }
  return { still, between, feelMaps, inks };
}

/** Each frame's corrections of the shapes that a motion starts from; null: a shape that has none. */
function framesOf(start: readonly Shape[], count: number, corrections: string): BakedMotion["frames"] {
  const miss = numbersOf(corrections);
  const frames = times(count, (): (number[] | null)[] => []);
  for (const { points } of start) {
    const hasMissed = miss() > 0;
    const missed = times(count, (): number[] => []);
    const middle = missed[(count - 1) / 2] ?? [];
    for (let i = 0; hasMissed && i < points.length; i++) {
      middle.push((middle[i - 2] ?? 0) + miss());
      missed.forEach((list, frame) => {
        if (list !== middle) list.push(bowed(middle[i] ?? 0, frame, count) + miss());
      });
    }
    for (const [at, frame] of frames.entries()) frame.push((hasMissed && missed[at]) || null);
  }
  return frames;
}

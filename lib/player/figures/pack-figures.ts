/**
 * Writes the figures' file: all pictures, motions and body maps, small enough for a slow phone and the same for every
 * language. It runs in the build alone; `unpackFigures` reads it. Nothing is rounded away.
 */
import { between } from "@/lib/figure/baked/between";
import { still } from "@/lib/figure/baked/still";
import type { BakedMotion } from "@/lib/figure/baked-figure";
import { inks } from "@/lib/figure/inks";
import type { Shape } from "@/lib/figure/shape";
import { feelMaps } from "./feel-maps";
import { bowed, DIGITS, FIRST_SIGN, type FigureTables, type PackedFigures } from "./unpack-figures";

/** Everything the phone shows, as it stands in the code. */
export const figureTables: FigureTables = {
  still,
  between,
  feelMaps,
  inks: { screen: inks.screen },
};

/** The text `numbersOf` reads. */
function textOf(numbers: readonly number[]): string {
  return numbers
    .map((value) => {
      let rest = value < 0 ? -2 * value - 1 : 2 * value;
      let text = String.fromCharCode(FIRST_SIGN + (rest % DIGITS));
      for (rest = Math.floor(rest / DIGITS); rest > 0; rest = Math.floor(rest / DIGITS)) {
        text = String.fromCharCode(FIRST_SIGN + DIGITS + (rest % DIGITS)) + text;
      }
      return text;
    })
    .join("");
}

/** Each number's distance from the one two before it: x from x, y from y. */
function steps(numbers: readonly number[]): number[] {
  return numbers.map((value, index) => value - (numbers[index - 2] ?? 0));
}

/** About how many bits numbers take: what is smaller and nearer to none packs better. */
function costOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + Math.log2(1 + Math.abs(value)), 0);
}

/** A shape that looks back farther or less far than the one before it has to save so much. */
const costOfLookingBack = 8;

function wholeMillimetres({ points }: Shape): number[] {
  return points.map((cm) => {
    const mm = Math.round(cm * 10);
    if (mm / 10 !== cm) throw new Error(`${cm} cm is no whole number of millimetres.`);
    return mm;
  });
}

/** Takes shapes in, in the order in which they are read. */
function shapePacker() {
  const looks: Omit<Shape, "points">[] = [];
  const drawn: number[][] = [];
  const heads: number[] = [];
  const points: number[] = [];
  let lastBack = 0;

  const lookOf = ({ points: _, ...look }: Shape): number => {
    const known = looks.findIndex((other) => JSON.stringify(sorted(other)) === JSON.stringify(sorted(look)));
    return known === -1 ? looks.push(look) - 1 : known;
  };
  const add = (shape: Shape) => {
    const mm = wholeMillimetres(shape);
    const own = steps(mm);
    let best = { back: 0, told: own, cost: costOf(own) };
    drawn.forEach((like, at) => {
      if (like.length !== mm.length) return;
      const stepsThere = steps(like);
      const told = own.map((value, i) => value - (stepsThere[i] ?? 0));
      const back = drawn.length - at;
      const cost = costOf(told) + (back === lastBack ? 0 : costOfLookingBack);
      if (cost < best.cost) best = { back, told, cost };
    });
    lastBack = best.back;
    heads.push(lookOf(shape), best.back, ...(best.back === 0 ? [mm.length] : []));
    points.push(...best.told);
    drawn.push(mm);
  };
  return { add, packed: () => ({ looks, shapes: textOf(heads), points: textOf(points) }) };
}

function sorted(look: Omit<Shape, "points">): unknown {
  return [look.form, look.tone, look.stroke ?? 0];
}

/** The corrections of a motion, point by point through all frames: the middle one first, the others off their bow. */
function missedIn({ frames }: BakedMotion): number[] {
  const middle = frames[(frames.length - 1) / 2];
  if (!middle) throw new Error("The frames of a motion have no middle.");
  return middle.flatMap((points, shape) => {
    if (points === null) return [0];
    const told = steps(points).flatMap((step, i) => [
      step,
      ...frames.flatMap((frame, at) =>
        frame === middle ? [] : [(frame[shape]?.[i] ?? 0) - bowed(points[i] ?? 0, at, frames.length)],
      ),
    ]);
    return [1, ...told];
  });
}

/** The tables in the form that is sent. */
export function packFigures(tables: FigureTables): PackedFigures {
  const { add, packed } = shapePacker();
  const stills = Object.entries(tables.still).map(([name, { shapes, marks, drawnSide, box }]) => {
    for (const shape of [...shapes, ...marks]) add(shape);
    return [name, { drawnSide, box }, shapes.length, marks.length] as const;
  });
  const maps = Object.entries(tables.feelMaps).map(([name, { shapes, ...rest }]) => {
    for (const shape of shapes) add(shape);
    return [name, rest, shapes.length] as const;
  });
  const motions = Object.entries(tables.between);
  return {
    ...packed(),
    still: stills,
    feelMaps: maps,
    between: motions.map(
      ([name, motion]) => [name, motion.isRolling, motion.frames.length, textOf(missedIn(motion))] as const,
    ),
    inks: tables.inks,
  };
}

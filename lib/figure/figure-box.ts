/** The crop of a picture: the floor runs 7 cm past head and feet, and all pictures of one move share it. */
import type { Drawing, Floor } from "./draw";
import type { Box, Shape } from "./shape";
import type { Figure } from "./zones";

const floorBeyondBody = 7;
const margin = 1.5;

type Extent = { readonly low: number; readonly high: number };

function extentOf(numbers: readonly number[]): Extent {
  return { low: Math.min(...numbers), high: Math.max(...numbers) };
}

/** The stretch of floor under all these bodies, whole cm. */
export function floorUnder(figures: readonly Figure[]): Floor {
  const xs = figures.flatMap(({ parts }) =>
    Object.values(parts).flatMap((outline) => outline.map(([x]) => x)),
  );
  const { low, high } = extentOf(xs);
  return { from: Math.floor(low - floorBeyondBody), to: Math.ceil(high + floorBeyondBody) };
}

/** The rectangle a shape covers, its stroke included. */
export function boundsOf({ form, points, stroke = 0 }: Shape): Box {
  const [x = 0, y = 0, radius = 0] = points;
  const isCircle = form === "circle";
  const xs = isCircle ? [x - radius, x + radius] : points.filter((_, index) => index % 2 === 0);
  const ys = isCircle ? [y - radius, y + radius] : points.filter((_, index) => index % 2 === 1);
  const [across, down] = [extentOf(xs), extentOf(ys)];
  return {
    x: across.low - stroke / 2,
    y: down.low - stroke / 2,
    width: across.high - across.low + stroke,
    height: down.high - down.low + stroke,
  };
}

/** The crop that holds all these drawings, whole cm: as wide as the floor, as high as body and marks. */
export function boxAround(drawings: readonly Drawing[], floor: Floor): Box {
  const bounds = drawings.flatMap(({ shapes, marks }) => [...shapes, ...marks].map(boundsOf));
  const left = Math.floor(Math.min(floor.from, ...bounds.map(({ x }) => x)));
  const right = Math.ceil(Math.max(floor.to, ...bounds.map(({ x, width }) => x + width)));
  const top = Math.floor(Math.min(...bounds.map(({ y }) => y)) - margin);
  const bottom = Math.ceil(Math.max(...bounds.map(({ y, height }) => y + height)));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Looks up a picture and turns it to the side that is asked for. */
import type { BodySide } from "@/lib/moves/move";
import { still } from "./baked/still";
import type { BakedFigure } from "./baked-figure";
import type { FigureName } from "./figure-name";
import type { Box } from "./shape";
import { type FigurePath, mirrored, pathsOf } from "./shape-path";

/** Whether a stored picture has to be mirrored. Without a side, a move that works one side shows the right one. */
export function isMirrored({ drawnSide }: Pick<BakedFigure, "drawnSide">, side: BodySide | null): boolean {
  return drawnSide !== null && drawnSide !== (side ?? "right");
}

/** The side a picture shows when this side is asked for, for its caption; null where it has none. */
export function shownSide(name: FigureName, side: BodySide | null): BodySide | null {
  return still[name].drawnSide === null ? null : (side ?? "right");
}

/** The box as a mirror shows it. */
export function mirroredBox({ x, width, ...rest }: Box): Box {
  return { x: -(x + width) + 0, width, ...rest };
}

/** The crop of a picture in cm, y down: shared by the start and the end of a move. */
export function figureBox(name: FigureName, side: BodySide | null): Box {
  const figure = still[name];
  return isMirrored(figure, side) ? mirroredBox(figure.box) : figure.box;
}

const drawn = new Map<string, readonly FigurePath[]>();

/** The paths of a picture in drawing order; every kit draws this same list. */
export function figurePaths(name: FigureName, side: BodySide | null): readonly FigurePath[] {
  const figure = still[name];
  const mirror = isMirrored(figure, side);
  const key = `${name} ${mirror}`;
  const known = drawn.get(key);
  if (known) return known;
  const shapes = [...figure.shapes, ...figure.marks];
  const paths = pathsOf(mirror ? shapes.map(mirrored) : shapes);
  drawn.set(key, paths);
  return paths;
}

/** A picture between the start and the end of a move, for the player. */
import type { ReactElement } from "react";
import type { BodySide } from "@/lib/moves/move";
import { between } from "./baked/between";
import { still } from "./baked/still";
import { drawPaths, screenKit } from "./draw-paths";
import { FigureFrame, type FigureLabel } from "./figure-frame";
import type { FigureName, SequenceName } from "./figure-name";
import { isMirrored, mirroredBox } from "./figure-paths";
import { type InkName, inks } from "./inks";
import type { Shape } from "./shape";
import { mirrored, pathsOf } from "./shape-path";

export type Towards = "start" | "end";

function blendShapes(from: readonly Shape[], to: readonly Shape[], share: number): Shape[] {
  return from.map((shape, index) => {
    const target = to[index]?.points ?? shape.points;
    return {
      ...shape,
      points: shape.points.map((value, i) => value + ((target[i] ?? value) - value) * share),
    };
  });
}

/** A straight blend of start and end, put right by what the two nearest frames know to be missing. */
function bodyAt(sequence: SequenceName, progress: number): Shape[] {
  const { frames } = between[sequence];
  const position = progress * (frames.length + 1);
  const before = Math.floor(position);
  const share = position - before;
  // Frame 0 is the first one after the start; before it and after the last one nothing is missing.
  const missing = (frame: number, shape: number, i: number) => frames[frame]?.[shape]?.[i] ?? 0;
  const straight = blendShapes(still[`${sequence}/start`].shapes, still[`${sequence}/end`].shapes, progress);
  return straight.map((shape, place) => {
    if (!frames[0]?.[place]) return shape;
    const points = shape.points.map((value, i) => {
      const [earlier, later] = [missing(before - 1, place, i), missing(before, place, i)];
      return value + (earlier + (later - earlier) * share) / 10;
    });
    return { ...shape, points };
  });
}

/** The arrow travels with a roller; where nothing rolls it is the one of the picture that is being approached. */
function marksAt(sequence: SequenceName, progress: number, towards: Towards): readonly Shape[] {
  const [start, end] = [still[`${sequence}/start`].marks, still[`${sequence}/end`].marks];
  if (between[sequence].isRolling) return blendShapes(start, end, progress);
  return towards === "start" ? start : end;
}

/** All shapes of a move at a progress of 0 (start) to 1 (end), unmirrored. */
export function movingShapes(
  sequence: SequenceName,
  progress: number,
  towards: Towards = "end",
): readonly Shape[] {
  const within = Math.min(1, Math.max(0, progress));
  return [...bodyAt(sequence, within), ...marksAt(sequence, within, towards)];
}

function rollerX(name: FigureName): number {
  return still[name].shapes.find(({ tone }) => tone === "roller")?.points[0] ?? 0;
}

/** The skin that is rolled over one way, cm: the way of the roller over the floor. 0 where nothing rolls. */
export function strokeOf(sequence: SequenceName): number {
  return Math.abs(rollerX(`${sequence}/end`) - rollerX(`${sequence}/start`));
}

export type MovingFigureProps = {
  readonly name: SequenceName;
  readonly side: BodySide | null;
  /** 0 at the start, 1 at the end; the body travels evenly with it and the roller half as far. */
  readonly progress: number;
  /** Which picture is being approached: the arrow is up while the chest rises towards the start, and down while it sinks. */
  readonly towards?: Towards;
  readonly ink?: InkName;
  readonly label?: FigureLabel;
  readonly className?: string;
};

/** One moment of a move. It has no clock of its own: the player hands in the progress. */
export function MovingFigure(props: MovingFigureProps): ReactElement {
  const { name, side, progress, towards = "end", ink = "screen", label, className } = props;
  const start = still[`${name}/start`];
  const mirror = isMirrored(start, side);
  const shapes = movingShapes(name, progress, towards);
  return (
    <FigureFrame box={mirror ? mirroredBox(start.box) : start.box} label={label} className={className}>
      {drawPaths(pathsOf(mirror ? shapes.map(mirrored) : shapes), inks[ink], screenKit)}
    </FigureFrame>
  );
}

/** Solves and draws every picture once, so that nobody does it while a patient waits. */
import type { BuiltInSlug } from "@/lib/moves/move";
import type { BakedFigure, BakedMotion, Frame } from "./baked-figure";
import { type Drawing, draw, type Floor } from "./draw";
import { boxAround, floorUnder } from "./figure-box";
import type { FigureName } from "./figure-name";
import { blendPoses, type Pose } from "./pose";
import { figureNames, poses } from "./poses";
import type { Shape } from "./shape";
import { type SolvedFigure, solve } from "./solve";
import { mixNumber } from "./vectors";

/** Frames strictly between start and end. With seven, a body part in motion is nowhere more than 2 mm off a fresh solve. */
export const framesBetween = 7;

const moveNames = figureNames.flatMap((name) => {
  const [move, picture] = name.split("/");
  return picture === "start" && move ? [move as BuiltInSlug] : [];
});

/** How far along the move a frame is; frame 0 is the first one after the start. */
function progressOfFrame(frame: number): number {
  return (frame + 1) / (framesBetween + 1);
}

/** The pose so far between the start and the end of a move. */
export function poseBetween(move: BuiltInSlug, progress: number): Pose {
  return blendPoses(poses[`${move}/start`], poses[`${move}/end`], progress);
}

function baked(figure: SolvedFigure, drawing: Drawing, box: BakedFigure["box"]): BakedFigure {
  return { drawnSide: figure.pose.drawnSide, box, ...drawing };
}

function bakeAlone(name: FigureName): BakedFigure {
  const figure = solve(poses[name]);
  const floor = floorUnder([figure]);
  const drawing = draw(figure, floor);
  return baked(figure, drawing, boxAround([drawing], floor));
}

/** How far the points of a frame lie from a straight blend of start and end, whole millimetres. */
function missedBy(start: Shape, end: Shape, frame: Shape | undefined, progress: number): number[] {
  return start.points.map((from, index) => {
    const blended = mixNumber(from, end.points[index] ?? from, progress);
    return Math.round(((frame?.points[index] ?? blended) - blended) * 10) + 0;
  });
}

/** Start and end have to be drawn with the same shapes, or there is nothing to blend. */
function framesOf(
  start: readonly Shape[],
  between: readonly (readonly Shape[])[],
  end: readonly Shape[],
): Frame[] {
  const missed = between.map((shapes, frame) =>
    start.map((shape, index) => missedBy(shape, end[index] ?? shape, shapes[index], progressOfFrame(frame))),
  );
  const isStraight = start.map((_, index) => missed.every((frame) => frame[index]?.every((mm) => mm === 0)));
  return missed.map((frame) => frame.map((points, index) => (isStraight[index] ? null : points)));
}

type BakedMove = {
  readonly start: BakedFigure;
  readonly end: BakedFigure;
  readonly motion: BakedMotion;
  /** The floor both pictures share. */
  readonly floor: Floor;
};

/** Start, end and the frames between them, in one crop. */
function bakeMove(move: BuiltInSlug): BakedMove {
  const [from, to] = [poses[`${move}/start`], poses[`${move}/end`]];
  const [start, end] = [solve(from), solve(to)];
  const floor = floorUnder([start, end]);
  const [startDrawing, endDrawing] = [draw(start, floor), draw(end, floor)];
  const between = Array.from({ length: framesBetween }, (_, index) => {
    const pose = poseBetween(move, progressOfFrame(index));
    return draw(solve(pose), floor).shapes;
  });
  const box = boxAround([startDrawing, endDrawing], floor);
  const isRolling =
    from.roller.seen === "end" && to.roller.seen === "end" && from.roller.centre[0] !== to.roller.centre[0];
  return {
    start: baked(start, startDrawing, box),
    end: baked(end, endDrawing, box),
    motion: { isRolling, frames: framesOf(startDrawing.shapes, between, endDrawing.shapes) },
    floor,
  };
}

/** All pictures and all frames. Takes some seconds. */
export function bakeAll(): {
  readonly still: Record<string, BakedFigure>;
  readonly between: Record<string, BakedMotion>;
} {
  const moves = new Map(moveNames.map((move) => [move, bakeMove(move)]));
  const still = figureNames.map((name): [FigureName, BakedFigure] => {
    const [move, picture] = name.split("/");
    const bakedMove = moves.get(move as BuiltInSlug);
    if (bakedMove && picture === "start") return [name, bakedMove.start];
    if (bakedMove && picture === "end") return [name, bakedMove.end];
    return [name, bakeAlone(name)];
  });
  return {
    still: Object.fromEntries(still),
    between: Object.fromEntries([...moves].map(([move, { motion }]) => [move, motion])),
  };
}

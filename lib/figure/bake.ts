/** Solves and draws every picture once, so that nobody does it while a patient waits. */
import type { BakedFigure, BakedMotion, Frame } from "./baked-figure";
import { type Drawing, draw } from "./draw";
import { boxAround, floorUnder } from "./figure-box";
import type { FigureName, SequenceName } from "./figure-name";
import { blendPoses, type Pose } from "./pose";
import { poses, sequenceNames, sequences, singleNames } from "./poses";
import type { Shape } from "./shape";
import { type SolvedFigure, solve } from "./solve";
import { mixNumber } from "./vectors";

/** Frames strictly between start and end. With seven, a body part in motion is nowhere more than 2 mm off a fresh solve. */
export const framesBetween = 7;

/** How far along the move a frame is; frame 0 is the first one after the start. */
function progressOfFrame(frame: number): number {
  return (frame + 1) / (framesBetween + 1);
}

/** The pose so far between the start and the end of a sequence. */
export function poseBetween(name: SequenceName, progress: number): Pose {
  const { start, end } = sequences[name];
  return blendPoses(start, end, progress);
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

type BakedSequence = {
  readonly start: BakedFigure;
  readonly end: BakedFigure;
  readonly motion: BakedMotion;
};

/** Start, end and the frames between them, in one crop. */
function bakeSequence(name: SequenceName): BakedSequence {
  const { start: from, end: to, strokeCm } = sequences[name];
  const [start, end] = [solve(from), solve(to)];
  const between = Array.from({ length: framesBetween }, (_, index) =>
    solve(poseBetween(name, progressOfFrame(index))),
  );
  const floor = floorUnder([start, end]);
  const [startDrawing, endDrawing] = [draw(start, floor), draw(end, floor)];
  const drawingsBetween = between.map((figure) => draw(figure, floor));
  const box = boxAround([startDrawing, ...drawingsBetween, endDrawing], floor);
  const shapesBetween = drawingsBetween.map(({ shapes }) => shapes);
  return {
    start: baked(start, startDrawing, box),
    end: baked(end, endDrawing, box),
    motion: {
      isRolling: strokeCm > 0,
      frames: framesOf(startDrawing.shapes, shapesBetween, endDrawing.shapes),
    },
  };
}

/** All pictures and all frames. Takes some seconds. */
export function bakeAll(): {
  readonly still: Record<string, BakedFigure>;
  readonly between: Record<string, BakedMotion>;
} {
  const baked = sequenceNames.map((name) => ({ name, ...bakeSequence(name) }));
  return {
    still: Object.fromEntries([
      ...baked.flatMap(({ name, start, end }) => [
        [`${name}/start`, start],
        [`${name}/end`, end],
      ]),
      ...singleNames.map((name) => [name, bakeAlone(name)]),
    ]),
    between: Object.fromEntries(baked.map(({ name, motion }) => [name, motion])),
  };
}

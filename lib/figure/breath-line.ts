/** A thin line over chest and belly where they stand at the top of a breath: the body rises to it and sinks from it. */
import { body } from "./body";
import { lineShape } from "./make-shape";
import { lengthInside, polygonOf } from "./outlines";
import { partsOf } from "./parts";
import type { Pose } from "./pose";
import type { Shape } from "./shape";
import { frontOf, onThoracic, type Skeleton } from "./skeleton";
import { move, type Point } from "./vectors";

/** Above the full chest, cm. */
const clearance = 1.8;
const points = 9;
/** From the belly to below the collar bones, cm up the spine from the hip. */
const from = 13;
const to = 43;
const furthest = 30;

function onSpine(pose: Pose, { pelvis, lowestRibs, alongLumbar }: Skeleton, cm: number) {
  if (cm < body.lumbar) return { at: move(pelvis, alongLumbar, cm), along: alongLumbar };
  return onThoracic(pose, lowestRibs, cm - body.lumbar);
}

/** The line of a pose's full breath, none without one; it stays where it is while the body breathes. */
export function breathLineShapes(pose: Pose, skeleton: Skeleton): Shape[] {
  if (pose.fullBreath === null) return [];
  const top = [polygonOf(partsOf({ ...pose, breath: pose.fullBreath }, skeleton).top)];
  const over = (share: number): Point => {
    const { at, along } = onSpine(pose, skeleton, from + (to - from) * share);
    const up = frontOf(along, pose.facing);
    return move(at, up, lengthInside(at, up, 0, furthest, top) + clearance);
  };
  const line = Array.from({ length: points }, (_, index) => over(index / (points - 1)));
  return [lineShape(line, "sleeve", 1.3)];
}

/** Fits a pose: slides what may slide until the roller just touches the declared zone. Some 30 ms a pose, so results are baked. */
import { body } from "./body";
import { distanceTo } from "./outlines";
import { partsOf } from "./parts";
import type { LegPose, Pose, Slide, TouchedZone } from "./pose";
import { skeletonOf } from "./skeleton";
import type { Point } from "./vectors";
import { type Figure, zonePolygon } from "./zones";

export type SolvedFigure = Figure & {
  /** How far the roller's surface is from its zone, cm (negative: pressed in), and the nearest point of the skin. */
  readonly touch: { readonly zone: TouchedZone; readonly gap: number; readonly at: Point } | null;
  /** How far the pose was slid, cm or degrees. */
  readonly slid: number;
  /** False when no slide within reach brings the roller to its zone. */
  readonly isFitted: boolean;
};

/** The largest slide that is tried, cm or degrees, to either side. */
const reachOfSlide = 14;
// One unit halved so often is less than a hundredth of a millimetre.
const halvings = 20;

function moveAnkle(leg: LegPose, x: number, y: number): LegPose {
  return { ...leg, ankle: [leg.ankle[0] + x, leg.ankle[1] + y, leg.ankle[2]] };
}

/** The pose with what may slide moved by so many cm or degrees. */
function slidPose(pose: Pose, slide: Slide, by: number): Pose {
  switch (slide) {
    case "pelvis-height":
      return { ...pose, pelvis: [pose.pelvis[0], pose.pelvis[1] + by] };
    case "lumbar":
      return { ...pose, lumbar: pose.lumbar + by };
    case "thoracic":
      return { ...pose, thoracic: pose.thoracic + by };
    case "ankles-along":
      return { ...pose, nearLeg: moveAnkle(pose.nearLeg, by, 0), farLeg: moveAnkle(pose.farLeg, by, 0) };
    case "near-ankle-along":
      return { ...pose, nearLeg: moveAnkle(pose.nearLeg, by, 0) };
    case "ankles-height":
      return { ...pose, nearLeg: moveAnkle(pose.nearLeg, 0, by), farLeg: moveAnkle(pose.farLeg, 0, by) };
  }
}

/** The pose as it stands, without sliding anything. */
export function figureOf(pose: Pose): Figure & Pick<SolvedFigure, "touch"> {
  const skeleton = skeletonOf(pose);
  const figure = { pose, skeleton, parts: partsOf(pose, skeleton) };
  if (!pose.contact || pose.roller.seen === "side") return { ...figure, touch: null };
  const { zone } = pose.contact;
  const { distance, nearest } = distanceTo(pose.roller.centre, zonePolygon(figure, zone));
  return { ...figure, touch: { zone, gap: distance - body.rollerRadius, at: nearest } };
}

/** Whole numbers from 0 outwards: 0, -1, 1, -2, 2 ... */
function outwards(limit: number): number[] {
  return [0, ...Array.from({ length: limit - 1 }, (_, index) => [-(index + 1), index + 1]).flat(), -limit];
}

/** Joints and outlines of a pose, slid as little as possible so that the roller touches its zone. */
export function solve(pose: Pose): SolvedFigure {
  const { contact } = pose;
  if (!contact) return { ...figureOf(pose), slid: 0, isFitted: true };
  const known = new Map<number, number>();
  const gapAt = (by: number): number => {
    const gap = known.get(by) ?? figureOf(slidPose(pose, contact.slide, by)).touch?.gap ?? Number.NaN;
    known.set(by, gap);
    return gap;
  };
  const bracket = outwards(reachOfSlide).find((by) => gapAt(by) * gapAt(by + 1) <= 0);
  if (bracket === undefined) return { ...figureOf(pose), slid: 0, isFitted: false };
  let [near, far] = [bracket, bracket + 1];
  const sign = Math.sign(gapAt(near)) || 1;
  for (let round = 0; round < halvings; round += 1) {
    const middle = (near + far) / 2;
    if (gapAt(middle) * sign > 0) near = middle;
    else far = middle;
  }
  return { ...figureOf(slidPose(pose, contact.slide, near)), slid: near, isFitted: true };
}

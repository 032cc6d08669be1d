/** From a pose to the joints of the body. */
import { body } from "./body";
import type { ArmName, ArmPose, LegName, LegPose, Pose } from "./pose";
import { type Limb, reach } from "./reach";
import { direction, move, type Point, type Point3 } from "./vectors";

export type LimbName = ArmName | LegName;
export const limbNames: readonly LimbName[] = ["nearArm", "farArm", "nearLeg", "farLeg"];

export type Skeleton = {
  readonly pelvis: Point;
  /** Where lumbar and thoracic spine meet. */
  readonly lowestRibs: Point;
  readonly baseOfNeck: Point;
  readonly baseOfSkull: Point;
  readonly headCentre: Point;
  /** Unit vectors up the spine. */
  readonly alongLumbar: Point;
  readonly alongThoracic: Point;
  readonly alongNeck: Point;
  readonly alongHead: Point;
  readonly limbs: Readonly<Record<LimbName, Limb>>;
};

/** Towards the front of the body, for a direction up the spine. */
export function frontOf(along: Point, facing: 1 | -1): Point {
  return [facing * along[1], -facing * along[0]];
}

/** A point in the frame of a body part: so far along it and so far to its front. */
export function inFrame(
  origin: Point,
  along: Point,
  facing: 1 | -1,
  cmAlong: number,
  cmFront: number,
): Point {
  return move(origin, along, cmAlong, frontOf(along, facing), cmFront);
}

type Spine = Omit<Skeleton, "limbs">;

function spineOf(pose: Pose): Spine {
  const alongLumbar = direction(pose.lumbar);
  const alongThoracic = direction(pose.thoracic);
  const alongNeck = direction(pose.neck);
  const alongHead = direction(pose.head);
  const lowestRibs = move(pose.pelvis, alongLumbar, body.lumbar * pose.lean.length);
  const baseOfNeck = move(lowestRibs, alongThoracic, body.thoracic * pose.lean.length);
  const baseOfSkull = move(baseOfNeck, alongNeck, body.neck);
  const headCentre = inFrame(baseOfSkull, alongHead, pose.facing, 8.5, pose.view === "side" ? 1.8 : 0);
  return {
    pelvis: pose.pelvis,
    lowestRibs,
    baseOfNeck,
    baseOfSkull,
    headCentre,
    alongLumbar,
    alongThoracic,
    alongNeck,
    alongHead,
  };
}

/** 1 for the limb nearer to the viewer (or on the left of a picture from the front), -1 for the other. */
type Nearness = 1 | -1;

function withDepth([x, y]: Point, z: number): Point3 {
  return [x, y, z];
}

function armOf(pose: Pose, spine: Spine, arm: ArmPose, near: Nearness): Limb {
  const isSide = pose.view === "side";
  const inTrunk = (cmFront: number) =>
    inFrame(spine.baseOfNeck, spine.alongThoracic, pose.facing, -7 * pose.lean.length, cmFront);
  const middle = isSide ? inTrunk(-0.5) : inTrunk(near * body.shoulderBreadth * pose.lean.breadth);
  const shift = arm.shoulderShift ?? [0, 0];
  const shoulder: Point = [middle[0] + shift[0], middle[1] + shift[1]];
  const [first, second, z] = arm.wrist;
  const wrist =
    arm.wristFrame === "floor"
      ? arm.wrist
      : withDepth(inFrame(spine.headCentre, spine.alongHead, pose.facing, first, second), z);
  const depth = isSide ? near * body.shoulderDepth : 0;
  return reach(withDepth(shoulder, depth), wrist, body.upperArm, body.forearm, arm.bend);
}

function legOf(pose: Pose, spine: Spine, leg: LegPose, near: Nearness): Limb {
  const isSide = pose.view === "side";
  const hip = isSide
    ? withDepth(pose.pelvis, near * body.hipDepth)
    : withDepth(inFrame(pose.pelvis, spine.alongLumbar, pose.facing, 0, near * body.hipBreadth), 0);
  return reach(hip, leg.ankle, body.thigh, body.lowerLeg, leg.bend);
}

/** The joints of the body in a pose. Limb lengths are always those of `body`. */
export function skeletonOf(pose: Pose): Skeleton {
  const spine = spineOf(pose);
  return {
    ...spine,
    limbs: {
      nearArm: armOf(pose, spine, pose.nearArm, 1),
      farArm: armOf(pose, spine, pose.farArm, -1),
      nearLeg: legOf(pose, spine, pose.nearLeg, 1),
      farLeg: legOf(pose, spine, pose.farLeg, -1),
    },
  };
}

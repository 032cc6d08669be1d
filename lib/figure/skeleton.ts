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
  /** Unit vectors up the spine; the second thoracic one above the bend of the upper back. */
  readonly alongLumbar: Point;
  readonly alongThoracic: Point;
  readonly alongUpperBack: Point;
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

// The upper back bends between these heights above the lowest ribs: about the length of the shoulder blades.
const bendFrom = 5;
const bendTo = 23;

/** The place on the thoracic spine so many cm above the lowest ribs, and the spine's direction there. */
export function onThoracic(
  { thoracic, drape, facing }: Pose,
  lowestRibs: Point,
  cm: number,
): { at: Point; along: Point } {
  const bent = Math.min(Math.max((cm - bendFrom) / (bendTo - bendFrom), 0), 1);
  const turned = facing * drape * bent;
  const along = direction(thoracic + turned);
  if (bent === 0) return { at: move(lowestRibs, along, cm), along };
  // An even bend is a part of a circle: its chord points halfway between the directions at its ends.
  const half = (Math.abs(turned) * Math.PI) / 360;
  const chord = bent * (bendTo - bendFrom) * (half === 0 ? 1 : Math.sin(half) / half);
  const bendStart = move(lowestRibs, direction(thoracic), bendFrom);
  const bendEnd = move(bendStart, direction(thoracic + turned / 2), chord);
  return { at: move(bendEnd, along, Math.max(cm - bendTo, 0)), along };
}

type Spine = Omit<Skeleton, "limbs">;

function spineOf(pose: Pose): Spine {
  const alongLumbar = direction(pose.lumbar);
  const alongThoracic = direction(pose.thoracic);
  const alongNeck = direction(pose.neck);
  const alongHead = direction(pose.head);
  const lowestRibs = move(pose.pelvis, alongLumbar, body.lumbar * pose.lean.length);
  const { at: baseOfNeck, along: alongUpperBack } = onThoracic(
    pose,
    lowestRibs,
    body.thoracic * pose.lean.length,
  );
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
    alongUpperBack,
    alongNeck,
    alongHead,
  };
}

/** 1 for the limb nearer to the viewer (or on the left of a picture from the front), -1 for the other. */
type Nearness = 1 | -1;

function withDepth([x, y]: Point, z: number): Point3 {
  return [x, y, z];
}

function wristOf({ facing }: Pose, spine: Spine, { wrist, wristFrame }: ArmPose): Point3 {
  const [first, second, z] = wrist;
  switch (wristFrame) {
    case "floor":
      return wrist;
    case "head":
      return withDepth(inFrame(spine.headCentre, spine.alongHead, facing, first, second), z);
    case "chest":
      return withDepth(inFrame(spine.baseOfNeck, spine.alongUpperBack, facing, first, second), z);
  }
}

/** How far a shoulder is from the spine: across the picture and towards the viewer, cm. */
function shoulderOffset(pose: Pose, near: Nearness): { across: number; depth: number } {
  switch (pose.view) {
    case "side":
      return { across: -0.5, depth: near * body.shoulderDepth };
    case "front":
      return { across: near * body.shoulderBreadth * pose.lean.breadth, depth: 0 };
    case "half-turned": {
      // The upper shoulder has turned away from the viewer, the lower one towards him.
      const turned = near * body.shoulderBreadth * Math.SQRT1_2;
      return { across: turned, depth: -turned };
    }
  }
}

function armOf(pose: Pose, spine: Spine, arm: ArmPose, near: Nearness): Limb {
  const { across, depth } = shoulderOffset(pose, near);
  const { baseOfNeck, alongUpperBack } = spine;
  const middle = inFrame(baseOfNeck, alongUpperBack, pose.facing, -7 * pose.lean.length, across);
  const shift = arm.shoulderShift ?? [0, 0];
  const shoulder: Point = [middle[0] + shift[0], middle[1] + shift[1]];
  const wrist = wristOf(pose, spine, arm);
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

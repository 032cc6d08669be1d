/** Sitting on the roller, the right ankle across the left knee: from the side, and from the front to show the crossed leg. */
import { body } from "../body";
import { polygonOf } from "../outlines";
import { partsOf } from "../parts";
import { type Pose, type Sequence, usualPose } from "../pose";
import { skeletonOf } from "../skeleton";
import type { Point } from "../vectors";

const start: Pose = {
  ...usualPose,
  drawnSide: "right",
  pelvis: [2.6, 26],
  lumbar: 136,
  thoracic: 138,
  neck: 114,
  head: 93,
  roller: { seen: "end", centre: [0, 7.5] },
  contact: { zone: "gluteal", slide: "pelvis-height" },
  nearArm: { support: "planted", wrist: [-41, 3.4, 16], wristFrame: "floor", bend: [-1, 0, 0.2], hand: 187 },
  farArm: { support: "planted", wrist: [-33, 3.4, -16], wristFrame: "floor", bend: [-1, 0, 0], hand: 187 },
  // The ankle rests on the other knee. Its own knee opens towards the viewer, about as high: the shin lies level.
  nearLeg: {
    support: "free",
    ankle: [43.5, 49, -4],
    bend: [-0.12, 0.17, 0.95],
    toe: 13,
    isFootTurnedOut: true,
  },
  farLeg: { support: "planted", ankle: [68, 7.2, -8], bend: [0, 1, 0], toe: 0 },
  arrows: [{ kind: "both-ways", centre: [0, -10], length: 26 }],
};

const end: Pose = {
  ...start,
  pelvis: [14.6, 24.3],
  lumbar: 140,
  thoracic: 140,
  roller: { seen: "end", centre: [6, 7.5] },
  nearLeg: { ...start.nearLeg, ankle: [53, 53.5, -4] },
  arrows: [{ kind: "both-ways", centre: [6, -10], length: 26 }],
};

export const gluteRoll: Sequence = { start, end, strokeCm: 6, bodyGoes: "toward-feet" };

const rollerTop = 2 * body.rollerRadius;

function lowestOfSeat(pose: Pose): Point {
  const seat = polygonOf(partsOf(pose, skeletonOf(pose)).seat);
  return seat.reduce((lowest, point) => (point[1] < lowest[1] ? point : lowest));
}

/** The pose with its seat on the roller and the mark where the seat is lowest: on the side it leans to. */
function seated(pose: Pose): Pose {
  const by = rollerTop - lowestOfSeat(pose)[1];
  const onRoller: Pose = { ...pose, pelvis: [pose.pelvis[0], pose.pelvis[1] + by] };
  return { ...onRoller, contactMark: { centre: lowestOfSeat(onRoller), radius: 7 } };
}

export const front: Pose = seated({
  ...usualPose,
  view: "front",
  facing: -1,
  drawnSide: "right",
  pelvis: [-1, 25],
  lumbar: 104,
  thoracic: 102,
  neck: 96,
  head: 92,
  roller: { seen: "side", from: -25, to: 23 },
  contact: null,
  nearArm: { support: "planted", wrist: [-31, 3.4, -3], wristFrame: "floor", bend: [-1, 0, -0.5], hand: 187 },
  farArm: {
    support: "planted",
    wrist: [18.5, 3.4, -3],
    wristFrame: "floor",
    bend: [1, 0, -0.5],
    hand: 353,
    isPlain: true,
  },
  nearLeg: {
    support: "free",
    ankle: [7, 47, 34],
    bend: [-1, 0.12, 0.2],
    toe: 20,
    isFootTurnedOut: true,
  },
  farLeg: { support: "planted", ankle: [14, 7.2, 48], bend: [0.1, 1, 0.2], toe: null },
  lean: { length: 0.64, breadth: 1.14 },
  order: ["farArm", "nearArm", "roller", "head", "trunk", "farLeg", "nearLeg", "contact"],
});

/** Sitting on the roller, the right ankle across the left knee. The front view shows the crossed leg; its contact and roller are placed by hand. */
import { type Pose, usualPose } from "../pose";

export const start: Pose = {
  ...usualPose,
  drawnSide: "right",
  pelvis: [2, 24],
  lumbar: 134,
  thoracic: 140,
  neck: 114,
  head: 93,
  roller: { seen: "end", centre: [0, 7.5] },
  contact: { zone: "gluteal", slide: "pelvis-height" },
  nearArm: { wrist: [-40, 3.4, 16], wristFrame: "floor", bend: [-1, 0, 0.2], hand: 186 },
  farArm: { wrist: [-47, 3.4, -16], wristFrame: "floor", bend: [-1, 0, 0], hand: 186 },
  nearLeg: { ankle: [29, 50, 8], bend: [0.2, -0.27, 1], toe: 38 },
  farLeg: { ankle: [54, 7.2, -8], bend: [0, 1, 0], toe: 0 },
  arrows: [{ kind: "both-ways", centre: [0, -10], length: 26 }],
};

export const end: Pose = {
  ...usualPose,
  drawnSide: "right",
  pelvis: [14, 24],
  lumbar: 138,
  thoracic: 142,
  neck: 114,
  head: 93,
  roller: { seen: "end", centre: [6, 7.5] },
  contact: { zone: "gluteal", slide: "pelvis-height" },
  nearArm: { wrist: [-40, 3.4, 16], wristFrame: "floor", bend: [-1, 0, 0.2], hand: 186 },
  farArm: { wrist: [-47, 3.4, -16], wristFrame: "floor", bend: [-1, 0, 0], hand: 186 },
  nearLeg: { ankle: [36, 52, 8], bend: [0.2, -0.27, 1], toe: 38 },
  farLeg: { ankle: [54, 7.2, -8], bend: [0, 1, 0], toe: 0 },
  arrows: [{ kind: "both-ways", centre: [6, -10], length: 26 }],
};

export const front: Pose = {
  ...usualPose,
  view: "front",
  facing: -1,
  drawnSide: "right",
  pelvis: [-2, 25],
  lumbar: 97,
  thoracic: 99,
  neck: 96,
  head: 93,
  roller: { seen: "side", from: -23, to: 23 },
  contact: null,
  nearArm: { wrist: [-29, 3.6, -3], wristFrame: "floor", bend: [-1, 0, -0.5], hand: 184 },
  farArm: { wrist: [20, 3.6, -3], wristFrame: "floor", bend: [1, 0, -0.5], hand: 356, isPlain: true },
  nearLeg: { ankle: [2, 49, 34], bend: [-1, -0.1, 0.2], toe: 12 },
  farLeg: { ankle: [13, 7.2, 48], bend: [0.1, 1, 0.2], toe: null, isPlain: true },
  lean: { length: 0.7, breadth: 1.14 },
  contactMark: { centre: [-9, 14.6], radius: 8 },
  order: ["farArm", "nearArm", "roller", "head", "trunk", "farLeg", "nearLeg", "contact"],
};

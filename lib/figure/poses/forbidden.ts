/** Where the roller must not lie. Drawn with a cross. */
import type { ForbiddenPlace } from "../figure-name";
import { type Pose, usualPose } from "../pose";

const underLowBack: Pose = {
  ...usualPose,
  pelvis: [14, 23],
  lumbar: 178,
  thoracic: 203,
  neck: 196,
  head: 180,
  roller: { seen: "end", centre: [2, 7.5] },
  contact: { zone: "lumbar", slide: "pelvis-height" },
  nearArm: { wrist: [-2.5, -7.5, 9], wristFrame: "head", bend: [0, 0.18, 1], hand: 205, isCupped: true },
  farArm: { wrist: [-2.5, -7.5, -9], wristFrame: "head", bend: [0, 0.18, -1], hand: 205, isCupped: true },
  nearLeg: { ankle: [62, 7.2, 8], bend: [0, 1, 0], toe: 0 },
  farLeg: { ankle: [71, 7.2, -8], bend: [0, 1, 0], toe: 0 },
  cross: { centre: [2, 62], reach: 15 },
};

const underNeck: Pose = {
  ...usualPose,
  pelvis: [30, 11.6],
  lumbar: 180,
  thoracic: 166,
  neck: 180,
  head: 183,
  roller: { seen: "end", centre: [-23, 7.5] },
  contact: { zone: "neck", slide: "thoracic" },
  nearArm: { wrist: [34, 3.4, 16], wristFrame: "floor", bend: [0, 0.1, 1], hand: 358 },
  farArm: { wrist: [36, 3.4, -16], wristFrame: "floor", bend: [0, 0.1, -1], hand: 358 },
  nearLeg: { ankle: [74, 7.2, 8], bend: [0, 1, 0], toe: 0 },
  farLeg: { ankle: [83, 7.2, -8], bend: [0, 1, 0], toe: 0 },
  cross: { centre: [-26, 58], reach: 15 },
  order: ["farArm", "farLeg", "head", "trunk", "nearLeg", "nearArm", "contact", "roller"],
};

const behindKnee: Pose = {
  ...usualPose,
  pelvis: [-42, 24],
  lumbar: 130,
  thoracic: 137,
  neck: 114,
  head: 93,
  roller: { seen: "end", centre: [0, 7.5] },
  contact: { zone: "knee", slide: "ankles-height" },
  nearArm: { wrist: [-84, 3.4, 16], wristFrame: "floor", bend: [-1, 0, 0.2], hand: 186 },
  farArm: { wrist: [-91, 3.4, -16], wristFrame: "floor", bend: [-1, 0, 0], hand: 186 },
  nearLeg: { ankle: [39, 14, 8], bend: [0, 1, 0], toe: 82 },
  farLeg: { ankle: [39, 14, -8], bend: [0, 1, 0], toe: 66 },
  cross: { centre: [0, 56], reach: 15 },
};

const underBelly: Pose = {
  ...usualPose,
  facing: -1,
  pelvis: [-6, 25],
  lumbar: 174,
  thoracic: 164,
  neck: 172,
  head: 178,
  roller: { seen: "end", centre: [-19, 7.5] },
  contact: { zone: "lumbar", slide: "pelvis-height" },
  nearArm: { wrist: [-84, 3.4, 16], wristFrame: "floor", bend: [1, -1, 0], hand: 180 },
  farArm: { wrist: [-91, 3.4, -16], wristFrame: "floor", bend: [1, -1, 0], hand: 180 },
  nearLeg: { ankle: [74, 6, 8], bend: [0, -1, 0], toe: -24 },
  farLeg: { ankle: [74, 6, -8], bend: [0, -1, 0], toe: -24 },
  cross: { centre: [-12, 62], reach: 14 },
};

export const forbidden: Record<ForbiddenPlace, Pose> = {
  "low-back": underLowBack,
  neck: underNeck,
  "behind-knee": behindKnee,
  belly: underBelly,
};

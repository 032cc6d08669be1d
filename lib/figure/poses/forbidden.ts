/** Where the roller must not lie. Drawn with a cross. */
import type { ForbiddenPlace } from "../figure-name";
import { type Pose, usualPose } from "../pose";

const underLowBack: Pose = {
  ...usualPose,
  pelvis: [16, 25],
  lumbar: 184,
  thoracic: 200,
  neck: 190,
  head: 178,
  roller: { seen: "end", centre: [2, 7.5] },
  contact: { zone: "lumbar", slide: "pelvis-height" },
  nearArm: {
    support: "free",
    wrist: [-2.5, -6.5, 9],
    wristFrame: "head",
    bend: [0, 0.18, 1],
    hand: 205,
    isCupped: true,
  },
  farArm: {
    support: "free",
    wrist: [-2.5, -6.5, -9],
    wristFrame: "head",
    bend: [0, 0.18, -1],
    hand: 205,
    isCupped: true,
  },
  nearLeg: { support: "planted", ankle: [62, 7.2, 8], bend: [0, 1, 0], toe: 0 },
  farLeg: { support: "planted", ankle: [71, 7.2, -8], bend: [0, 1, 0], toe: 0 },
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
  nearArm: { support: "planted", wrist: [34, 3.4, 16], wristFrame: "floor", bend: [0, 0.1, 1], hand: 358 },
  farArm: { support: "planted", wrist: [33, 3.4, -16], wristFrame: "floor", bend: [0, 0.1, -1], hand: 358 },
  nearLeg: { support: "planted", ankle: [74, 7.2, 8], bend: [0, 1, 0], toe: 0 },
  farLeg: { support: "planted", ankle: [83, 7.2, -8], bend: [0, 1, 0], toe: 0 },
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
  nearArm: { support: "planted", wrist: [-86, 3.4, 16], wristFrame: "floor", bend: [-1, 0, 0.2], hand: 187 },
  farArm: { support: "planted", wrist: [-78, 3.4, -16], wristFrame: "floor", bend: [-1, 0, 0], hand: 187 },
  nearLeg: { support: "free", ankle: [39, 14, 8], bend: [0, 1, 0], toe: 82 },
  farLeg: { support: "free", ankle: [39, 14, -8], bend: [0, 1, 0], toe: 66 },
  cross: { centre: [0, 52], reach: 15 },
};

const underBelly: Pose = {
  ...usualPose,
  facing: -1,
  pelvis: [-6, 24],
  lumbar: 172,
  thoracic: 162,
  neck: 172,
  head: 178,
  roller: { seen: "end", centre: [-17, 7.5] },
  contact: { zone: "lumbar", slide: "pelvis-height" },
  nearArm: { support: "planted", wrist: [-77, 3, 16], wristFrame: "floor", bend: [1, -1, 0], hand: 184 },
  farArm: { support: "planted", wrist: [-83, 3, -16], wristFrame: "floor", bend: [1, -1, 0], hand: 184 },
  nearLeg: { support: "planted", ankle: [73.5, 4, 8], bend: [0, -1, 0], toe: -20 },
  farLeg: { support: "planted", ankle: [73.5, 4, -8], bend: [0, -1, 0], toe: -20 },
  cross: { centre: [-17, 59], reach: 15 },
};

/** Lying on the side as for the side-body release, the roller too low: between the ribs and the hip bone. */
const underWaist: Pose = {
  ...usualPose,
  view: "half-turned",
  pelvis: [24, 16],
  lumbar: 148,
  thoracic: 184,
  neck: 186,
  head: 184,
  roller: { seen: "end", centre: [2, 7.5] },
  contact: { zone: "lumbar", slide: "pelvis-height" },
  nearArm: {
    support: "planted",
    wrist: [-31, 3.4, 28],
    wristFrame: "floor",
    bend: [0, 1, 1],
    hand: 186,
    shoulderShift: [3, 1.5],
  },
  farArm: {
    support: "planted",
    wrist: [-68, 2.6, 0],
    wristFrame: "floor",
    bend: [0, 0.2, 1],
    hand: 182,
    isPlain: true,
  },
  nearLeg: { support: "planted", ankle: [69, 7.2, 14], bend: [0, 0.6, 1], toe: 0 },
  farLeg: { support: "planted", ankle: [89, 6, -6], bend: [0, 0.1, 1], toe: null, sole: 0 },
  cross: { centre: [4, 62], reach: 15 },
  order: ["farLeg", "trunk", "nearLeg", "farArm", "head", "contact", "roller", "nearArm"],
};

export const forbidden: Record<ForbiddenPlace, Pose> = {
  "low-back": underLowBack,
  neck: underNeck,
  "behind-knee": behindKnee,
  waist: underWaist,
  belly: underBelly,
};

/** Lying on the right side, the camera faces the chest: the near arm is the left one, on the floor for support. */
import { type Pose, usualPose } from "../pose";

export const start: Pose = {
  ...usualPose,
  view: "front",
  drawnSide: "right",
  pelvis: [42, 15],
  lumbar: 156,
  thoracic: 166,
  neck: 186,
  head: 190,
  roller: { seen: "end", centre: [2, 7.5] },
  contact: { zone: "lateral", slide: "lumbar" },
  nearArm: { wrist: [26, 3.4, 20], wristFrame: "floor", bend: [0.6, 1, 0.6], hand: 352 },
  farArm: {
    wrist: [-56, 4.6, 0],
    wristFrame: "floor",
    bend: [0, 1, 0],
    hand: 182,
    shoulderShift: [-2, 2],
    isPlain: true,
  },
  nearLeg: { ankle: [86, 7.2, 14], bend: [0, 1, 0], toe: 0 },
  farLeg: { ankle: [118, 8, 0], bend: [0, 1, 0], toe: 50 },
  stops: [{ on: "thoracic", share: 0.28 }],
  arrows: [{ kind: "both-ways", centre: [2, -10], length: 24 }],
};

export const end: Pose = {
  ...usualPose,
  view: "front",
  drawnSide: "right",
  pelvis: [33, 15],
  lumbar: 156,
  thoracic: 166,
  neck: 186,
  head: 190,
  roller: { seen: "end", centre: [-2.5, 7.5] },
  contact: { zone: "lateral", slide: "lumbar" },
  nearArm: { wrist: [26, 3.4, 20], wristFrame: "floor", bend: [0.6, 1, 0.6], hand: 352 },
  farArm: {
    wrist: [-65, 4.6, 0],
    wristFrame: "floor",
    bend: [0, 1, 0],
    hand: 182,
    shoulderShift: [-2, 2],
    isPlain: true,
  },
  nearLeg: { ankle: [86, 7.2, 14], bend: [0, 1, 0], toe: 0 },
  farLeg: { ankle: [109, 8, 0], bend: [0, 1, 0], toe: 50 },
  stops: [{ on: "thoracic", share: 0.28 }],
  arrows: [{ kind: "both-ways", centre: [-2.5, -10], length: 24 }],
};

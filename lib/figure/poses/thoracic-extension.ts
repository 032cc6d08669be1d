/** Hips stay on the floor: start is the breath in, end the drape back over the roller on the breath out. */
import { type Pose, usualPose } from "../pose";

export const start: Pose = {
  ...usualPose,
  pelvis: [35, 11.6],
  lumbar: 157,
  thoracic: 156,
  neck: 146,
  head: 136,
  roller: { seen: "end", centre: [0, 7.5] },
  contact: { zone: "thoracic", slide: "lumbar" },
  nearArm: { wrist: [-2.5, -7.5, 9], wristFrame: "head", bend: [0, 0.18, 1], hand: 161, isCupped: true },
  farArm: { wrist: [-2.5, -7.5, -9], wristFrame: "head", bend: [0, 0.18, -1], hand: 161, isCupped: true },
  nearLeg: { ankle: [78, 7.2, 8], bend: [0, 1, 0], toe: 0 },
  farLeg: { ankle: [87, 7.2, -8], bend: [0, 1, 0], toe: 0 },
  stops: [{ on: "thoracic", share: 0.04 }],
};

export const end: Pose = {
  ...usualPose,
  pelvis: [35, 11.6],
  lumbar: 140,
  thoracic: 179,
  neck: 186,
  head: 190,
  roller: { seen: "end", centre: [0, 7.5] },
  contact: { zone: "thoracic", slide: "lumbar" },
  nearArm: { wrist: [-2.5, -7.5, 9], wristFrame: "head", bend: [0, 0.18, 1], hand: 215, isCupped: true },
  farArm: { wrist: [-2.5, -7.5, -9], wristFrame: "head", bend: [0, 0.18, -1], hand: 215, isCupped: true },
  nearLeg: { ankle: [78, 7.2, 8], bend: [0, 1, 0], toe: 0 },
  farLeg: { ankle: [87, 7.2, -8], bend: [0, 1, 0], toe: 0 },
  stops: [{ on: "thoracic", share: 0.04 }],
  arrows: [{ kind: "around", centre: [2, 26], radius: 44, fromAngle: 75, toAngle: 138 }],
};

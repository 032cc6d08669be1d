/** On the back, hips just off the floor, hands cup the head. */
import { type Pose, usualPose } from "../pose";

export const start: Pose = {
  ...usualPose,
  pelvis: [33, 19],
  lumbar: 165,
  thoracic: 177,
  neck: 165,
  head: 155,
  roller: { seen: "end", centre: [2, 7.5] },
  contact: { zone: "thoracic", slide: "pelvis-height" },
  nearArm: { wrist: [-2.5, -7.5, 9], wristFrame: "head", bend: [0, 0.18, 1], hand: 180, isCupped: true },
  farArm: { wrist: [-2.5, -7.5, -9], wristFrame: "head", bend: [0, 0.18, -1], hand: 180, isCupped: true },
  nearLeg: { ankle: [84, 7.2, 8], bend: [0, 1, 0], toe: 0 },
  farLeg: { ankle: [93, 7.2, -8], bend: [0, 1, 0], toe: 0 },
  stops: [
    { on: "thoracic", share: 0.04 },
    { on: "thoracic", share: 0.86 },
  ],
  arrows: [{ kind: "both-ways", centre: [2, -10], length: 30 }],
};

export const end: Pose = {
  ...usualPose,
  pelvis: [51, 19],
  lumbar: 165,
  thoracic: 177,
  neck: 165,
  head: 155,
  roller: { seen: "end", centre: [11, 7.5] },
  contact: { zone: "thoracic", slide: "pelvis-height" },
  nearArm: { wrist: [-2.5, -7.5, 9], wristFrame: "head", bend: [0, 0.18, 1], hand: 180, isCupped: true },
  farArm: { wrist: [-2.5, -7.5, -9], wristFrame: "head", bend: [0, 0.18, -1], hand: 180, isCupped: true },
  nearLeg: { ankle: [84, 7.2, 8], bend: [0, 1, 0], toe: 0 },
  farLeg: { ankle: [93, 7.2, -8], bend: [0, 1, 0], toe: 0 },
  stops: [
    { on: "thoracic", share: 0.04 },
    { on: "thoracic", share: 0.86 },
  ],
  arrows: [{ kind: "both-ways", centre: [11, -10], length: 30 }],
};

/** Face down on the forearms with the head to the left: the leg nearest the viewer is the left one. */
import { type Pose, usualPose } from "../pose";

export const start: Pose = {
  ...usualPose,
  facing: -1,
  drawnSide: "left",
  pelvis: [-6, 25],
  lumbar: 174,
  thoracic: 167,
  neck: 172,
  head: 178,
  roller: { seen: "end", centre: [4, 7.5] },
  contact: { zone: "thigh", slide: "pelvis-height" },
  nearArm: { wrist: [-84, 3.4, 16], wristFrame: "floor", bend: [1, -1, 0], hand: 180 },
  farArm: { wrist: [-91, 3.4, -16], wristFrame: "floor", bend: [1, -1, 0], hand: 180 },
  nearLeg: { ankle: [73.4, 6.2, 8], bend: [0, -1, 0], toe: -24 },
  farLeg: { ankle: [20, 4.6, -42], bend: [-1, 0, -0.6], toe: -4 },
  stops: [{ on: "thigh", share: 0.02 }],
  arrows: [{ kind: "both-ways", centre: [4, -10], length: 24 }],
};

export const end: Pose = {
  ...usualPose,
  facing: -1,
  drawnSide: "left",
  pelvis: [-24, 25],
  lumbar: 174,
  thoracic: 167,
  neck: 172,
  head: 178,
  roller: { seen: "end", centre: [-5, 7.5] },
  contact: { zone: "thigh", slide: "pelvis-height" },
  nearArm: { wrist: [-84, 3.4, 16], wristFrame: "floor", bend: [1, -1, 0], hand: 180 },
  farArm: { wrist: [-91, 3.4, -16], wristFrame: "floor", bend: [1, -1, 0], hand: 180 },
  nearLeg: { ankle: [55.4, 6.2, 8], bend: [0, -1, 0], toe: -24 },
  farLeg: { ankle: [2, 4.6, -42], bend: [-1, 0, -0.6], toe: -4 },
  stops: [{ on: "thigh", share: 0.02 }],
  arrows: [{ kind: "both-ways", centre: [-5, -10], length: 24 }],
};

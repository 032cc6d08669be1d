/**
 * Face down on the forearms with the head to the left: the leg nearest the viewer is the left one. The elbows stay
 * where they are and the shoulders pass over them, so the trunk flattens as the roller goes down the thigh.
 */
import { type Pose, type Sequence, usualPose } from "../pose";

const start: Pose = {
  ...usualPose,
  facing: -1,
  drawnSide: "left",
  pelvis: [0, 26],
  lumbar: 176,
  thoracic: 165.7,
  neck: 172,
  head: 178,
  roller: { seen: "end", centre: [2.5, 7.5] },
  contact: { zone: "anterior-hip", slide: "pelvis-height" },
  nearArm: { support: "planted", wrist: [-77, 3, 16], wristFrame: "floor", bend: [1, -1, 0], hand: 184 },
  farArm: { support: "planted", wrist: [-83, 3, -16], wristFrame: "floor", bend: [1, -1, 0], hand: 184 },
  nearLeg: { support: "sliding", ankle: [79, 4, 8], bend: [0, -1, 0], toe: -20 },
  farLeg: { support: "sliding", ankle: [20, 3.8, -44], bend: [-1, -0.22, -0.25], toe: -8 },
  stops: [{ on: "thigh", share: 0.02 }],
  arrows: [{ kind: "both-ways", centre: [2.5, -10], length: 24 }],
};

const end: Pose = {
  ...start,
  pelvis: [-18, 29],
  lumbar: 179,
  thoracic: 169.7,
  roller: { seen: "end", centre: [-6.5, 7.5] },
  nearLeg: { ...start.nearLeg, ankle: [61, 4, 8] },
  farLeg: { ...start.farLeg, ankle: [2, 3.8, -44] },
  arrows: [{ kind: "both-ways", centre: [-6.5, -10], length: 24 }],
};

export const hipFlexorRelease: Sequence = { start, end, strokeCm: 9, bodyGoes: "toward-head" };

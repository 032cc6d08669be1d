/** Long sitting, both thighs over the roller, the right leg in front. Hands walk back with the body. */
import { type Pose, usualPose } from "../pose";

export const start: Pose = {
  ...usualPose,
  drawnSide: "right",
  pelvis: [-8, 24.55],
  lumbar: 130,
  thoracic: 137,
  neck: 114,
  head: 93,
  roller: { seen: "end", centre: [3, 7.5] },
  contact: { zone: "thigh", slide: "ankles-along" },
  nearArm: { wrist: [-50, 3.4, 16], wristFrame: "floor", bend: [-1, 0, 0.2], hand: 186 },
  farArm: { wrist: [-57, 3.4, -16], wristFrame: "floor", bend: [-1, 0, 0], hand: 186 },
  nearLeg: { ankle: [72.4, 8, 8], bend: [0, 1, 0], toe: 82 },
  farLeg: { ankle: [72.4, 8, -8], bend: [0, 1, 0], toe: 66 },
  stops: [{ on: "thigh", share: 0.78 }],
  arrows: [{ kind: "both-ways", centre: [3, -10], length: 44 }],
};

export const end: Pose = {
  ...usualPose,
  drawnSide: "right",
  pelvis: [-54, 25],
  lumbar: 130,
  thoracic: 137,
  neck: 114,
  head: 93,
  roller: { seen: "end", centre: [-20, 7.5] },
  contact: { zone: "thigh", slide: "ankles-along" },
  nearArm: { wrist: [-96, 3.4, 16], wristFrame: "floor", bend: [-1, 0, 0.2], hand: 186 },
  farArm: { wrist: [-103, 3.4, -16], wristFrame: "floor", bend: [-1, 0, 0], hand: 186 },
  nearLeg: { ankle: [26.5, 8, 8], bend: [0, 1, 0], toe: 82 },
  farLeg: { ankle: [26.5, 8, -8], bend: [0, 1, 0], toe: 66 },
  stops: [{ on: "thigh", share: 0.78 }],
  arrows: [{ kind: "both-ways", centre: [-20, -10], length: 44 }],
};

/** Flat on the back, calves on the roller. Start is the breath in, end the breath out; nothing rolls. */
import { type Pose, usualPose } from "../pose";

export const start: Pose = {
  ...usualPose,
  pelvis: [0, 11.6],
  lumbar: 180,
  thoracic: 181,
  neck: 184,
  head: 180,
  breath: 2,
  roller: { seen: "end", centre: [61, 7.5] },
  contact: { zone: "calf", slide: "ankles-height" },
  nearArm: { wrist: [7, 3.4, 16], wristFrame: "floor", bend: [0, 0.1, 1], hand: 358 },
  farArm: { wrist: [6, 3.4, -16], wristFrame: "floor", bend: [0, 0.1, -1], hand: 358 },
  nearLeg: { ankle: [76, 15, 8], bend: [0, 1, 0], toe: 76 },
  farLeg: { ankle: [77, 15, -8], bend: [0, 1, 0], toe: 62 },
  arrows: [{ kind: "one-way", centre: [-68, 40], angle: 270, length: 20 }],
};

export const end: Pose = {
  ...usualPose,
  pelvis: [0, 11.6],
  lumbar: 180,
  thoracic: 181,
  neck: 184,
  head: 180,
  roller: { seen: "end", centre: [61, 7.5] },
  contact: { zone: "calf", slide: "ankles-height" },
  nearArm: { wrist: [7, 3.4, 16], wristFrame: "floor", bend: [0, 0.1, 1], hand: 358 },
  farArm: { wrist: [6, 3.4, -16], wristFrame: "floor", bend: [0, 0.1, -1], hand: 358 },
  nearLeg: { ankle: [76, 15, 8], bend: [0, 1, 0], toe: 76 },
  farLeg: { ankle: [77, 15, -8], bend: [0, 1, 0], toe: 62 },
  arrows: [{ kind: "one-way", centre: [-68, 46], angle: 90, length: 32 }],
};

/** Flat on the back, calves on the roller. Start is the breath in, end the breath out; nothing rolls. */
import { type Pose, type Sequence, usualPose } from "../pose";

const start: Pose = {
  ...usualPose,
  pelvis: [0, 11.6],
  lumbar: 180,
  thoracic: 181,
  neck: 184,
  head: 180,
  // Twice what a calm breath lifts: it has to be seen at the size of a stamp.
  breath: 4,
  fullBreath: 4,
  roller: { seen: "end", centre: [49, 7.5] },
  contact: { zone: "calf-rest", slide: "ankles-height" },
  nearArm: { support: "planted", wrist: [7, 3.4, 16], wristFrame: "floor", bend: [0, 0.1, 1], hand: 358 },
  farArm: { support: "planted", wrist: [6, 3.4, -16], wristFrame: "floor", bend: [0, 0.1, -1], hand: 358 },
  nearLeg: { support: "free", ankle: [74, 15, 8], bend: [0, 1, 0], toe: 76 },
  farLeg: { support: "free", ankle: [75, 15, -8], bend: [0, 1, 0], toe: 62 },
  arrows: [{ kind: "one-way", centre: [-33, 43], angle: 90, length: 22 }],
};

const end: Pose = {
  ...start,
  breath: 0,
  arrows: [{ kind: "one-way", centre: [-33, 41], angle: 270, length: 22 }],
};

export const breathingReset: Sequence = { start, end, strokeCm: 0, bodyGoes: "nowhere" };

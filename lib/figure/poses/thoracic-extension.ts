/**
 * Hips stay on the floor: start is the breath in, end the drape back over the roller on the breath out. In the
 * second place the roller lies 1 inch nearer to the head.
 */
import { type ArmPose, type Pose, type Sequence, usualPose } from "../pose";

const inchCm = 2.54;

const holdsHead = (z: number, hand: number): ArmPose => ({
  support: "free",
  wrist: [-2.5, -7.5, z],
  wristFrame: "head",
  bend: [0, 0.18, Math.sign(z)],
  hand,
  isCupped: true,
});

const start: Pose = {
  ...usualPose,
  pelvis: [36, 11.6],
  lumbar: 158,
  thoracic: 160,
  // Lifted a little: the upper back is rounded, the chin tucked.
  drape: -6,
  neck: 145,
  head: 136,
  breath: 1,
  roller: { seen: "end", centre: [0, 7.5] },
  contact: { zone: "thoracic", slide: "lumbar" },
  nearArm: holdsHead(9, 161),
  farArm: holdsHead(-9, 161),
  nearLeg: { support: "planted", ankle: [78, 7.2, 8], bend: [0, 1, 0], toe: 0 },
  farLeg: { support: "planted", ankle: [87, 7.2, -8], bend: [0, 1, 0], toe: 0 },
  stops: [{ on: "thoracic", share: 0.04 }],
};

const end: Pose = {
  ...start,
  // A small drape: the upper back ends level, not deep, and the low back hardly changes.
  pelvis: [34.5, 11.6],
  thoracic: 158,
  drape: 22,
  neck: 186,
  head: 190,
  breath: 0,
  nearArm: holdsHead(9, 215),
  farArm: holdsHead(-9, 215),
  arrows: [{ kind: "around", centre: [2, 26], radius: 44, fromAngle: 75, toAngle: 138 }],
};

export const thoracicExtension: Sequence = { start, end, strokeCm: 0, bodyGoes: "nowhere" };

const secondPlace = (pose: Pose): Pose => ({
  ...pose,
  roller: { seen: "end", centre: [-inchCm, 7.5] },
});

export const thoracicExtensionSecondPlace: Sequence = {
  ...thoracicExtension,
  start: secondPlace(start),
  end: secondPlace(end),
};

/** Between the two places: which way the roller has gone, and where it lay. */
export const shift: Pose = {
  ...secondPlace(start),
  rollerBefore: [0, 7.5],
  arrows: [{ kind: "one-way", centre: [-inchCm / 2, -8], angle: 180, length: 16, size: 2 / 3 }],
};

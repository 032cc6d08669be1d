/** On the back, hips just off the floor. Hands cup the head; or the arms are crossed on the chest. */
import { type ArmPose, type Pose, type Sequence, usualPose } from "../pose";

const holdsHead = (z: number): ArmPose => ({
  support: "free",
  wrist: [-2.5, -7.5, z],
  wristFrame: "head",
  bend: [0, 0.18, Math.sign(z)],
  hand: 180,
  isCupped: true,
  // Raised, the shoulder leaves the contact free.
  shoulderShift: [-1, 2.5],
});

const start: Pose = {
  ...usualPose,
  pelvis: [34.5, 19],
  lumbar: 165,
  thoracic: 177,
  neck: 165,
  head: 155,
  roller: { seen: "end", centre: [2, 7.5] },
  contact: { zone: "thoracic", slide: "pelvis-height" },
  nearArm: holdsHead(9),
  farArm: holdsHead(-9),
  nearLeg: { support: "planted", ankle: [84, 7.2, 8], bend: [0, 1, 0], toe: 0 },
  farLeg: { support: "planted", ankle: [93, 7.2, -8], bend: [0, 1, 0], toe: 0 },
  stops: [
    { on: "thoracic", share: 0.04 },
    { on: "thoracic", share: 0.86 },
  ],
  arrows: [{ kind: "both-ways", centre: [2, -10], length: 30 }],
};

const end: Pose = {
  ...start,
  pelvis: [52.5, 19],
  roller: { seen: "end", centre: [11, 7.5] },
  arrows: [{ kind: "both-ways", centre: [11, -10], length: 30 }],
};

export const thoracicRoll: Sequence = { start, end, strokeCm: 9, bodyGoes: "toward-feet" };

// Each hand on the other shoulder, elbows down on the chest; the far forearm lies on top, so that the two are seen to cross.
const nearCrossed: ArmPose = {
  support: "free",
  wrist: [-10, 12, -8],
  wristFrame: "chest",
  bend: [1, -0.6, 0.6],
  hand: 215,
  isCupped: true,
  shoulderShift: [0, 2],
};
const farCrossed: ArmPose = {
  support: "free",
  wrist: [-9, 6, 14],
  wristFrame: "chest",
  bend: [1, 0.15, -0.3],
  hand: 232,
  isCupped: true,
};

const crossed = {
  nearArm: nearCrossed,
  farArm: farCrossed,
  order: [...usualPose.order, "farForearm"],
} as const;

export const thoracicRollArmsCrossed: Sequence = {
  ...thoracicRoll,
  start: { ...start, ...crossed },
  end: { ...end, ...crossed },
};

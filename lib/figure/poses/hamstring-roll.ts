/**
 * Long sitting, both thighs over the roller, or the right one alone. Hands walk back with the body; with one leg, the
 * other foot walks back too, half as far, so that its knee stays bent and it never meets the roller.
 */
import { type Pose, type Sequence, usualPose } from "../pose";

const start: Pose = {
  ...usualPose,
  pelvis: [-4.3, 25],
  lumbar: 130,
  thoracic: 137,
  neck: 114,
  head: 93,
  roller: { seen: "end", centre: [0, 7.5] },
  contact: { zone: "posterior-thigh", slide: "ankles-along" },
  nearArm: {
    support: "sliding",
    wrist: [-48.5, 3.4, 16],
    wristFrame: "floor",
    bend: [-1, 0, 0.2],
    hand: 187,
  },
  farArm: { support: "sliding", wrist: [-40.5, 3.4, -16], wristFrame: "floor", bend: [-1, 0, 0], hand: 187 },
  nearLeg: { support: "free", ankle: [76, 8, 8], bend: [0, 1, 0], toe: 82 },
  farLeg: { support: "free", ankle: [76, 8, -8], bend: [0, 1, 0], toe: 66 },
  stops: [{ on: "thigh", share: 0.79 }],
  arrows: [{ kind: "both-ways", centre: [0, -10], length: 44 }],
};

const end: Pose = {
  ...start,
  pelvis: [-50.3, 24.6],
  roller: { seen: "end", centre: [-23, 7.5] },
  nearArm: { ...start.nearArm, wrist: [-94.5, 3.4, 16] },
  farArm: { ...start.farArm, wrist: [-86.5, 3.4, -16] },
  nearLeg: { ...start.nearLeg, ankle: [30, 8, 8] },
  farLeg: { ...start.farLeg, ankle: [30, 8, -8] },
  arrows: [{ kind: "both-ways", centre: [-23, -10], length: 44 }],
};

export const hamstringRoll: Sequence = { start, end, strokeCm: 23, bodyGoes: "toward-head" };

/** The right leg alone on the roller, the left foot flat on the floor in front of it. */
const onOneLeg = (pose: Pose, footX: number): Pose => ({
  ...pose,
  drawnSide: "right",
  contact: { zone: "posterior-thigh", slide: "near-ankle-along" },
  farLeg: { support: "sliding", ankle: [footX, 7.2, -12], bend: [0, 1, 0], toe: 0 },
});

export const hamstringRollOneLeg: Sequence = {
  ...hamstringRoll,
  start: onOneLeg(start, 21),
  end: onOneLeg(end, -3),
};

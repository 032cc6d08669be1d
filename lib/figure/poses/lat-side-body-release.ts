/**
 * Lying on the right side, the camera faces the chest. The trunk is turned 45 degrees onto its back edge, so the left
 * shoulder lies behind and the right one in front. The near arm is the left one, on the floor for support.
 */
import { type Pose, type Sequence, usualPose } from "../pose";

const start: Pose = {
  ...usualPose,
  view: "half-turned",
  drawnSide: "right",
  pelvis: [41.2, 14.5],
  lumbar: 160,
  thoracic: 172,
  neck: 194,
  head: 194,
  roller: { seen: "end", centre: [2, 7.5] },
  contact: { zone: "lateral-thorax", slide: "lumbar" },
  // Set down before the upper chest: the stop line at the ribs stays free.
  nearArm: {
    support: "planted",
    wrist: [-15, 3.4, 30],
    wristFrame: "floor",
    bend: [-0.6, 1, 1],
    shoulderShift: [3, 1.5],
    hand: 186,
  },
  farArm: {
    support: "sliding",
    wrist: [-52.7, 2.6, 0],
    wristFrame: "floor",
    bend: [0, 0.2, 1],
    hand: 182,
    isPlain: true,
  },
  nearLeg: { support: "planted", ankle: [85, 7.2, 14], bend: [0, 0.6, 1], toe: 0 },
  farLeg: { support: "sliding", ankle: [106.2, 6, -6], bend: [0, 0.1, 1], toe: null, sole: 0 },
  stops: [{ on: "thoracic", share: 0.31 }],
  arrows: [{ kind: "both-ways", centre: [2, -10], length: 24 }],
  order: ["farLeg", "trunk", "nearLeg", "farArm", "head", "stops", "contact", "roller", "nearArm"],
};

const end: Pose = {
  ...start,
  pelvis: [32.2, 14.5],
  roller: { seen: "end", centre: [-2.5, 7.5] },
  farArm: { ...start.farArm, wrist: [-61.7, 2.6, 0] },
  farLeg: { ...start.farLeg, ankle: [97.2, 6, -6] },
  arrows: [{ kind: "both-ways", centre: [-2.5, -10], length: 24 }],
};

export const sideBodyRelease: Sequence = { start, end, strokeCm: 4.5, bodyGoes: "toward-head" };

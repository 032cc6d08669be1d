/** Moves a clinic could have written, one on each zone, each without a fault. */
import type { ContactZone, OwnSlug } from "@/lib/moves/move";
import { type OwnMoveInput, ownMoveFrom } from "@/lib/moves/own-move";

const same = {
  targetMuscles: [],
  picture: null,
  stopSigns: ["You feel sharp pain.", "You feel pins and needles."],
  why: "Slow rolls here may make it easier to move.",
  strokeCm: 9,
  pressureCeiling: 4,
  cues: ["Slow and small"],
  mistakes: ["Rolling onto bone"],
  warnings: [],
  source: "Taught in our spine group since 2021.",
} as const satisfies Partial<OwnMoveInput>;

const minute = { kind: "time", min: 30, max: 90, default: 60, warnAbove: 90, hold: true } as const;

export const ownInputs: Record<ContactZone, OwnMoveInput> = {
  thoracic: {
    ...same,
    name: "Short thoracic roll",
    plainName: "Short upper-back roll",
    contactZone: "thoracic",
    startPosition: "supine",
    laterality: "bilateral",
    setUp: ["Lie on your back. Put the roller under your upper back.", "Bend your knees."],
    steps: ["Roll up and down the width of your hand.", "Turn back before your low back."],
    instruction: "Roll slowly on your upper back.",
    switchSide: "",
    feel: "In your upper back, beside your spine.",
    stopPoint: "Stop before your low back, and before your neck.",
    dosage: { kind: "passes", min: 3, max: 10, default: 5, warnAbove: 9 },
  },
  "posterior-thigh": {
    ...same,
    name: "One-leg hamstring roll",
    plainName: "One-leg thigh roll",
    contactZone: "posterior-thigh",
    startPosition: "long-sitting",
    laterality: "unilateral",
    setUp: ["Sit with your legs out straight.", "Put the roller under the top of one thigh."],
    steps: ["Roll slowly down your thigh.", "Stop a hand's width above the back of your knee."],
    instruction: "Roll slowly. Stop above your knee.",
    switchSide: "Change legs.",
    feel: "In the back of your thigh.",
    stopPoint: "Stop above the back of your knee.",
    dosage: minute,
  },
  gluteal: {
    ...same,
    name: "Glute roll, both feet down",
    plainName: "Easy buttock roll",
    contactZone: "gluteal",
    startPosition: "sitting-on-roller",
    laterality: "unilateral",
    setUp: ["Sit on the roller. Keep both feet down.", "Lean to one side."],
    steps: ["Make small, slow rolls.", "Stay off the bone."],
    instruction: "Make small, slow rolls.",
    switchSide: "Lean to the other side.",
    feel: "High on your buttock, in the soft part.",
    stopPoint: "Stop before the bone.",
    dosage: minute,
  },
  "anterior-hip": {
    ...same,
    name: "Hip flexor hold",
    plainName: "Front-of-hip press",
    contactZone: "anterior-hip",
    startPosition: "prone",
    laterality: "unilateral",
    setUp: ["Lie face down on your elbows.", "Put the roller just below the fold of one hip."],
    steps: ["Make tiny, slow rolls.", "Keep off your belly and hip bone."],
    instruction: "Make tiny, slow rolls.",
    switchSide: "Put the roller under your other thigh.",
    feel: "At the top of your thigh, in front.",
    stopPoint: "Stop at the fold of your hip.",
    dosage: minute,
  },
  "lateral-thorax": {
    ...same,
    name: "Lat roll, arm forward",
    plainName: "Side roll, arm in front",
    contactZone: "lateral-thorax",
    startPosition: "side-lying",
    laterality: "unilateral",
    setUp: ["Lie on your side. Put the roller just below your armpit.", "Rest your arm in front of you."],
    steps: ["Roll down and back. Go light.", "Turn back at the middle of your ribs."],
    instruction: "Roll slowly. Go light.",
    switchSide: "Turn over.",
    feel: "In the soft muscle below your armpit.",
    stopPoint: "Stay above your waist.",
    dosage: minute,
  },
  "calf-rest": {
    ...same,
    name: "Calf rest, hands on ribs",
    plainName: "Rest with calves up",
    contactZone: "calf-rest",
    startPosition: "supine",
    laterality: "bilateral",
    setUp: ["Lie on your back. Rest both calves on the roller."],
    steps: ["Breathe in for 4\u00a0seconds.", "Breathe out for 6\u00a0seconds."],
    instruction: "Breathe in for 4. Breathe out for 6.",
    switchSide: "",
    feel: "Your back gets heavy on the floor.",
    stopPoint: "Stop if a calf is hot or sore.",
    dosage: { kind: "breaths", min: 3, max: 12, default: 6, positions: 1 },
    strokeCm: null,
  },
};

/** The sample of a zone as a move, with other content where given. */
export function ownMove(zone: ContactZone, other: Partial<OwnMoveInput> = {}) {
  const slug: OwnSlug = "own-sample";
  return ownMoveFrom({ ...ownInputs[zone], ...other }, { slug, revision: 1 });
}

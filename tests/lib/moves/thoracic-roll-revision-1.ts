import type { Move } from "@/lib/moves/move";

/** The upper-back roll as clinics signed it first, before a move could have variations: what databases hold of it. */
export const thoracicRollRevision1: Move = {
  slug: "thoracic-roll",
  revision: 1,
  name: "Thoracic roll",
  plainName: "Upper-back roll",
  aliases: ["Upper-back roll (thoracic roll)", "Mid-upper back roll"],
  targetMuscles: ["muscles beside the thoracic spine (thoracic extensors)"],
  contactZone: "thoracic",
  startPosition: "supine",
  laterality: "bilateral",
  setUp: [
    "Lie on your back. Put the roller under your upper back.",
    "Bend your knees. Keep your feet flat.",
    "Hold your head in your hands. Tuck your chin a little.",
    "Lift your hips a little.",
  ],
  steps: [
    "Push with your feet. Roll up and down the width of your hand.",
    "Turn back before your low back, every time.",
    "Breathe slowly. Make each breath out long.",
  ],
  instruction: "Roll slowly on your upper back.",
  switchSide: null,
  oneSide: null,
  feel: "Beside your spine, in your upper back.",
  stopPoint: "Stop before your low back, and before your neck.",
  hasStopLine: true,
  cues: [
    "Small range, one slow breath a pass",
    "Ribs settle on the out-breath",
    "Chin tucked, hands take the weight of the head",
    "Turns back at the bottom of the shoulder blades",
  ],
  mistakes: [
    "Rolling down into the low back",
    "Rolling up onto the neck",
    "Pulling on the head",
    "Ribs flared or low back arched, hips too high",
  ],
  warnings: [
    "Hard stop at the bottom of the shoulder blades or the last ribs",
    "Not with osteoporosis or a spinal fracture",
  ],
  stopSigns: [
    "You feel sharp pain in your back.",
    "Your arm or leg tingles.",
    "You feel dizzy.",
    "You feel new pain in your chest or ribs.",
  ],
  why: "When your upper back is stiff, your low back may bend more. Moving your upper back may ease that.",
  dosage: {
    kind: "passes",
    min: 3,
    max: 12,
    default: 6,
    warnAbove: 9,
  },
  speedCmPerSecond: 2.5,
  stroke: "A hand's width, about 8-10 cm",
  strokeCm: 9,
  pressureCeiling: 4,
  pressure: "4 of 10",
  breath: {
    inSeconds: 4,
    outSeconds: 6,
  },
  sources: [
    {
      document: "S0",
      place: "Move 4",
      range: null,
      says: "1 to 2 minutes a movement; counts no passes (60 to 120 s would be 6 to 12 passes of 10 s).",
    },
    {
      document: "S1",
      place: "Area 4",
      range: null,
      says: "Names neither a time nor a count.",
    },
    {
      document: "S2",
      place: "Move 1",
      range: [6, 6],
      says: "Six passes, slow; its introduction gives 60 to 90 s for the same work.",
    },
  ],
  differences: [
    {
      about: "Arms",
      text: "Crossed on the chest in S0, hands behind the head in S1 and S2. Decided: behind the head, which carries the neck.",
    },
    {
      about: "Hips",
      text: "Lifted in S0, a little up and braced in S1, down and then a little up in S2. Decided: a little up.",
    },
    {
      about: "Range",
      text: "S0 mid to upper back; S1 mid-back to below the neck, short of the lumbar spine; S2 bottom of the shoulder blades to base of the neck. Decided: S2's range with S1's hard stop.",
    },
    {
      about: "Dose",
      text: "S0 1-2 minutes, S1 none, S2 six passes. Decided: 6 passes of 10 s, one breath each, so 60 s.",
    },
    {
      about: "Stroke",
      text: "S2 says a hand's width in the move and 1-2 cm in its table. Decided: a hand's width; 1-2 cm when very tender. One pass in a 10 s breath is slower than S1's inch a second.",
    },
    {
      about: "Order",
      text: "Last in S0, fourth in S1, first in S2. S2 alone says that its order matters.",
    },
  ],
  openQuestions: [
    "Osteoporosis: leave out this move and two others (as proposed), or the whole program?",
    "Pregnancy: from which week are moves on the back left out?",
  ],
};

import type { Move } from "@/lib/moves/move";

/** Rest on the back with the calves on the roller; only the breath moves. */
export const calvesUpBreathingReset: Move = {
  slug: "calves-up-breathing-reset",
  revision: 1,
  name: "Calves-up breathing reset",
  plainName: "Rest and breathe",
  aliases: ["Closing breaths", "Breathing reset"],
  targetMuscles: [],
  contactZone: "calf-rest",
  startPosition: "supine",
  laterality: "bilateral",
  setUp: ["Lie on your back. Rest both calves on the roller.", "Rest your arms by your sides. Do not roll."],
  steps: [
    "Breathe in for 4\u00a0seconds.",
    "Breathe out for 6\u00a0seconds.",
    "Dizzy? Breathe as you like.",
    "To get up, turn onto your side first.",
  ],
  instruction: "Breathe in for 4. Breathe out for 6.",
  switchSide: null,
  oneSide: null,
  feel: "Your back gets heavy on the floor.",
  stopPoint: "Stop if a calf is hot, sore or swollen. Call us today.",
  hasStopLine: false,
  cues: ["Out-breath longer than in-breath", "Back settles into the floor"],
  mistakes: ["Rolling the calves", "Holding the breath", "Roller behind the knee or on the heel cord"],
  warnings: [
    "New calf pain, heat or swelling: leave out, and have it looked at the same day",
    "Later pregnancy: lie on the side instead",
    "Painful veins: a chair or pillow instead of the roller",
  ],
  stopSigns: [
    "You feel dizzy, or your lips tingle. Breathe as you like.",
    "Your calf is hot, sore or swollen. Call us today.",
  ],
  why: "Long, slow breaths out may help your muscles let go.",
  dosage: { kind: "breaths", min: 3, max: 12, default: 6, positions: { max: 1, default: 1 } },
  speedCmPerSecond: null,
  stroke: "None",
  strokeCm: null,
  pressureCeiling: 4,
  pressure: "The weight of the legs alone",
  breath: { inSeconds: 4, outSeconds: 6 },
  sources: [
    {
      document: "S2",
      place: "Move 5, closing lines",
      range: [6, 6],
      says: "Six breaths, out longer than in; 4 s in and 6 s out in its tips.",
    },
  ],
  differences: [
    {
      about: "Presence",
      text: "S2 only, which also has a short pause to sit tall and breathe after the upper-back roll. Decided: the pause is a cue, not a move.",
    },
  ],
  openQuestions: ["Pregnancy: from which week are moves on the back left out?"],
};

import type { Move } from "@/lib/moves/move";

/** Thoracic spine, a still stretch over the roller, hips on the floor, in one or two positions. */
export const thoracicExtension: Move = {
  slug: "thoracic-extension",
  revision: 1,
  name: "Thoracic extension",
  plainName: "Upper-back stretch",
  aliases: ["Upper-back extension over the roller", "T-spine extension"],
  targetMuscles: ["thoracic spine (mobility)"],
  contactZone: "thoracic",
  startPosition: "supine",
  laterality: "bilateral",
  setUp: [
    "Lie on your back. Put the roller under your upper back.",
    "Bend your knees. Keep your hips on the floor.",
    "Hold your head in your hands.",
  ],
  steps: [
    "Breathe in. Grow long.",
    "Breathe out. Let your upper back sink over the roller.",
    "Keep the roller above your low back.",
    "Doing it twice? Move the roller 1\u00a0inch toward your head in between.",
  ],
  instruction: "Breathe out. Let your upper back sink.",
  switchSide: null,
  oneSide: null,
  feel: "A stretch across your upper back.",
  stopPoint: "Stop before your low back. Keep your hips down.",
  hasStopLine: true,
  cues: ["A small drape, not a deep bend", "Elbows just in view", "Movement from the upper back alone"],
  mistakes: ["Arching from the low back", "Head left to drop", "Bending as far as it goes", "Roller too low"],
  warnings: [
    "Modify or leave out where bending back brings on back or leg symptoms",
    "Not with osteoporosis or a spinal fracture",
  ],
  stopSigns: ["You feel sharp pain in your back.", "Your leg or arm tingles.", "You feel dizzy."],
  why: "Long sitting can leave your upper back stiff. Slow bends over the roller may ease it.",
  dosage: { kind: "breaths", min: 3, max: 5, default: 5, positions: { max: 2, default: 2 } },
  speedCmPerSecond: null,
  stroke: "No rolling; 2.5 cm shift between positions",
  strokeCm: null,
  pressureCeiling: 4,
  pressure: "4 of 10",
  breath: { inSeconds: 4, outSeconds: 6 },
  sources: [
    {
      document: "S1",
      place: "Area 4, last step",
      range: null,
      says: "A pause to extend over a stiff part, inside the upper-back roll; no number.",
    },
    {
      document: "S2",
      place: "Move 2",
      range: [5, 5],
      says: "Five breaths in a position, then 2.5 cm on and again; does not say how many positions.",
    },
  ],
  differences: [
    { about: "Status", text: "A move of its own in S2, an optional pause in S1, absent in S0. Decided: S2." },
    {
      about: "Dose",
      text: "S2 counts breaths but not positions; S1 has no number. Decided: 5 breaths in 2 positions, 100 s, each position under its own ceiling.",
    },
    {
      about: "Breastbone",
      text: "S2 has it sink and point at the ceiling at once, which cannot be. Decided: it lifts; the patient reads that the upper back sinks.",
    },
    {
      about: "Hips",
      text: "No source says. Decided: on the floor, which keeps the bend out of the low back.",
    },
  ],
  openQuestions: [
    "Confirm hips on the floor and at most two positions.",
    "Osteoporosis: leave out this move and two others (as proposed), or the whole program?",
    "Pregnancy: from which week are moves on the back left out?",
  ],
};

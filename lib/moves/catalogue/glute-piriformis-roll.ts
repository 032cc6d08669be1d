import type { Move } from "@/lib/moves/move";

/** Buttock, one side at a time, sitting on the roller with one leg crossed. */
export const glutePiriformisRoll: Move = {
  slug: "glute-piriformis-roll",
  revision: 1,
  name: "Glute and piriformis roll",
  plainName: "Buttock roll",
  aliases: ["Glute roll", "Piriformis roll", "Figure-four glute roll"],
  targetMuscles: ["gluteus maximus", "piriformis"],
  contactZone: "gluteal",
  startPosition: "sitting-on-roller",
  laterality: "unilateral",
  setUp: [
    "Sit on the roller. Bend your knees.",
    "Put your hands down behind you. Lean on them.",
    "Cross one foot over your other knee. Lean to that side.",
  ],
  steps: ["Make small, slow rolls high on your buttock.", "Stay off the bone."],
  instruction: "Make small, slow rolls.",
  switchSide: "Cross your other foot over. Lean to that side.",
  oneSide: null,
  feel: "High on your buttock, in the soft part.",
  stopPoint: "Stop if pain shoots down your leg. Stay off the bone.",
  hasStopLine: false,
  cues: [
    "Upper, fleshy part of the buttock; never the bony edge",
    "Small rolls or circles, slow",
    "Slight lean to the working side",
    "Breathing goes on throughout",
  ],
  mistakes: [
    "Weight on the tailbone, the sit bone or another bony edge",
    "Rolling out over the hip joint",
    "Long, fast strokes",
    "Staying on a spot that gets worse",
  ],
  warnings: [
    "Loads tissue around the sciatic nerve: ends at once with pain, tingling or numbness down the leg",
    "Leg pain below the buttock needs clearance before this move",
  ],
  stopSigns: [
    "You feel sharp pain.",
    "Pain shoots down your leg.",
    "You feel pins and needles.",
    "Your skin feels numb.",
  ],
  why: "Long sitting can make your buttocks stiff. Rolling them may make it easier to bend and sit.",
  dosage: {
    kind: "time",
    min: 30,
    max: 120,
    default: 60,
    warnAbove: 90,
    hold: { min: 15, max: 30, default: 20 },
  },
  speedCmPerSecond: 2.5,
  stroke: "Small circles or a short line, about 6 cm",
  strokeCm: 6,
  pressureCeiling: 4,
  pressure: "4 of 10; a sting has to fade to a dull pressure",
  breath: { inSeconds: 4, outSeconds: 6 },
  sources: [
    {
      document: "S0",
      place: "Move 1",
      range: [30, 120],
      says: "1 to 2 minutes a movement: 30 s a side if both sides share one minute, 120 s if each gets two. Holds of 20 to 30 s.",
    },
    { document: "S1", place: "Area 1", range: null, says: "Names no working time; holds of 15 to 30 s." },
    {
      document: "S2",
      place: "Move 4 and the rhythm line",
      range: [60, 60],
      says: "No time in the move itself; two minutes for each of five moves, so 60 s a side. Holds end when the sting is dull.",
    },
  ],
  differences: [
    { about: "Order", text: "First in S0 and S1, fourth in S2. Left to the clinician." },
    {
      about: "Crossed leg",
      text: "Set-up in S0 and S2, an optional extra in S1; S2 words it for the right side only. Decided: part of the set-up, worded for either side.",
    },
    {
      about: "Path",
      text: "S0 covers the whole buttock, S1 a line towards the hip joint, S2 small circles high up. Decided: small and high, because it stays furthest from bone.",
    },
    { about: "Hold", text: "20-30 s in S0, 15-30 s in S1, no number in S2. Decided: 15-30 s, default 20 s." },
    {
      about: "Time",
      text: "S0 leaves open whether a movement's minutes are per side; S1 has none. Decided: default 60 s a side, ceiling 120 s a side.",
    },
  ],
  openQuestions: [
    "Confirm the ceiling of 120 s a side, the default of 60 s, the cut point of 6 of 10 and the single retry of the 20-second test.",
    "May this move be issued at all with radicular leg pain, and who may clear it?",
  ],
};

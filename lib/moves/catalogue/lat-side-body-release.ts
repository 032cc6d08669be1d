import type { Move } from "@/lib/moves/move";

/** Side of the upper ribs below the armpit, one side at a time. Stops at the middle of the ribs. */
export const latSideBodyRelease: Move = {
  slug: "lat-side-body-release",
  revision: 2,
  name: "Lat and side-body release",
  plainName: "Side roll",
  aliases: ["Latissimus dorsi roll", "Lats", "Side-body release"],
  targetMuscles: ["latissimus dorsi"],
  contactZone: "lateral-thorax",
  startPosition: "side-lying",
  laterality: "unilateral",
  setUp: [
    "Lie on your side. Put the roller just below your armpit.",
    "Reach your bottom arm past your head.",
    "Bend your knees. Put your top hand and foot down in front.",
    "Turn your chest up a little, onto the soft muscle.",
  ],
  steps: ["Roll 1 or 2\u00a0inches down and back. Go light.", "Turn back at the middle of your ribs."],
  instruction: "Roll slowly. Go light.",
  switchSide: "Turn over. Put the roller just below your other armpit.",
  oneSide: null,
  feel: "In the soft muscle below your armpit.",
  stopPoint: "Stop at the middle of your ribs. Stay above your waist.",
  hasStopLine: true,
  cues: [
    "Slow and light: a tender area",
    "On the broad muscle at the back edge of the armpit",
    "Top hand shares the weight",
  ],
  mistakes: [
    "Rolling into the hollow of the armpit",
    "Rolling down to the waist or the soft flank",
    "Full body weight on the ribs",
  ],
  warnings: [
    "Loads the ribs: not with osteoporosis or a rib injury",
    "Shoulder problems: the bottom arm may rest forward instead of overhead",
  ],
  stopSigns: ["You feel sharp pain in your ribs.", "Your arm or hand tingles.", "You feel short of breath."],
  why: "This wide muscle runs from your arm to your hip. Easing it may help your body turn.",
  dosage: {
    kind: "time",
    min: 30,
    max: 90,
    default: 60,
    warnAbove: 90,
    hold: { min: 15, max: 30, default: 20 },
  },
  speedCmPerSecond: 2.5,
  stroke: "2.5-5 cm",
  strokeCm: 4.5,
  pressureCeiling: 4,
  pressure: "Light, 3-4 of 10",
  breath: { inSeconds: 4, outSeconds: 6 },
  sources: [
    {
      document: "S1",
      place: "Area 5",
      range: null,
      says: "Names no working time; holds, with no number here.",
    },
    { document: "S2", place: "Move 3", range: [60, 90], says: "60 to 90 s, then the other side." },
  ],
  differences: [
    {
      about: "Path",
      text: "S1 down the side to the waist, S2 a few centimetres to the mid-ribs. Decided: S2; S1's waist is rejected.",
    },
    {
      about: "Body angle",
      text: "S2's 45 degrees can be read two ways, S1 is plain side-lying. Decided: trunk turned halfway onto the back edge of the armpit.",
    },
    {
      about: "Arms",
      text: "S1: lower arm overhead, upper hand down for support. S2 says nothing. Decided: S1.",
    },
    {
      about: "Legs",
      text: "Neither S1 nor S2 says how the legs lie. Decided (judgement): knees bent, top foot on the floor in front, so that hand and foot share the weight and the trunk holds its turn.",
    },
    {
      about: "Dose",
      text: "S1 no number; S2 60-90 s a side, though its rhythm of two minutes a move only leaves 60 s. Decided: default 60 s, at most 90 s.",
    },
    { about: "Presence", text: "Not in S0." },
  ],
  openQuestions: [
    "Confirm the stop at the mid-ribs, and what the 45-degree angle means.",
    "Confirm the legs: knees bent, top foot in front.",
    "Confirm the default of 60 s, the cut point of 6 of 10 and the single retry of the 20-second test.",
    "Osteoporosis: leave out this move and two others (as proposed), or the whole program?",
  ],
};

import type { Move } from "@/lib/moves/move";

/** Back of the thighs, both legs at once or one at a time, sitting with the legs long. */
export const hamstringRoll: Move = {
  slug: "hamstring-roll",
  revision: 2,
  name: "Hamstring roll",
  plainName: "Back-of-thigh roll",
  aliases: ["Hamstrings", "Back-of-leg roll"],
  targetMuscles: ["hamstrings"],
  contactZone: "posterior-thigh",
  startPosition: "long-sitting",
  laterality: "either",
  setUp: [
    "Sit with your legs out straight.",
    "Put the roller under the top of your thighs.",
    "Put your hands down behind you. Lift your hips.",
  ],
  steps: [
    "Roll slowly down your thighs. Walk your hands back as you roll.",
    "Stop a hand's width above the back of your knees.",
    "Roll slowly back up. Walk forward again.",
  ],
  instruction: "Roll slowly. Stop above your knees.",
  switchSide: "Change legs. Bend the leg you just rolled. Put that foot down.",
  oneSide: {
    setUp: [
      "Sit with your legs out straight.",
      "Put the roller under the top of one thigh.",
      "Bend your other leg. Put that foot down.",
      "Put your hands down behind you. Lift your hips.",
    ],
    steps: [
      "Roll slowly down your thigh. Walk your hands and other foot back too.",
      "Stop a hand's width above the back of your knee.",
      "Roll slowly back up. Walk forward again.",
    ],
    instruction: "Roll slowly. Stop above your knee.",
    stopPoint: "Stop a hand's width above the back of your knee.",
  },
  feel: "In the back of your thigh.",
  stopPoint: "Stop a hand's width above the back of your knees.",
  hasStopLine: true,
  cues: ["Slow strokes", "Turn back above the knee", "Chest tall, shoulders down"],
  mistakes: ["Rolling into the back of the knee", "Sagging shoulders, sore wrists", "Rushing"],
  warnings: [
    "Never any pressure behind the knee",
    "Ends at once with leg pain, tingling or numbness",
    "Wrist or shoulder pain: hips rest on the floor between strokes, or leave the move out",
  ],
  stopSigns: [
    "You feel sharp pain, or it shoots down your leg.",
    "Your leg tingles or feels numb.",
    "Your calf is hot, sore or swollen. Call us today.",
  ],
  why: "The backs of your thighs join your hips. Rolling them may make it easier to bend and sit.",
  dosage: {
    kind: "time",
    min: 30,
    max: 120,
    default: 60,
    warnAbove: 90,
    hold: { min: 15, max: 30, default: 20 },
  },
  speedCmPerSecond: 2.5,
  stroke: "Long: base of the buttock to a hand's width above the knee crease",
  strokeCm: 23,
  pressureCeiling: 4,
  pressure: "4 of 10; one leg at a time presses harder",
  breath: { inSeconds: 4, outSeconds: 6 },
  sources: [
    {
      document: "S0",
      place: "Move 3",
      range: [60, 120],
      says: "1 to 2 minutes a movement, both legs together; one leg at a time for more pressure. No hold given here.",
    },
    {
      document: "S1",
      place: "Area 3",
      range: null,
      says: "Names no working time; holds, with no number in this move.",
    },
  ],
  differences: [
    {
      about: "Lower limit",
      text: "S0 ends above the back of the knee, S1 only says towards the knees. Decided: S0, as a hard stop, a hand's width above the crease.",
    },
    {
      about: "Start",
      text: "S0 from the floor with the roller under the upper thighs; S1 sitting on the roller. Decided: S0.",
    },
    {
      about: "One leg",
      text: "S0's step about the other side fits only the one-leg variation; S1 crosses one leg over the other. Decided: both legs by default, one leg as a choice with the other foot on the floor.",
    },
    {
      about: "Hands and other foot",
      text: "No source says what they do while the body moves. Decided (judgement): the hands walk with the body, and on one leg the other foot too, so the arms stay under the shoulders for the whole stroke.",
    },
    {
      about: "Dose",
      text: "S0 1-2 minutes; S1 no number; S2 does not have this move. Decided: 60 s, for both legs together or for each leg.",
    },
  ],
  openQuestions: [
    "Confirm the ceiling of 120 s a side, the default of 60 s, the cut point of 6 of 10 and the single retry of the 20-second test.",
    "May this move be issued at all with radicular leg pain, and who may clear it?",
    "Hands and other foot walk with the body (as worded), or stay planted and the stroke is shorter?",
    "One leg at a time: other foot on the floor (as worded) or crossed over the working leg?",
  ],
};

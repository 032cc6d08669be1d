import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { type ContactZone, contactZones, findMove, type Move } from "@/lib/moves/move";
import type { OwnMoveInput } from "@/lib/moves/own-move";
import { checkMove } from "@/lib/safety/check-move";
import { ownMove } from "../moves/own-move-samples";

/** Each problem as "rule, field: words at fault". */
const found = (move: Move) =>
  checkMove(move).map(
    ({ ruleId, field, words }) => `${ruleId}, ${field}${words === null ? "" : `: ${words}`}`,
  );

/** The rules and fields of a clinic's own move with that content. */
const ownFound = (zone: ContactZone, other: Partial<OwnMoveInput>) => found(ownMove(zone, other));

describe("moves without a fault", () => {
  test.each(builtInCatalogue.moves.map((move) => [move.name, move] as const))("%s passes", (_name, move) => {
    expect(checkMove(move)).toEqual([]);
  });

  test.each(contactZones)("a clinic's own move on %s passes", (zone) => {
    expect(checkMove(ownMove(zone))).toEqual([]);
  });
});

/** One fault put into a move that has none, and the one thing found. */
const faults: readonly (readonly [
  what: string,
  zone: ContactZone,
  other: Partial<OwnMoveInput>,
  problem: string,
])[] = [
  // Places no text may send the roller to, wherever it stands
  [
    "a step onto the low back",
    "thoracic",
    { steps: ["Turn back before your low back.", "Then roll your low back."] },
    "HP-01, steps.1: roll your low back",
  ],
  [
    "a set-up under the low back",
    "thoracic",
    { setUp: ["Lie on your back.", "Put the roller under your low back."] },
    "HP-01, setUp.1: roller under your low back",
  ],
  ["a cue onto the low back", "thoracic", { cues: ["Roll down to L3"] }, "HP-01, cues.0: Roll down to L3"],
  ["a name with the low back", "thoracic", { name: "Lower back roll" }, "HP-01, name: Lower back"],
  [
    "a second side onto the spine",
    "gluteal",
    { switchSide: "Roll over your spine to the other side." },
    "HP-03, switchSide: Roll over your spine",
  ],
  [
    "an instruction onto the neck",
    "thoracic",
    { instruction: "Roll up to your neck." },
    "HP-02, instruction: Roll up to your neck",
  ],
  [
    "a step behind the knee",
    "posterior-thigh",
    { steps: ["Roll to the back of your knee.", "Stop above the back of your knee."] },
    "HP-05, steps.0: Roll to the back of your knee",
  ],
  [
    "a step on the tailbone",
    "gluteal",
    { steps: ["Roll on your tailbone.", "Stay off the bone."] },
    "HP-06, steps.0: Roll on your tailbone",
  ],
  [
    "a set-up under the belly",
    "anterior-hip",
    { setUp: ["Put the roller under your belly.", "Move it below the fold of one hip."] },
    "HP-07, setUp.0: roller under your belly",
  ],
  [
    "a step to the waist",
    "lateral-thorax",
    { steps: ["Roll down to your waist.", "Turn back at the middle of your ribs."] },
    "HP-08, steps.0: Roll down to your waist",
  ],
  ["haste", "gluteal", { instruction: "Roll fast." }, "HP-09, instruction: Roll fast"],
  // What a zone has to say
  [
    "no word about the low back in where to stop",
    "thoracic",
    { stopPoint: "Stop before your neck." },
    "HP-04, stopPoint",
  ],
  [
    "no step that turns back before the low back",
    "thoracic",
    { steps: ["Roll up and down the width of your hand."] },
    "HP-04, steps",
  ],
  [
    "no word about the neck where the upper back is rolled",
    "thoracic",
    { stopPoint: "Stop before your low back." },
    "HP-02, stopPoint",
  ],
  [
    "no word about the knee in where to stop",
    "posterior-thigh",
    { stopPoint: "Stop if it hurts." },
    "HP-05, stopPoint",
  ],
  ["no step that stops above the knee", "posterior-thigh", { steps: ["Roll slowly down."] }, "HP-05, steps"],
  ["no word about the soft part", "gluteal", { feel: "In your buttock." }, "HP-06, steps"],
  [
    "no word about the bone",
    "gluteal",
    { steps: ["Make small, slow rolls."], stopPoint: "Stop if it hurts." },
    "HP-06, stopPoint",
  ],
  [
    "no word about the fold of the hip",
    "anterior-hip",
    { setUp: ["Lie face down.", "Put the roller under one thigh."] },
    "HP-07, setUp",
  ],
  ["no word about the belly", "anterior-hip", { steps: ["Keep off your hip bone."] }, "HP-07, stopPoint"],
  ["no word about the hip bone", "anterior-hip", { steps: ["Keep off your belly."] }, "HP-07, stopPoint"],
  ["both hips at once", "anterior-hip", { laterality: "bilateral", switchSide: "" }, "HP-07, laterality"],
  ["no word about ribs or waist", "lateral-thorax", { stopPoint: "Stop if it hurts." }, "HP-08, stopPoint"],
  [
    "no step that turns back at the ribs",
    "lateral-thorax",
    { steps: ["Roll down and back."] },
    "HP-08, steps",
  ],
  // Words
  ["a left side", "gluteal", { instruction: "Lean to the left." }, "no-side, instruction: left"],
  [
    "a step of 16 words",
    "gluteal",
    {
      steps: ["Make a small and slow roll, and then one more, and stay off the bone now."],
    },
    "short-steps, steps.0: Make a small and slow roll, and then one more, and stay off the bone now.",
  ],
  [
    "eight numbered lines",
    "gluteal",
    {
      setUp: ["Sit.", "Sit tall.", "Lean.", "Lean more."],
      steps: ["Breathe in.", "Breathe out.", "Roll.", "Stay off the bone."],
    },
    "short-steps, steps",
  ],
  [
    "a sentence of 21 words",
    "gluteal",
    {
      why: "It may help if you sit a lot at a desk or in a car and then want to bend or walk.",
    },
    "reading-grade, why: It may help if you sit a lot at a desk or in a car and then want to bend or walk",
  ],
  [
    "clinicians' words",
    "gluteal",
    { feel: "Soft part. Predominantly superolateral gluteal musculature." },
    "reading-grade, feel: Predominantly superolateral gluteal musculature",
  ],
  ["a promise", "gluteal", { why: "It makes you bend more with ease." }, "no-promise, why"],
  ["a claim about pain", "gluteal", { why: "It may ease your pain." }, "no-promise, why: pain"],
  ["a letter no font has", "gluteal", { feel: "Soft part 🙂 here." }, "printable, feel: 🙂"],
  // Pictures
  ["a picture of another zone", "thoracic", { picture: "calves-up-breathing-reset" }, "picture, picture"],
  [
    "a picture of another position",
    "gluteal",
    { startPosition: "supine", picture: "glute-piriformis-roll" },
    "picture, picture",
  ],
];

describe("a clinic's own move with one fault", () => {
  test.each(faults)("%s", (_what, zone, other, problem) => {
    expect(ownFound(zone, other)).toEqual([problem]);
  });

  test.each(faults)(
    "%s: the words marked are those of the field, and the sentence ends",
    (_what, zone, other) => {
      const move = ownMove(zone, other);
      for (const { field, mark, words, text } of checkMove(move)) {
        expect(text).toMatch(/[.”]$/);
        if (mark === null) continue;
        const whole = field
          .split(".")
          .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], move);
        expect(String(whole).slice(mark.start, mark.end)).toBe(words);
      }
    },
  );

  test("a ready sentence puts right what is missing", () => {
    for (const [, zone, other] of faults) {
      const move = ownMove(zone, other);
      for (const problem of checkMove(move)) {
        if (problem.ready === null) continue;
        const isList = problem.field === "steps" || problem.field === "setUp";
        const mended: Move = isList
          ? { ...move, [problem.field]: [...move[problem.field as "steps"], problem.ready] }
          : { ...move, stopPoint: `${move.stopPoint} ${problem.ready}` };
        expect(checkMove(mended), problem.ready).toEqual([]);
      }
    }
  });
});

describe("a breath-held move on the upper back", () => {
  const still = {
    dosage: { kind: "breaths", min: 3, max: 5, default: 5, positions: 2 },
    stopPoint: "Stop before your low back.",
  } as const;

  test("does not travel, so that it has no upper end to tell", () => {
    expect(ownFound("thoracic", still)).toEqual([]);
  });

  test("still stops before the low back", () => {
    expect(ownFound("thoracic", { ...still, stopPoint: "Stop if it hurts." })).toEqual(["HP-04, stopPoint"]);
  });
});

/** Sentences that tell the boundary, and sentences that only sound like it. */
const boundaries: readonly (readonly [
  zone: ContactZone,
  isTold: boolean,
  stopPoint: string,
  about: string,
])[] = [
  ["thoracic", true, "Stop above your lower back, and below your neck.", "HP-04"],
  ["thoracic", true, "Keep off your low back. Stop before your neck.", "HP-04"],
  ["thoracic", true, "Turn back well before your low back, and stay off your neck.", "HP-04"],
  ["thoracic", false, "Stop when you reach your middle. Stop before your neck.", "HP-04"],
  ["thoracic", false, "Stop before your low back hurts. Stop before your neck.", "HP-04"],
  ["thoracic", false, "Start above your low back. Stop before your neck.", "HP-04"],
  ["posterior-thigh", true, "Roll from your buttock to just above the back of your knee.", "HP-05"],
  ["posterior-thigh", true, "Turn around short of the knee crease.", "HP-05"],
  ["posterior-thigh", false, "Put it above your knee.", "HP-05"],
  ["posterior-thigh", false, "Stop before your knee hurts.", "HP-05"],
  ["lateral-thorax", true, "Turn back at mid-rib.", "HP-08"],
  ["lateral-thorax", true, "Stop well above your waist.", "HP-08"],
  ["lateral-thorax", false, "Start at the middle of your ribs.", "HP-08"],
  ["lateral-thorax", false, "You need not stop at the middle of your ribs.", "HP-08"],
];

describe("what counts as telling where the roller stops", () => {
  test.each(boundaries)("on %s, told: %s, “%s”", (zone, isTold, stopPoint, about) => {
    expect(ownFound(zone, { stopPoint })).toEqual(isTold ? [] : [`${about}, stopPoint`]);
  });
});

describe("limits no move may have, whoever wrote it", () => {
  const time = { kind: "time", min: 30, max: 120, default: 60, warnAbove: 90, hold: null } as const;
  const breaths = {
    kind: "breaths",
    min: 3,
    max: 12,
    default: 6,
    positions: { max: 1, default: 1 },
  } as const;
  const thigh = ownMove("posterior-thigh");
  const calves = ownMove("calf-rest");

  test.each([
    ["more than 120 s a side", { ...thigh, dosage: { ...time, max: 121 } }, "DL-03, dosage.max"],
    ["less than 30 s", { ...thigh, dosage: { ...time, min: 15 } }, "DL-03, dosage.min"],
    [
      "a usual dose outside its limits",
      { ...thigh, dosage: { ...time, default: 20 } },
      "DL-03, dosage.default",
    ],
    ["no warning before 100 s", { ...thigh, dosage: { ...time, warnAbove: 100 } }, "DL-02, dosage.warnAbove"],
    [
      "a hold of 40 s",
      { ...thigh, dosage: { ...time, hold: { min: 15, max: 40, default: 20 } } },
      "DL-01, dosage.hold",
    ],
    [
      "a hold of 10 s",
      { ...thigh, dosage: { ...time, hold: { min: 10, max: 30, default: 20 } } },
      "DL-01, dosage.hold",
    ],
    [
      "13 passes",
      {
        ...ownMove("thoracic"),
        dosage: { kind: "passes", min: 3, max: 13, default: 6, warnAbove: 9 },
      },
      "DL-03, dosage.max",
    ],
    ["13 breaths in a position", { ...calves, dosage: { ...breaths, max: 13 } }, "DL-03, dosage.max"],
    [
      "three positions",
      { ...calves, dosage: { ...breaths, positions: { max: 3, default: 1 } } },
      "DL-07, dosage.positions",
    ],
    ["rolled calves", { ...calves, dosage: time, speedCmPerSecond: 2.5 }, "DL-08, dosage.kind"],
    ["5 cm a second", { ...thigh, speedCmPerSecond: 5 }, "DL-04, speedCmPerSecond"],
    ["no speed for a rolled move", { ...thigh, speedCmPerSecond: null }, "DL-04, speedCmPerSecond"],
    ["a speed for a still move", { ...calves, speedCmPerSecond: 2.5 }, "DL-04, speedCmPerSecond"],
    ["a stroke for a still move", { ...calves, strokeCm: 9 }, "DL-05, strokeCm"],
    ["a pressure of 6", { ...thigh, pressureCeiling: 6 }, "WS-01, pressureCeiling"],
    ["a pressure of 0", { ...thigh, pressureCeiling: 0 }, "WS-01, pressureCeiling"],
    ["a breath in as long as out", { ...thigh, breath: { inSeconds: 5, outSeconds: 5 } }, "WS-05, breath"],
  ] as const)("%s", (_what, move, problem) => {
    expect(found(move)).toEqual([problem]);
  });
});

describe("the words as a whole", () => {
  test("are too hard when each text alone is just easy enough", () => {
    // Texts of three words are not graded alone.
    const hard = ["Decelerate immediately, everybody.", "Reorganize yourself completely."];
    const problems = checkMove(
      ownMove("gluteal", { stopSigns: [...hard, "Continually unendurable sensations."] }),
    );
    expect(problems).toEqual([]);
    const harder = Array.from({ length: 6 }, (_, at) => `Incomprehensibly unendurable sensations${at}.`);
    const [problem] = checkMove({
      ...ownMove("gluteal"),
      stopSigns: harder,
      setUp: ["Sit."],
      why: "It may help.",
    });
    expect(problem?.ruleId).toBe("reading-grade");
    expect(problem?.text).toContain("the whole text");
  });

  test("of a variation are read as well, its set-up with the steps that follow it", () => {
    const roll = findMove(builtInCatalogue, "thoracic-roll");
    const [crossed] = roll?.variations ?? [];
    if (!roll || !crossed) throw new Error("no variation");
    const withSetUp = (...setUp: string[]) => ({ ...roll, variations: [{ ...crossed, setUp }] });
    expect(found(withSetUp("Roll your low back."))).toEqual([
      "HP-01, variations.0.setUp.0: Roll your low back",
    ]);
    expect(checkMove(withSetUp("Lie down. Put the roller under", "your hips."))).toMatchObject([
      { field: "variations.0.setUp.1", ruleId: "HP-01" },
    ]);
    expect(
      checkMove(withSetUp("Lie down.", "Sit up.", "Lie down again.", "Breathe.", "Rest.")),
    ).toMatchObject([{ field: "variations.0.setUp", ruleId: "short-steps" }]);
    const long = "Cross your arms on your chest and tuck your chin and lift your hips and roll up.";
    expect(checkMove(withSetUp(long))).toMatchObject([
      { field: "variations.0.setUp.0", ruleId: "short-steps" },
    ]);
  });

  test("of a variation say where the roller lies, as those of the usual way do", () => {
    const hip = findMove(builtInCatalogue, "hip-flexor-release");
    const [crossed] = findMove(builtInCatalogue, "thoracic-roll")?.variations ?? [];
    if (!hip || !crossed) throw new Error("no variation");
    const without = { ...hip, variations: [{ ...crossed, setUp: ["Lie face down."] }] };
    expect(checkMove(without).map(({ ruleId }) => ruleId)).toContain("HP-07");
    expect(checkMove({ ...hip, variations: [{ ...crossed, setUp: hip.setUp }] })).toEqual([]);
  });

  test("of one side at a time are read as well", () => {
    const hamstring = findMove(builtInCatalogue, "hamstring-roll");
    if (!hamstring?.oneSide) throw new Error("no words for one side");
    const oneSide = { ...hamstring.oneSide, steps: ["Roll your low back."] };
    expect(found({ ...hamstring, oneSide })).toEqual(["HP-01, oneSide.steps.0: Roll your low back"]);
  });
});

/** What each field of a move says, and the words found there, rule first. */
const strictly: readonly (readonly [zone: ContactZone, other: Partial<OwnMoveInput>, problem: string])[] = [
  // Over two lines
  ["thoracic", { setUp: ["Put the roller under", "your low back."] }, "HP-01, setUp.1: low back"],
  [
    "thoracic",
    { setUp: ["Lie down. Put the roller", "under your low back"] },
    "HP-01, setUp.1: under your low back",
  ],
  [
    "gluteal",
    { steps: ["Make small rolls.", "Then roll", "fast. Stay off the bone."] },
    "HP-09, steps.2: fast",
  ],
  // Named, and nothing that keeps the roller off
  ["thoracic", { instruction: "Low back: slow" }, "HP-01, instruction: Low back"],
  ["thoracic", { instruction: "Down to the low back, slow." }, "HP-01, instruction: low back"],
  ["posterior-thigh", { instruction: "Knee: slow." }, "HP-03, instruction: Knee"],
  ["thoracic", { feel: "In your low back." }, "HP-01, feel: low back"],
  ["thoracic", { feel: "In your pelvis." }, "HP-03, feel: pelvis"],
  ["posterior-thigh", { feel: "In your knee." }, "HP-03, feel: knee"],
  ["thoracic", { cues: ["Low back last"] }, "HP-01, cues.0: Low back"],
  ["thoracic", { plainName: "Low back ease" }, "HP-01, plainName: Low back"],
  ["gluteal", { setUp: ["Find your tailbone.", "Sit there."] }, "HP-06, setUp.0: tailbone"],
  [
    "gluteal",
    { steps: ["Work around the sit bone.", "Stay off the bone."] },
    "HP-06, steps.0: Work around the sit bone",
  ],
  ["thoracic", { instruction: "Off your neck and on your low back." }, "HP-01, instruction: low back"],
  [
    "thoracic",
    { instruction: "Start above and go to your low back." },
    "HP-01, instruction: go to your low back",
  ],
  ["thoracic", { instruction: "Roll your ribs before your low back." }, "HP-01, instruction: low back"],
  ["thoracic", { instruction: "Put it below your low back." }, "HP-01, instruction: low back"],
  ["thoracic", { instruction: "Roll until your low back hurts." }, "HP-01, instruction: low back"],
  ["thoracic", { instruction: "Roll where your low back is stiff." }, "HP-01, instruction: low back"],
  ["thoracic", { instruction: "Do not rush over your low back." }, "HP-01, instruction: low back"],
  [
    "thoracic",
    { instruction: "Do not turn back before your low back." },
    "HP-01, instruction: not turn back before your low back",
  ],
  ["thoracic", { instruction: "Lift your low back onto the roller." }, "HP-01, instruction: low back"],
  ["thoracic", { instruction: "Your low back goes on the roller." }, "HP-01, instruction: low back"],
  ["thoracic", { instruction: "Pass your low back and go on." }, "HP-01, instruction: Pass your low back"],
  [
    "thoracic",
    { instruction: "Do not stop before your low back." },
    "HP-01, instruction: not stop before your low back",
  ],
  [
    "thoracic",
    { instruction: "Stop only when you are past your low back." },
    "HP-01, instruction: Stop only when you are past your low back",
  ],
  ["thoracic", { instruction: "Go on past your low back." }, "HP-01, instruction: Go on past your low back"],
  [
    "thoracic",
    { instruction: "Put the roller under\nyour low back" },
    "HP-01, instruction: roller under\nyour low back",
  ],
  [
    "lateral-thorax",
    { instruction: "Place the roller at your beltline." },
    "HP-08, instruction: roller at your beltline",
  ],
  [
    "lateral-thorax",
    { instruction: "Roll down past your ribs to your pelvis." },
    "HP-03, instruction: Roll down past your ribs to your pelvis",
  ],
  ["anterior-hip", { instruction: "Roll your groin." }, "HP-07, instruction: Roll your groin"],
  [
    "anterior-hip",
    { setUp: ["Lie on your belly over the roller.", "Put it just below the fold of one hip."] },
    "HP-07, setUp.0: belly",
  ],
  // Haste
  ["gluteal", { instruction: "Speed up." }, "HP-09, instruction: Speed up"],
  ["gluteal", { instruction: "As fast as you can." }, "HP-09, instruction: As fast as you can"],
  ["gluteal", { instruction: "Hurry." }, "HP-09, instruction: Hurry"],
  // Breath
  ["thoracic", { instruction: "Hold your breath and roll." }, "WS-05, instruction: Hold your breath"],
  ["gluteal", { cues: ["Breath-hold at the top"] }, "WS-05, cues.0: Breath-hold"],
  [
    "calf-rest",
    { steps: ["Breathe in and hold for 4.", "Breathe out."] },
    "WS-05, steps.0: Breathe in and hold for 4",
  ],
  ["calf-rest", { steps: ["Breathe in.", "Stop breathing for a bit."] }, "WS-05, steps.1: Stop breathing"],
  ["gluteal", { why: "It may help to hold your breath." }, "WS-05, why: hold your breath"],
  // Another place than the zone
  [
    "thoracic",
    { setUp: ["Lie on your back.", "Put the roller under your hips."] },
    "HP-01, setUp.1: roller under your hips",
  ],
  [
    "thoracic",
    { setUp: ["Lie on your back. Put the roller under", "your hips."] },
    "HP-01, setUp.1: your hips",
  ],
  ["thoracic", { setUp: ["Put your bottom on the roller."] }, "HP-01, setUp.0: bottom on the roller"],
  ["thoracic", { setUp: ["Sit on the roller.", "Lie back."] }, "HP-01, setUp.0: Sit on the roller"],
  [
    "lateral-thorax",
    { setUp: ["Lie on your side with the roller under your hip."] },
    "HP-08, setUp.0: roller under your hip",
  ],
];

/** What a clinic may well write, in the field it would stand in. */
const natural: readonly (readonly [
  zone: ContactZone,
  field: "instruction" | "stopPoint" | "stopSigns" | "setUp" | "steps" | "feel" | "why" | "cues",
  text: string,
])[] = [
  ["thoracic", "instruction", "Stop before your low back."],
  ["thoracic", "instruction", "Roll down to just above your low back."],
  ["thoracic", "instruction", "Keep the roller off your low back."],
  ["thoracic", "instruction", "Never roll your low back."],
  ["thoracic", "instruction", "Do not let it slip to your low back."],
  ["thoracic", "instruction", "Do not hold your breath."],
  ["thoracic", "instruction", "If you hold your breath, go lighter."],
  ["thoracic", "instruction", "Breathe in and out. Hold the roller still."],
  ["thoracic", "instruction", "Hold each spot for 5 slow breaths."],
  ["thoracic", "instruction", "Do not speed up."],
  ["thoracic", "setUp", "Sit on the floor in front of the roller."],
  ["thoracic", "setUp", "Keep your hips on the floor."],
  ["thoracic", "setUp", "Lift your hips a little."],
  ["thoracic", "setUp", "Do not put the roller under your hips."],
  ["thoracic", "setUp", "Put your hands behind your neck."],
  ["thoracic", "setUp", "Support your neck with your hands."],
  ["thoracic", "setUp", "Rest your neck on a pillow."],
  ["thoracic", "setUp", "Keep your neck long"],
  ["thoracic", "steps", "Let your low back rest on the floor."],
  ["thoracic", "steps", "Keep your low back still."],
  ["thoracic", "steps", "Tighten your belly a bit."],
  ["thoracic", "steps", "Breathe into your belly."],
  ["thoracic", "steps", "Grow tall through your spine."],
  ["thoracic", "feel", "In your upper back, not in your low back."],
  ["thoracic", "feel", "On both sides of your spine."],
  ["thoracic", "cues", "Low back clear of the roller"],
  ["thoracic", "cues", "Neck relaxed, spine long"],
  ["thoracic", "cues", "No movement in the low back"],
  ["thoracic", "stopSigns", "Your low back hurts more."],
  ["thoracic", "stopSigns", "You feel this in your low back."],
  ["thoracic", "stopSigns", "You hold your breath to bear it."],
  ["thoracic", "why", "When your upper back is stiff, your low back may bend more."],
  ["posterior-thigh", "instruction", "Stop above the back of your knee."],
  ["posterior-thigh", "instruction", "Stop above the knee crease."],
  ["posterior-thigh", "steps", "If pain runs to your knee, stop."],
  ["posterior-thigh", "steps", "Bend your other knee."],
  ["posterior-thigh", "setUp", "Keep your knees soft"],
  ["posterior-thigh", "steps", "Stay off your sit bone."],
  ["gluteal", "instruction", "Stay off the bone."],
  ["gluteal", "instruction", "Soft part only, never the bony edge."],
  ["gluteal", "setUp", "Cross one foot over your other knee."],
  ["gluteal", "steps", "Stay on the soft part, not on your tailbone."],
  ["anterior-hip", "instruction", "Keep off your belly and hip bone."],
  ["anterior-hip", "setUp", "Lie on your belly, on your elbows."],
  ["anterior-hip", "cues", "Abdomen clear of the roller"],
  ["anterior-hip", "setUp", "Keep your pelvis level."],
  ["lateral-thorax", "instruction", "Stay above your waist."],
  ["lateral-thorax", "feel", "Just below your armpit."],
  ["lateral-thorax", "setUp", "Keep your hips on the floor."],
];

const ownWords = (zone: ContactZone, field: (typeof natural)[number][1], text: string) => {
  const usual = ownMove(zone)[field];
  return { [field]: typeof usual === "string" ? text : [...usual, text] } as Partial<OwnMoveInput>;
};

describe("a clinic's own words are read more strictly than a note", () => {
  test.each(strictly)("on %s, %j", (zone, other, problem) => {
    expect(ownFound(zone, other)).toContain(problem);
  });

  test.each(natural)("on %s, %s may say “%s”", (zone, field, text) => {
    const wording = ownFound(zone, ownWords(zone, field, text)).filter((each) => each.includes(":"));
    expect(wording).toEqual([]);
  });

  test("a place over two lines is marked in the line it stands in", () => {
    const move = ownMove("thoracic", { setUp: ["Lie down. Put the roller under", "your hips."] });
    expect(checkMove(move)).toMatchObject([{ field: "setUp.1", mark: { start: 0, end: 9 } }]);
  });

  test("one place is told once, however it is read", () => {
    expect(
      ownFound("thoracic", { setUp: ["Lie on your back", "Put the roller under your low back"] }),
    ).toEqual(["HP-01, setUp.1: roller under your low back"]);
  });
});

/** Known limits, stated so that nobody relies on more; whoever signs reads the move. */
describe("what the reading does not catch", () => {
  test.each<readonly [what: string, zone: ContactZone, other: Partial<OwnMoveInput>]>([
    [
      "a place named in one line and rolled in the next",
      "thoracic",
      { steps: ["Stop above your low back.", "Then roll it too.", "Turn back before your low back."] },
    ],
    ["another language", "thoracic", { cues: ["Roulez le bas du dos"] }],
    ["a place by another name", "thoracic", { instruction: "Roll down to your trouser pocket." }],
    ["an arrival at the boundary", "thoracic", { instruction: "Stop at your low back and stay there." }],
    ["what a stop sign tells", "thoracic", { stopSigns: ["Your low back: go there next."] }],
    [
      "a knee that is the end of a stroke in other words",
      "posterior-thigh",
      { instruction: "Knee and back." },
    ],
    [
      "another part of the body than the zone, below the hips",
      "gluteal",
      { setUp: ["Put the roller under one calf."] },
    ],
    ["a breath kept in without the words", "gluteal", { instruction: "Fill up with air and wait." }],
    ["a dose in the words that is not the dose", "gluteal", { instruction: "Roll for 10\u00a0minutes." }],
    ["more pressure than the ceiling", "gluteal", { instruction: "Press as hard as you can." }],
    [
      "what only mistakes and warnings say, which name what must not be done",
      "thoracic",
      { mistakes: ["Rolling over the low back"], warnings: ["Roll the low back last"] },
    ],
    ["a start that is not the start position", "gluteal", { setUp: ["Lie on your back."] }],
  ])("%s", (_what, zone, other) => {
    expect(ownFound(zone, other)).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { contactZones, findMove, moveSchema, ownSlugSchema } from "@/lib/moves/move";
import { ownMoveFrom, ownMoveInputOf, ownMoveInputSchema, ownSlugFor } from "@/lib/moves/own-move";
import { defaultDosage, dosageSchema } from "@/lib/program/dosage";
import { ownInputs, ownMove } from "./own-move-samples";

const thigh = ownInputs["posterior-thigh"];
const thoracic = ownInputs.thoracic;

/** The first complaint about an input, as "path: what to do"; null: it is taken. */
function complaint(input: unknown): string | null {
  const [issue] = ownMoveInputSchema.safeParse(input).error?.issues ?? [];
  return issue ? `${issue.path.join(".")}: ${issue.message}` : null;
}

describe.each(contactZones)("a clinic's own move on %s", (zone) => {
  test("is a whole move with a dose that can be prescribed", () => {
    const move = ownMove(zone);
    expect(moveSchema.parse(move)).toEqual(move);
    expect(dosageSchema.parse(defaultDosage(move))).toEqual(defaultDosage(move));
  });

  test("comes back from its form as it went in", () => {
    const input = ownMoveInputSchema.parse(ownInputs[zone]);
    expect(input).toEqual(ownInputs[zone]);
    const move = ownMoveFrom(input, { slug: "own-sample", revision: 3 });
    expect(ownMoveInputOf(move)).toEqual(input);
    expect(ownMoveFrom(ownMoveInputOf(move), { slug: "own-sample", revision: 3 })).toEqual(move);
  });
});

describe("what no form edits", () => {
  test("a rolled move goes at 2.5 cm a second and a breath-held one is still, with breaths of 4 and 6 s", () => {
    expect(ownMove("gluteal")).toMatchObject({
      speedCmPerSecond: 2.5,
      breath: { inSeconds: 4, outSeconds: 6 },
      stroke: "About 9 cm",
    });
    expect(ownMove("calf-rest")).toMatchObject({
      speedCmPerSecond: null,
      strokeCm: null,
      stroke: "No rolling",
    });
  });

  test("a speed cannot be posted", () => {
    expect(complaint({ ...thigh, speedCmPerSecond: 10 })).toMatch(/Unrecognized key/);
  });

  test("it is done one way: no variation can be posted, and none is made", () => {
    const variations = findMove(builtInCatalogue, "thoracic-roll")?.variations;
    expect(variations).toHaveLength(1);
    expect(complaint({ ...thoracic, variations })).toMatch(/Unrecognized key: "variations"/);
    for (const zone of contactZones) expect(ownMove(zone)).not.toHaveProperty("variations");
  });

  test("the source is the clinic, in its own words", () => {
    expect(ownMove("gluteal").sources).toEqual([
      { document: "clinic", place: "Own move", range: null, says: "Taught in our spine group since 2021." },
    ]);
  });

  test("holds are 15 to 30 s, or none", () => {
    const dosage = { kind: "time", min: 30, max: 90, default: 60, warnAbove: 90 } as const;
    expect(ownMove("gluteal", { dosage: { ...dosage, hold: true } }).dosage).toMatchObject({
      hold: { min: 15, max: 30, default: 20 },
    });
    expect(ownMove("gluteal", { dosage: { ...dosage, hold: false } }).dosage).toMatchObject({ hold: null });
  });

  test("pictures that mark where the stroke ends are said to", () => {
    expect(ownMove("thoracic", { picture: "thoracic-roll" }).hasStopLine).toBe(true);
    expect(ownMove("gluteal", { picture: "glute-piriformis-roll" }).hasStopLine).toBe(false);
    expect(ownMove("thoracic").hasStopLine).toBe(false);
  });

  test("only a move with two sides says what to change", () => {
    expect(ownMove("thoracic", { switchSide: "Turn over." }).switchSide).toBeNull();
    expect(ownMove("posterior-thigh").switchSide).toBe("Change legs.");
  });
});

const refused: readonly (readonly [what: string, input: unknown, says: string])[] = [
  [
    "the low back as a zone",
    { ...thoracic, contactZone: "lumbar" },
    "contactZone: Choose where the roller presses.",
  ],
  ["no zone at all", { ...thoracic, contactZone: null }, "contactZone: Choose where the roller presses."],
  [
    "words for both ways of doing it",
    { ...thigh, laterality: "either" },
    "laterality: Choose whether it has two sides.",
  ],
  [
    "two sides and no word about the second",
    { ...thigh, switchSide: "" },
    "switchSide: Say what the patient changes for the second side.",
  ],
  ["no set-up", { ...thigh, setUp: [] }, "setUp: Write at least one line."],
  [
    "six steps",
    { ...thigh, steps: ["1st", "2nd", "3rd", "4th", "5th", "6th"] },
    "steps: Use at most 5 lines.",
  ],
  [
    "eight lines of set-up and steps",
    { ...thigh, setUp: ["1st", "2nd", "3rd", "4th"], steps: ["5th", "6th", "7th", "8th"] },
    "steps.3: Use at most 7 lines for set-up and steps together.",
  ],
  [
    "a step of 16 words",
    { ...thigh, steps: ["Roll slowly.", "a b c d e f g h i j k l m n o p"] },
    "steps.1: Use at most 15 words.",
  ],
  [
    "a line of set-up too long for large print",
    { ...thigh, setUp: ["a".repeat(101)] },
    "setUp.0: Use 100 characters or fewer; this has 101.",
  ],
  ["no stop sign", { ...thigh, stopSigns: [] }, "stopSigns: Write at least one line."],
  [
    "a step that stands twice",
    { ...thigh, steps: ["Sit with your legs out straight."] },
    "steps.0: This line is already there.",
  ],
  [
    "hidden characters",
    { ...thigh, feel: "In your \u202ethigh." },
    "feel: Remove the hidden characters: type this text instead of pasting it.",
  ],
  [
    "an instruction too long to show large",
    { ...thigh, instruction: "a".repeat(61) },
    "instruction: Use 60 characters or fewer; this has 61.",
  ],
  ["no source", { ...thigh, source: " " }, "source: Use at least 3 characters."],
  ["a pressure of 5", { ...thigh, pressureCeiling: 5 }, "pressureCeiling: Use a whole number from 1 to 4."],
  [
    "a stroke of half a metre",
    { ...thigh, strokeCm: 50 },
    "strokeCm: Use a number of centimetres from 1 to 40, or leave it empty.",
  ],
  [
    "121 s",
    { ...thigh, dosage: { ...thigh.dosage, max: 121 } },
    "dosage.max: Use a whole number from 30 to 120.",
  ],
  [
    "29 s",
    { ...thigh, dosage: { ...thigh.dosage, min: 29 } },
    "dosage.min: Use a whole number from 30 to 120.",
  ],
  [
    "13 passes",
    { ...thoracic, dosage: { ...thoracic.dosage, max: 13 } },
    "dosage.max: Use a whole number from 3 to 12.",
  ],
  [
    "a dose that was not typed",
    { ...thigh, dosage: { ...thigh.dosage, default: Number.NaN } },
    "dosage.default: Use a whole number from 30 to 120.",
  ],
  [
    "a most below the least",
    { ...thigh, dosage: { ...thigh.dosage, min: 60, max: 45, default: 60 } },
    "dosage.max: Use at least 60, the least.",
  ],
  [
    "a usual dose above the most",
    { ...thigh, dosage: { ...thigh.dosage, max: 45 } },
    "dosage.default: Use 30 to 45, between the least and the most.",
  ],
  [
    "a warning only above 100 s",
    { ...thigh, dosage: { ...thigh.dosage, max: 120, warnAbove: 100 } },
    "dosage.warnAbove: Use a whole number from 30 to 90.",
  ],
  [
    "a warning below the usual dose",
    { ...thigh, dosage: { ...thigh.dosage, warnAbove: 45 } },
    "dosage.warnAbove: Use 60 to 90, between the usual dose and the most.",
  ],
  [
    "three positions",
    { ...ownInputs["calf-rest"], dosage: { ...ownInputs["calf-rest"].dosage, positions: 3 } },
    "dosage.positions: Use a whole number from 1 to 2.",
  ],
  [
    "calves that are rolled",
    { ...ownInputs["calf-rest"], dosage: thigh.dosage },
    "dosage.kind: Dose it in breaths: the calves rest on the roller and are not rolled.",
  ],
];

describe("the form's content", () => {
  test.each(refused)("%s is refused, with what to do", (_what, input, says) => {
    expect(complaint(input)).toBe(says);
  });

  test("text is trimmed, joined to one line and written in one way", () => {
    const input = ownMoveInputSchema.parse({ ...thigh, name: "  Zoe\u0308’s\n thigh   roll " });
    expect(input.name).toBe("Zoë’s thigh roll");
  });

  test("a no-break space between a number and its unit stays", () => {
    const input = ownMoveInputSchema.parse({
      ...thigh,
      steps: ["Roll 1\u00a0inch, and stop above the back of your knee."],
    });
    expect(input.steps[0]).toContain("1\u00a0inch");
  });
});

describe("the address of an own move", () => {
  test.each([
    ["Short thoracic roll", "own-short-thoracic-roll"],
    ["Zoë’s roll (soft)", "own-zoe-s-roll-soft"],
    ["  --  ", "own-move"],
    ["Роллер", "own-move"],
    ["thoracic-roll", "own-thoracic-roll"],
    ["a".repeat(60), `own-${"a".repeat(42)}`],
    [`${"a".repeat(41)} b`, `own-${"a".repeat(41)}`],
  ])("of “%s” is %s", (name, slug) => {
    expect(ownSlugFor(name)).toBe(slug);
    expect(ownSlugSchema.parse(slug)).toBe(slug);
    // With what makes it the only one of its name.
    expect(ownSlugSchema.safeParse(`${slug}-50`).success).toBe(true);
  });
});

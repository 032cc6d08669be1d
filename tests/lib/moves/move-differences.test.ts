import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findMove, type Move } from "@/lib/moves/move";
import { moveDifferences } from "@/lib/moves/move-differences";
import { ownMove } from "./own-move-samples";
import { thoracicRollRevision1 } from "./thoracic-roll-revision-1";

const thigh = ownMove("posterior-thigh");
const changed = (part: Partial<Move>, from: Move = thigh) => moveDifferences(from, { ...from, ...part });

function builtIn(slug: string): Move {
  const move = findMove(builtInCatalogue, slug);
  if (!move) throw new Error(slug);
  return move;
}

describe("what changed between two revisions", () => {
  test("nothing, when only the number counts up", () => {
    expect(changed({ revision: 2 })).toEqual([]);
    for (const move of builtInCatalogue.moves) expect(moveDifferences(move, { ...move })).toEqual([]);
  });

  test("a text, before and after, under the name clinicians have for it", () => {
    expect(changed({ stopPoint: "Stop at mid-thigh, above your knee." })).toEqual([
      {
        about: "Where to stop",
        before: ["Stop above the back of your knee."],
        after: ["Stop at mid-thigh, above your knee."],
      },
    ]);
  });

  test("of a list, only the lines that differ, with their printed numbers", () => {
    const [first = "", second = ""] = thigh.steps;
    expect(changed({ steps: [first, "Breathe.", second] })).toEqual([
      { about: "Steps", before: [], after: ["4. Breathe."] },
    ]);
    expect(changed({ steps: [second] })).toEqual([{ about: "Steps", before: [`3. ${first}`], after: [] }]);
  });

  test("a line that only got another number is the same line", () => {
    expect(changed({ setUp: ["Warm up.", ...thigh.setUp] })).toEqual([
      { about: "Set-up", before: [], after: ["1. Warm up."] },
    ]);
  });

  test("a line that moved went from one place and came to another", () => {
    const [first = "", second = ""] = thigh.steps;
    expect(changed({ steps: [second, first] })).toEqual([
      { about: "Steps", before: [`4. ${second}`], after: [`3. ${second}`] },
    ]);
  });

  test("a limit, in words", () => {
    const dosage = { kind: "time", min: 30, max: 60, default: 60, warnAbove: 60, hold: null } as const;
    expect(changed({ dosage })).toEqual([
      {
        about: "Dose limits",
        before: ["Dose: 30 to 90 s a side", "Warns above: 90 s", "Tender spot: 15 to 30 s, usually 20 s"],
        after: ["Dose: 30 to 60 s a side", "Warns above: 60 s", "Tender spot: No holds"],
      },
    ]);
  });

  test("whose pictures are shown", () => {
    expect(changed({ picture: "hamstring-roll" })).toEqual([
      { about: "Picture", before: ["None"], after: ["Hamstring roll"] },
    ]);
  });

  test("a text that came, and one that went", () => {
    expect(changed({ switchSide: null })).toEqual([
      { about: "Second side", before: ["Change legs."], after: [] },
    ]);
    expect(changed({ warnings: ["Not after a hamstring tear"] })).toEqual([
      { about: "Warnings", before: [], after: ["Not after a hamstring tear"] },
    ]);
  });

  test("the words for one side at a time", () => {
    const hamstring = builtIn("hamstring-roll");
    const differences = moveDifferences(hamstring, { ...hamstring, oneSide: null });
    expect(differences.map(({ about }) => about)).toEqual([
      "Set-up, one side at a time",
      "Steps, one side at a time",
      "While it runs, one side at a time",
      "Where to stop, one side at a time",
    ]);
  });

  test("every part of a move there is, in reading order", () => {
    const differences = moveDifferences(builtIn("hamstring-roll"), ownMove("calf-rest"));
    expect(differences.map(({ about }) => about)).toEqual([
      "Name",
      "Patient's name for it",
      "Also called",
      "Contact zone",
      "Start position",
      "Sides",
      "Muscles",
      "Picture",
      "Set-up",
      "Steps",
      "While it runs",
      "Second side",
      "Set-up, one side at a time",
      "Steps, one side at a time",
      "While it runs, one side at a time",
      "Where to stop, one side at a time",
      "Where to feel it",
      "Where to stop",
      "Stop line in the picture",
      "Stop signs",
      "Why",
      "Dose limits",
      "Speed",
      "Stroke",
      "Stroke in the player",
      "Pressure",
      "Cues",
      "Mistakes",
      "Warnings",
      "Sources",
      "Where sources differ",
      "Open questions",
    ]);
  });

  test("a variation that came, with whom it is for, what it lacks and its own set-up", () => {
    const about = "Other ways to do it";
    const found = moveDifferences(thoracicRollRevision1, builtIn("thoracic-roll"));
    expect(found.find((difference) => difference.about === about)).toEqual({
      about,
      before: [],
      after: [
        "Arms crossed on the chest: For a shoulder that does not reach behind the head (judgement)",
        "Arms crossed on the chest: Nothing carries the head: the neck holds it up by itself",
        "Arms crossed on the chest: 1. Lie on your back. Put the roller under your upper back.",
        "Arms crossed on the chest: 2. Bend your knees. Keep your feet flat.",
        "Arms crossed on the chest: 3. Cross your arms on your chest. Tuck your chin a little.",
        "Arms crossed on the chest: 4. Lift your hips a little. Do not let your head drop back.",
      ],
    });
  });

  test("no part of a move can change unseen", () => {
    const move = builtIn("hamstring-roll");
    // Another value for each part, of the same shape.
    const other: { [Part in keyof Move]-?: Move[Part] } = {
      ...builtIn("calves-up-breathing-reset"),
      slug: move.slug,
      revision: move.revision,
      oneSide: null,
      variations: builtIn("thoracic-roll").variations,
      pressureCeiling: 3,
      breath: { inSeconds: 3, outSeconds: 6 },
      picture: null,
    };
    for (const part of Object.keys(other) as (keyof Move)[]) {
      // Neither says anything of what is done; a built-in move's picture is its own.
      if (part === "slug" || part === "revision" || part === "picture") continue;
      expect(moveDifferences(move, { ...move, [part]: other[part] }), part).not.toEqual([]);
    }
  });
});

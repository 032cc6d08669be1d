import { describe, expect, test } from "vitest";
import type { ActionAnswer } from "@/app/_session/clinician-action";
import { describeDifferences } from "@/app/(composer)/patients/[patientId]/program/describe-differences";
import type { SaveAnswer } from "@/app/(composer)/patients/[patientId]/program/draft-saver";
import { dropIndex } from "@/app/(composer)/patients/[patientId]/program/drop-index";
import { inShownOrder } from "@/app/(composer)/patients/[patientId]/program/finding-look";
import { fitMoves } from "@/app/(composer)/patients/[patientId]/program/fit-moves";
import { publishObstacle } from "@/app/(composer)/patients/[patientId]/program/publish-obstacle";
import { createDraftSender } from "@/app/(composer)/patients/[patientId]/program/send-draft";
import { untranslatedMoves } from "@/app/(composer)/patients/[patientId]/program/untranslated-moves";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findTemplate, startFromTemplate } from "@/lib/moves/templates";
import { emptyProgram, type ProgramContent } from "@/lib/program/edit-program";
import { checkProgram } from "@/lib/safety/check-program";
import { excludedMoves } from "@/lib/safety/excluded-moves";
import type { PatientRecord } from "@/lib/safety/patient-record";

const template = findTemplate("four-move");
if (!template) throw new Error("no template");
const moves = startFromTemplate(template, builtInCatalogue);
const program: ProgramContent = { ...emptyProgram, reviewOn: "2026-12-18", moves };
const record: PatientRecord = { conditions: [], exclusions: [], rollerDensity: "medium" };
const osteoporosis: PatientRecord = {
  ...record,
  conditions: [{ condition: "osteoporosis", zone: null, side: null, variant: null }],
};

function findingsOf({ basedOn: _basedOn, ...content }: ProgramContent, patient = record) {
  return checkProgram(
    { ...content, answers: [] },
    patient,
    builtInCatalogue,
    new Date("2026-11-20T12:00:00Z"),
  );
}

describe("why a program cannot be published", () => {
  const obstacle = (
    content: ProgramContent,
    patient = record,
    isLicensed = true,
    untranslated: readonly string[] = [],
  ) =>
    publishObstacle({
      moves: content.moves,
      note: content.note,
      findings: findingsOf(content, patient),
      untranslated,
      locale: "es",
      isLicensed,
    });

  test("nothing stands in the way of a clean program", () => {
    expect(obstacle(program)).toBeNull();
  });

  test("an empty one says what to add", () => {
    expect(obstacle({ ...program, moves: [] })).toBe("Add at least one move to publish.");
  });

  test("what blocks is named with its move, and the rest counted", () => {
    const [first, ...others] = moves;
    if (!first) throw new Error("no move");
    const bad = { ...program, moves: [{ ...first, note: "Roll up to the low back." }, ...others] };
    expect(obstacle(bad)).toMatch(/^Cannot publish\. To settle: .*\(move 1\)\.$/);
    expect(obstacle(bad, osteoporosis)).toContain("more");
  });

  test("notes that are too long to be saved are named", () => {
    const [first, second, ...others] = moves;
    if (!first || !second) throw new Error("no moves");
    const long = "Go slowly. ".repeat(50);
    const noted = { ...program, moves: [first, { ...second, note: long }, ...others], note: long };
    expect(obstacle(noted)).toBe("Cannot publish: change the note on move 2 and the whole program.");
    expect(obstacle({ ...program, note: long.slice(0, 500) })).toBeNull();
  });

  test("notes that no handout can print are named", () => {
    expect(obstacle({ ...program, note: "From 30 → 60 seconds." })).toBe(
      "Cannot publish: change the note on the whole program.",
    );
    expect(obstacle({ ...program, note: "From 30 to 60 seconds: ½ of “usual” …" })).toBeNull();
  });

  test("moves that are not there in the patient's language are named, with what to do", () => {
    expect(obstacle(program, record, true, ["Upper thigh roll"])).toBe(
      "Cannot publish: Upper thigh roll has no Spanish text. Leave it out, or set the patient’s language to English in the record.",
    );
    expect(obstacle(program, record, false, ["Upper thigh roll", "Calf roll"])).toBe(
      "Cannot publish: Upper thigh roll and Calf roll have no Spanish text. Leave them out, or set the patient’s language to English in the record.",
    );
  });

  test("without a licence it says who publishes", () => {
    expect(obstacle(program, record, false)).toBe("Publishing needs a licensed clinician.");
  });
});

test("findings are shown from what blocks, over what asks, to warnings", () => {
  const shown = inShownOrder(findingsOf({ ...program, sessionsPerWeek: 7 }, osteoporosis)).map(
    ({ level }) => level,
  );
  expect(shown[0]).toBe("move-excluded");
  expect(shown.lastIndexOf("move-excluded")).toBeLessThan(shown.indexOf("acknowledgement"));
});

test("a move that is not in the patient's language counts once, with every line it stands on", () => {
  const [first, second, ...others] = moves;
  if (!first || !second) throw new Error("no moves");
  const lines = [second, first, ...others, { ...first, key: "again" }];
  const found = untranslatedMoves(lines, new Set([first.move, "own-calf-roll"]), (slug) => `Name of ${slug}`);
  expect(found).toEqual([{ slug: first.move, name: `Name of ${first.move}`, entries: [first.key, "again"] }]);
  expect(untranslatedMoves(lines, new Set(), String)).toEqual([]);
});

describe("two drafts side by side", () => {
  test("the same program has no differences, whatever its keys are", () => {
    const other = { ...program, moves: moves.map((entry, i) => ({ ...entry, key: `x${i}` })) };
    expect(describeDifferences(program, other, builtInCatalogue)).toEqual([]);
  });

  test("moves, doses and frequency are told in words", () => {
    const [first, ...others] = moves;
    if (first?.dosage.kind !== "time") throw new Error("no timed move");
    const theirs = {
      ...program,
      sessionsPerWeek: 5,
      moves: [{ ...first, dosage: { ...first.dosage, seconds: 90 } }, ...others.slice(1)],
    };
    const told = describeDifferences(program, theirs, builtInCatalogue);
    expect(told.map(({ about }) => about)).toEqual([
      "Buttock roll",
      "Front-of-hip roll",
      "Order",
      "Sessions a week",
    ]);
    expect(told[0]).toMatchObject({
      mine: "60 s each side, hold 20 s, pressure up to 4",
      theirs: "90 s each side, hold 20 s, pressure up to 4",
    });
    expect(told[1]?.theirs).toBe("not in the program");
  });
});

describe("a move in another variation", () => {
  const rolls = program.moves.filter(({ move }) => move === "thoracic-roll");
  const crossed = rolls.map((roll) => ({ ...roll, variation: "arms-crossed" as const }));

  test("is a difference between two drafts", () => {
    const [told, ...others] = describeDifferences(
      { ...program, moves: rolls },
      { ...program, moves: crossed },
      builtInCatalogue,
    );
    expect(others).toEqual([]);
    expect(told).toEqual({
      about: "Upper-back roll",
      mine: "6 slow passes, pressure up to 4",
      theirs: "6 slow passes, arms crossed on the chest, pressure up to 4",
    });
  });

  test("keeps it when a program is started from another one", () => {
    const excluded = excludedMoves(record, builtInCatalogue);
    expect(fitMoves(crossed, builtInCatalogue, excluded).moves[0]?.variation).toBe("arms-crossed");
    expect(fitMoves(rolls, builtInCatalogue, excluded).moves[0]).not.toHaveProperty("variation");
  });
});

describe("an optional move", () => {
  const optional = moves.map((entry, index) => (index === 0 ? { ...entry, optional: true as const } : entry));

  test("is a difference between two drafts", () => {
    expect(describeDifferences(program, { ...program, moves: optional }, builtInCatalogue)).toEqual([
      {
        about: "Buttock roll",
        mine: "60 s each side, hold 20 s, pressure up to 4",
        theirs: "60 s each side, hold 20 s, pressure up to 4, optional",
      },
    ]);
  });

  test("stays one when a program is started from another one", () => {
    const excluded = excludedMoves({ ...record, conditions: [] }, builtInCatalogue);
    const [first, second] = fitMoves(optional, builtInCatalogue, excluded).moves;
    expect(first?.optional).toBe(true);
    expect(second).not.toHaveProperty("optional");
  });
});

describe("dropping a move", () => {
  const lines = ["m1", "m2", "s1", "m3"].map((key) => ({
    key,
    kind: key.startsWith("s") ? ("skipped" as const) : ("move" as const),
  }));

  test("lands before or after the line it is dropped beside, skipped lines counting for nothing", () => {
    expect(dropIndex(lines, "m1", { key: "m3", isAfter: true })).toBe(2);
    expect(dropIndex(lines, "m1", { key: "s1", isAfter: false })).toBe(1);
    expect(dropIndex(lines, "m3", { key: "m1", isAfter: false })).toBe(0);
    expect(dropIndex(lines, "m3", { key: "s1", isAfter: false })).toBe(2);
  });
});

describe("sending a draft", () => {
  const done = (value: SaveAnswer): ActionAnswer<SaveAnswer> => ({ status: "done", value });

  function sender(answers: ActionAnswer<SaveAnswer>[]) {
    const calls: unknown[] = [];
    const answer = (input: unknown) => {
      calls.push(input);
      return Promise.resolve(answers.shift() ?? { status: "unavailable" as const });
    };
    return { calls, send: createDraftSender("patient", { start: answer, save: answer }) };
  }

  test("the first save makes the program, the next ones name it and its version", async () => {
    const saved = done({ outcome: "saved", programId: "p", version: 1 });
    const { calls, send } = sender([saved, saved]);
    await send(program, { programId: null, expectedVersion: 0 });
    await send(program, { programId: "p", expectedVersion: 1 });
    expect(calls).toEqual([
      { patientId: "patient", draft: program },
      { programId: "p", draft: program, expectedVersion: 1 },
    ]);
  });

  test("its own save, of which the answer was lost, is no conflict", async () => {
    const theirs = { programId: "p", draft: program, version: 4, savedAt: new Date(0), savedBy: "" };
    const { calls, send } = sender([
      { status: "unavailable" },
      done({ outcome: "conflict", theirs }),
      done({ outcome: "saved", programId: "p", version: 5 }),
    ]);
    expect(await send(program, { programId: "p", expectedVersion: 3 })).toEqual({ outcome: "failed" });
    const later = { ...program, weeks: 6 };
    expect(await send(later, { programId: "p", expectedVersion: 3 })).toMatchObject({
      outcome: "saved",
      version: 5,
    });
    expect(calls.at(-1)).toEqual({ programId: "p", draft: later, expectedVersion: 4 });
  });

  test("somebody else's save is a conflict, also after a lost answer", async () => {
    const theirs = {
      programId: "p",
      draft: { ...program, weeks: 8 },
      version: 4,
      savedAt: new Date(0),
      savedBy: "",
    };
    const { send } = sender([{ status: "unavailable" }, done({ outcome: "conflict", theirs })]);
    await send(program, { programId: "p", expectedVersion: 3 });
    expect(await send(program, { programId: "p", expectedVersion: 3 })).toMatchObject({
      outcome: "conflict",
    });
  });

  test("what the server would refuse is not sent, and says what to do", async () => {
    const { calls, send } = sender([]);
    const hidden = { ...program, note: "Slowly\u202e." };
    expect(await send(hidden, { programId: "p", expectedVersion: 3 })).toEqual({
      outcome: "refused",
      problem: "Not saved. Remove the hidden characters: type this text instead of pasting it.",
    });
    expect(calls).toEqual([]);
  });
});

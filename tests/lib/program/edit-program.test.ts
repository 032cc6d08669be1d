import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { builtInSlugs, findMove, type Move, type MoveSlug } from "@/lib/moves/move";
import { defaultDosage, dosageAmount } from "@/lib/program/dosage";
import {
  applyEdit,
  type Composition,
  editComposition,
  emptyProgram,
  nextKey,
  type ProgramEdit,
  programLines,
  redo,
  type SkippedMove,
  sideSparing,
  startHistory,
  stepDosage,
  undo,
} from "@/lib/program/edit-program";
import { MAX_MOVES, prescribe, programDraftSchema } from "@/lib/program/program";

function move(slug: MoveSlug): Move {
  const found = findMove(builtInCatalogue, slug);
  if (!found) throw new Error(`no move ${slug}`);
  return found;
}

const add = (slug: MoveSlug): ProgramEdit => ({ type: "add", move: prescribe(move(slug), "unused") });
const empty: Composition = { program: emptyProgram, skipped: [] };
const three = ["glute-piriformis-roll", "hip-flexor-release", "hamstring-roll"] as const;
const withThree = three.reduce((composition, slug) => editComposition(composition, add(slug)), empty);
const order = (composition: Composition) => composition.program.moves.map(({ move: slug }) => slug);

describe("edits", () => {
  test("an empty program is a valid draft", () => {
    expect(programDraftSchema.safeParse(emptyProgram).success).toBe(true);
  });

  test("added moves stand at the end under keys of their own", () => {
    expect(order(withThree)).toEqual(three);
    expect(withThree.program.moves.map(({ key }) => key)).toEqual(["m1", "m2", "m3"]);
    const gap = editComposition(withThree, { type: "remove", key: "m2" });
    expect(nextKey(gap.program.moves)).toBe("m4");
  });

  test("a program takes no more than its most moves", () => {
    let composition = empty;
    for (let i = 0; i < MAX_MOVES + 3; i++) composition = editComposition(composition, add("hamstring-roll"));
    expect(composition.program.moves).toHaveLength(MAX_MOVES);
  });

  test("a variation is chosen, and taken back without a trace", () => {
    const set = (variation: "arms-crossed" | null) =>
      ({ type: "set-variation", key: "m1", variation }) as const;
    const roll = editComposition(empty, add("thoracic-roll"));
    const crossed = editComposition(roll, set("arms-crossed"));
    expect(crossed.program.moves[0]).toMatchObject({ move: "thoracic-roll", variation: "arms-crossed" });
    expect(editComposition(crossed, set(null))).toStrictEqual(roll);
  });

  test("a move is marked as optional, and made one of every session again without a trace", () => {
    const set = (isOptional: boolean) => ({ type: "set-optional", key: "m2", isOptional }) as const;
    const marked = editComposition(withThree, set(true));
    expect(marked.program.moves.map(({ optional }) => optional)).toEqual([undefined, true, undefined]);
    expect(editComposition(marked, set(true))).toBe(marked);
    expect(editComposition(withThree, set(false))).toBe(withThree);
    expect(editComposition(marked, set(false))).toStrictEqual(withThree);
  });

  test("each mark is a step of its own to undo", () => {
    const set = (key: string, isOptional: boolean) => ({ type: "set-optional", key, isOptional }) as const;
    const edits = [set("m1", true), set("m1", false), set("m2", true)];
    const history = edits.reduce(applyEdit, startHistory(withThree));
    const marks = ({ present }: typeof history) => present.program.moves.map(({ optional }) => optional ?? 0);
    expect(marks(history)).toEqual([0, true, 0]);
    expect(marks(undo(history))).toEqual([0, 0, 0]);
    expect(marks(undo(undo(history)))).toEqual([true, 0, 0]);
    expect(redo(redo(undo(undo(history)))).present).toEqual(history.present);
  });

  test("placing a move past either end leaves it at that end", () => {
    expect(order(editComposition(withThree, { type: "place", key: "m3", index: -4 }))[0]).toBe(
      "hamstring-roll",
    );
    expect(order(editComposition(withThree, { type: "place", key: "m1", index: 99 })).at(-1)).toBe(three[0]);
  });

  test("an edit that changes nothing answers the same object, so nothing is saved for it", () => {
    expect(editComposition(withThree, { type: "place", key: "m2", index: 1 })).toBe(withThree);
    expect(editComposition(withThree, { type: "remove", key: "gone" })).toBe(withThree);
    expect(editComposition(withThree, { type: "dismiss-skipped", key: "gone" })).toBe(withThree);
  });

  test("whatever is done in whatever order, the keys stay unique and the draft stays valid", () => {
    const key = fc.integer({ min: 1, max: 6 }).map((n) => `m${n}`);
    const edit: fc.Arbitrary<ProgramEdit> = fc.oneof(
      fc.constantFrom(...builtInSlugs).map(add),
      key.map((k): ProgramEdit => ({ type: "remove", key: k })),
      fc.record({ type: fc.constant("place" as const), key, index: fc.integer({ min: -2, max: 9 }) }),
      fc.record({ type: fc.constant("set-note" as const), key, note: fc.constantFrom("", "Slowly.") }),
      fc.record({ type: fc.constant("set-optional" as const), key, isOptional: fc.boolean() }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
        const end = edits.reduce(editComposition, empty);
        expect(programDraftSchema.safeParse(end.program).success).toBe(true);
      }),
    );
  });
});

describe("skipped moves", () => {
  const skipped: SkippedMove = {
    key: "s1",
    move: "thoracic-roll",
    side: "together",
    dosage: defaultDosage(move("thoracic-roll")),
    reason: "Osteoporosis",
    ground: "",
    after: ["m1", "m2"],
  };
  const keys = (composition: Composition) => programLines(composition).map(({ key }) => key);

  test("a skipped move stays where it was left out", () => {
    expect(keys({ ...withThree, skipped: [skipped] })).toEqual(["m1", "m2", "s1", "m3"]);
  });

  test("without its neighbour it follows the one before, and without any it leads", () => {
    const one = editComposition({ ...withThree, skipped: [skipped] }, { type: "remove", key: "m2" });
    expect(keys(one)).toEqual(["m1", "s1", "m3"]);
    expect(keys(editComposition(one, { type: "remove", key: "m1" }))).toEqual(["s1", "m3"]);
  });

  test("two left out in one place keep their order", () => {
    const second = { ...skipped, key: "s2" };
    expect(keys({ ...withThree, skipped: [skipped, second] })).toEqual(["m1", "m2", "s1", "s2", "m3"]);
  });

  test("dismissing one leaves the program as it is", () => {
    const before = { ...withThree, skipped: [skipped] };
    const after = editComposition(before, { type: "dismiss-skipped", key: "s1" });
    expect(after.skipped).toEqual([]);
    expect(after.program).toBe(before.program);
  });
});

describe("the dosage stepper", () => {
  const glute = move("glute-piriformis-roll");

  test("steps 15 seconds and stops at the move's limits", () => {
    const start = defaultDosage(glute);
    expect(dosageAmount(stepDosage(start, glute, 1))).toBe(75);
    expect(dosageAmount(stepDosage(start, glute, -1))).toBe(45);
    expect(dosageAmount(stepDosage(start, glute, 50))).toBe(glute.dosage.max);
    expect(dosageAmount(stepDosage(start, glute, -50))).toBe(glute.dosage.min);
  });

  test("snaps an amount between two steps to the next one", () => {
    const odd = { ...defaultDosage(glute), seconds: 70 } as ReturnType<typeof defaultDosage>;
    expect(dosageAmount(stepDosage(odd, glute, 1))).toBe(75);
    expect(dosageAmount(stepDosage(odd, glute, -1))).toBe(60);
  });

  test("steps passes and breaths one by one", () => {
    for (const slug of ["thoracic-roll", "thoracic-extension"] as const) {
      const start = stepDosage(defaultDosage(move(slug)), move(slug), -1);
      expect(dosageAmount(start)).toBe(dosageAmount(defaultDosage(move(slug))) - 1);
    }
  });
});

test("one side can be spared where the move is done on one side, and not on the midline", () => {
  expect(sideSparing(move("glute-piriformis-roll"), "left")).toBe("right");
  expect(sideSparing(move("hamstring-roll"), "right")).toBe("left");
  expect(sideSparing(move("thoracic-roll"), "left")).toBeNull();
});

describe("undo and redo", () => {
  test("go back and forward over any edit", () => {
    const first = startHistory(empty);
    const second = applyEdit(first, add("hamstring-roll"));
    expect(undo(second).present).toBe(empty);
    expect(redo(undo(second)).present).toBe(second.present);
    expect(undo(first)).toBe(first);
    expect(redo(second)).toBe(second);
  });

  test("a new edit forgets what was undone", () => {
    const history = undo(applyEdit(startHistory(empty), add("hamstring-roll")));
    expect(redo(applyEdit(history, add("thoracic-roll"))).present.program.moves).toHaveLength(1);
  });

  test("typing on in one note is one step; another note is another", () => {
    let history = startHistory(withThree);
    for (const note of ["S", "Sl", "Slow"])
      history = applyEdit(history, { type: "set-note", key: "m1", note });
    history = applyEdit(history, { type: "set-note", key: "m2", note: "Light" });
    expect(undo(history).present.program.moves[0]?.note).toBe("Slow");
    expect(undo(undo(history)).present).toBe(withThree);
  });

  test("undo brings back a skipped move that was dismissed", () => {
    const skipped: SkippedMove = {
      key: "s1",
      move: "thoracic-roll",
      side: "together",
      dosage: defaultDosage(move("thoracic-roll")),
      reason: "",
      ground: "",
      after: [],
    };
    const history = startHistory({ ...withThree, skipped: [skipped] });
    expect(undo(applyEdit(history, { type: "dismiss-skipped", key: "s1" })).present.skipped).toEqual([
      skipped,
    ]);
  });
});

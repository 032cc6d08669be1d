import { describe, expect, test } from "vitest";
import {
  draftOf,
  emptyDraft,
  fieldIdAt,
  inputFrom,
  moveSoFar,
  type OwnMoveDraft,
  problemsOf,
} from "@/app/(clinic)/catalogue/_own-move/draft";
import { faultsOf } from "@/app/(clinic)/catalogue/_own-move/faults";
import { addLineAfter, moveLine, removeLine, writeLine } from "@/app/(clinic)/catalogue/_own-move/line-edits";
import { addReady } from "@/app/(clinic)/catalogue/_own-move/ready";
import { movePartAt } from "@/lib/copy/clinic/own-moves";
import { contactZones } from "@/lib/moves/move";
import { ownInputs, ownMove } from "../../lib/moves/own-move-samples";

const thigh = draftOf(ownInputs["posterior-thigh"]);
const lines = (...texts: string[]) => texts.map((text, key) => ({ key, text }));
const withLines = (list: "setUp" | "steps" | "stopSigns" | "cues", ...texts: string[]): OwnMoveDraft => ({
  ...thigh,
  lines: { ...thigh.lines, [list]: lines(...texts) },
});
const faultAt = (draft: OwnMoveDraft, label: string) =>
  faultsOf(draft).find((fault) => fault.label === label)?.message;

describe("the form's text and the move", () => {
  test.each(contactZones)("a move on %s goes into the form and comes out the same", (zone) => {
    const draft = draftOf(ownInputs[zone]);
    expect(inputFrom(draft)).toEqual(ownInputs[zone]);
    expect(faultsOf(draft)).toEqual([]);
    expect(moveSoFar(draft)).toEqual({ ...ownMove(zone), slug: "own-move" });
  });

  test("empty lines are not posted", () => {
    expect(inputFrom(withLines("cues", "", " ", "Slow")).cues).toEqual(["Slow"]);
  });

  test("a decimal comma is a point", () => {
    expect(inputFrom({ ...thigh, strokeCm: "4,5" }).strokeCm).toBe(4.5);
    expect(inputFrom({ ...thigh, strokeCm: " " }).strokeCm).toBeNull();
  });

  test("what only fits another choice is kept in the form, and not posted", () => {
    const both = { ...thigh, laterality: "bilateral" } as const;
    expect(both.texts.switchSide).toBe("Change legs.");
    expect(inputFrom(both).switchSide).toBe("");
    expect(inputFrom({ ...thigh, kind: "breaths" })).toMatchObject({ strokeCm: null });
    expect({ ...thigh, kind: "breaths" }.doses.time).toEqual(thigh.doses.time);
  });
});

describe("what is wrong", () => {
  test("an empty form says of each needed field what to do", () => {
    expect(faultsOf(emptyDraft).map(({ label }) => label)).toEqual([
      "Name",
      "Patient's name for it",
      "Contact zone",
      "Start position",
      "Sides",
      "Set-up",
      "Steps",
      "While it runs",
      "Where to feel it",
      "Where to stop",
      "Stop signs",
      "Why",
      "Source",
    ]);
  });

  test("a number that is none is refused at its own field", () => {
    const draft = { ...thigh, doses: { ...thigh.doses, time: { ...thigh.doses.time, max: "two" } } };
    expect(faultAt(draft, "Most")).toBe("Use a whole number from 30 to 120.");
    expect(faultsOf(draft)[0]?.fieldId).toBe("move-dosage-max");
  });

  test("a text no move may have is refused with its words", () => {
    const draft = withLines("steps", "", "Roll behind your knee.", "Stop above the back of your knee.");
    expect(faultsOf(draft)).toEqual([
      {
        fieldId: "move-steps-1",
        label: "Steps, line 1",
        message:
          "“Roll behind your knee”: Say where to roll instead, or to keep the roller off the back of the knee.",
      },
    ]);
  });

  test("each field is named once", () => {
    const ids = faultsOf(withLines("steps", "Roll your low back and roll over your neck.")).map(
      ({ fieldId }) => fieldId,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("an empty field is asked for, not blamed for what it cannot say yet", () => {
    const move = moveSoFar({ ...thigh, texts: { ...thigh.texts, why: "" } });
    expect(move && problemsOf(move, null)).toEqual([]);
    expect(
      move && problemsOf({ ...move, startPosition: "supine" }, move).map(({ field }) => field),
    ).toContain("startPosition");
  });

  test("where a boundary is missing an empty field is told so", () => {
    const move = moveSoFar({ ...thigh, texts: { ...thigh.texts, stopPoint: "" } });
    expect(move && problemsOf(move, null).map(({ ready }) => ready)).toEqual([
      "Stop above the back of your knee.",
    ]);
  });

  test("before zone, position and sides are chosen there is nothing to check", () => {
    for (const part of ["contactZone", "startPosition", "laterality"] as const)
      expect(moveSoFar({ ...thigh, [part]: null })).toBeNull();
  });

  test("a half-typed number leaves the preview standing", () => {
    const draft = { ...thigh, doses: { ...thigh.doses, time: { ...thigh.doses.time, default: "" } } };
    expect(moveSoFar(draft)?.dosage.default).toBe(60);
  });
});

describe("the way from a problem to its field", () => {
  test("lines are counted without the empty ones", () => {
    const draft = withLines("steps", "", "One", "", "Two");
    expect(fieldIdAt(draft, "steps.1")).toBe("move-steps-3");
  });

  test("a list as a whole leads to its last line, and an empty list to its button", () => {
    expect(fieldIdAt(withLines("steps", "One", "Two"), "steps")).toBe("move-steps-1");
    expect(fieldIdAt(withLines("cues"), "cues")).toBe("move-cues");
  });

  test("a limit leads to its field, the dose as a whole to what it is dosed in", () => {
    expect(fieldIdAt(thigh, "dosage.max")).toBe("move-dosage-max");
    expect(fieldIdAt(thigh, "dosage")).toBe("move-dosage-kind");
  });

  test.each([
    ["steps.1", "Steps, line 2"],
    ["stopPoint", "Where to stop"],
    ["dosage.warnAbove", "Warns above"],
    ["oneSide.steps.0", "Steps, one side at a time, line 1"],
    ["oneSide.stopPoint", "Where to stop, one side at a time"],
    ["source", "Source"],
  ])("%s is called “%s”", (path, label) => {
    expect(movePartAt(path)).toBe(label);
  });
});

describe("a ready sentence", () => {
  const problem = { ruleId: "HP-05", text: "", words: null, mark: null } as const;

  test("is added to a text, and becomes the last line of a list", () => {
    const added = addReady(thigh, { ...problem, field: "stopPoint", ready: "Stop now." });
    expect(added.texts.stopPoint).toBe("Stop above the back of your knee. Stop now.");
    const listed = addReady(withLines("steps", "", "Roll."), { ...problem, field: "steps", ready: "Stop." });
    expect(listed.lines.steps.map(({ text }) => text)).toEqual(["Roll.", "Stop."]);
    expect(new Set(listed.lines.steps.map(({ key }) => key)).size).toBe(2);
  });

  test("stands alone in an empty field", () => {
    const empty = { ...thigh, texts: { ...thigh.texts, stopPoint: " " } };
    expect(addReady(empty, { ...problem, field: "stopPoint", ready: "Stop." }).texts.stopPoint).toBe("Stop.");
  });
});

describe("a list of lines", () => {
  const three = lines("a", "b", "c");
  const texts = ({ lines: list }: { lines: readonly { text: string }[] }) => list.map(({ text }) => text);

  test("Enter begins a line below the one it was pressed in", () => {
    const added = addLineAfter(three, 0, 5);
    expect(texts(added)).toEqual(["a", "", "b", "c"]);
    expect(added.lines[1]?.key).toBe(added.goTo);
    expect(texts(addLineAfter(three, null, 5))).toEqual(["a", "b", "c", ""]);
    expect(addLineAfter([], null, 5).goTo).toBe(0);
  });

  test("a full list takes no more", () => {
    expect(addLineAfter(three, 1, 3)).toEqual({ lines: three, goTo: 1 });
  });

  test("a removed line leaves one to go on in", () => {
    expect(removeLine(three, 1)).toEqual({ lines: [three[0], three[2]], goTo: 0 });
    expect(removeLine(three, 0).goTo).toBe(1);
    expect(removeLine(lines("a"), 0)).toEqual({ lines: [], goTo: null });
  });

  test("a line goes up and down, and not beyond the ends", () => {
    expect(texts(moveLine(three, 2, -1))).toEqual(["a", "c", "b"]);
    expect(texts(moveLine(three, 0, 1))).toEqual(["b", "a", "c"]);
    expect(texts(moveLine(three, 0, -1))).toEqual(["a", "b", "c"]);
    expect(texts(moveLine(three, 2, 1))).toEqual(["a", "b", "c"]);
    expect(moveLine(three, 2, -1).goTo).toBe(2);
  });

  test("several lines pasted at once become lines, and what has no room joins the last", () => {
    const pasted = writeLine(three, 1, "b1\nb2\r\n\nb3", 6);
    expect(texts(pasted)).toEqual(["a", "b1", "b2", "b3", "c"]);
    expect(pasted.lines[3]?.key).toBe(pasted.goTo);
    expect(texts(writeLine(three, 1, "b1\nb2\nb3\nb4", 4))).toEqual(["a", "b1", "b2 b3 b4", "c"]);
    expect(texts(writeLine(three, 1, "b1\nb2", 3))).toEqual(["a", "b1 b2", "c"]);
    expect(writeLine(three, 1, "x", 5)).toEqual({ lines: lines("a", "x", "c"), goTo: null });
  });
});

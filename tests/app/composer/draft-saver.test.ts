import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  DraftSaver,
  delayBeforeSend,
  hasUnsaved,
  QUIET_MS,
  type SaveAnswer,
  type SendDraft,
  type StoredDraft,
  startSaving,
  stepSaving,
} from "@/app/(composer)/patients/[patientId]/program/draft-saver";
import { emptyProgram, type ProgramContent } from "@/lib/program/edit-program";

const draftOf = (note: string): ProgramContent => ({ ...emptyProgram, note });
const stored: StoredDraft = {
  programId: "p",
  draft: emptyProgram,
  version: 3,
  savedAt: new Date("2026-11-20T09:00:00Z"),
  savedBy: "A. Novak",
};
const theirs: StoredDraft = { ...stored, version: 8, draft: draftOf("theirs") };
const saved = (version: number): SaveAnswer => ({ outcome: "saved", programId: "p", version });

describe("the steps of saving", () => {
  const changed = stepSaving(startSaving(stored), { type: "changed", draft: draftOf("a") });
  const sent = stepSaving(changed, { type: "sent" });

  test("a change waits for half a second of quiet", () => {
    expect(delayBeforeSend(changed)).toBe(QUIET_MS);
    expect(QUIET_MS).toBe(500);
  });

  test("a failed save keeps the change and waits longer each time, up to half a minute", () => {
    let state = sent;
    const delays: (number | null)[] = [];
    for (let i = 0; i < 8; i++) {
      state = stepSaving(state, { type: "answered", answer: { outcome: "failed" } });
      expect(hasUnsaved(state)).toBe(true);
      delays.push(delayBeforeSend(state));
      state = stepSaving(state, { type: "sent" });
    }
    expect(delays).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  });

  test("what is typed while a save fails is what is saved next", () => {
    const typed = stepSaving(sent, { type: "changed", draft: draftOf("ab") });
    const failed = stepSaving(typed, { type: "answered", answer: { outcome: "failed" } });
    expect(failed.pending?.note).toBe("ab");
  });

  test("a conflict saves nothing until a person decides, however much is typed", () => {
    const conflict = stepSaving(sent, { type: "answered", answer: { outcome: "conflict", theirs } });
    const typed = stepSaving(conflict, { type: "changed", draft: draftOf("abc") });
    expect(typed.phase).toBe("conflict");
    expect(delayBeforeSend(typed)).toBeNull();
    const mine = stepSaving(typed, { type: "keep-mine" });
    expect(mine).toMatchObject({ version: 8, phase: "waiting", pending: { note: "abc" } });
    const gaveUp = stepSaving(typed, { type: "take-theirs" });
    expect(gaveUp).toMatchObject({ version: 8, phase: "saved", pending: null });
  });

  test("a closed sign-in keeps the change and asks no more by itself", () => {
    const out = stepSaving(sent, { type: "answered", answer: { outcome: "signed-out" } });
    expect(out.pending?.note).toBe("a");
    expect(delayBeforeSend(stepSaving(out, { type: "changed", draft: draftOf("b") }))).toBeNull();
  });

  test("a refused save says why; the next change gets its own try", () => {
    const refused = stepSaving(sent, {
      type: "answered",
      answer: { outcome: "refused", problem: "Too long." },
    });
    expect(refused).toMatchObject({ phase: "refused", problem: "Too long." });
    expect(delayBeforeSend(refused)).toBeNull();
    const next = stepSaving(refused, { type: "changed", draft: draftOf("b") });
    expect(next.problem).toBeNull();
    expect(delayBeforeSend(next)).toBe(QUIET_MS);
  });
});

describe("notes that are longer than they may be", () => {
  const long = "Go slowly. ".repeat(50);
  const move = {
    key: "m1",
    move: "glute-piriformis-roll",
    side: "together",
    dosage: { kind: "time", seconds: 60, holdSeconds: null, pressureCeiling: 4 },
    note: "",
  } as const;
  const withNotes = (moveNote: string, note: string): ProgramContent => ({
    ...draftOf(note),
    moves: [move, { ...move, key: "m2", note: moveNote }],
  });
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function loop() {
    let version = 3;
    const send = vi.fn<SendDraft>(async () => saved(++version));
    const start = withNotes("Breathe.", "Daily.");
    return { send, saver: new DraftSaver({ stored: { ...stored, draft: start }, known: start, send }) };
  }

  test("stay as they were saved last, and all else is saved", async () => {
    const { send, saver } = loop();
    saver.changed({ ...withNotes(long, "Every day."), weeks: 6 });
    await vi.advanceTimersByTimeAsync(QUIET_MS);
    expect(send.mock.lastCall?.[0]).toEqual({ ...withNotes("Breathe.", "Every day."), weeks: 6 });
    expect(saver.read()).toMatchObject({
      phase: "saved",
      leftOut: "Not saved: the note on move 2. Use 300 characters or fewer.",
    });
    saver.changed(withNotes(long, long));
    await vi.advanceTimersByTimeAsync(QUIET_MS);
    expect(send.mock.lastCall?.[0]).toEqual(withNotes("Breathe.", "Every day."));
    expect(saver.read().leftOut).toBe(
      "Not saved: the note on move 2. Use 300 characters or fewer. Not saved: the note on the whole program. Use 500 characters or fewer.",
    );
  });

  test("stay so too where no handout can print them, each with its reason", async () => {
    const { send, saver } = loop();
    saver.changed(withNotes("Well done 😀", long));
    await vi.advanceTimersByTimeAsync(QUIET_MS);
    expect(send.mock.lastCall?.[0]).toEqual(withNotes("Breathe.", "Daily."));
    expect(saver.read().leftOut).toBe(
      "Not saved: the note on move 2. The handout cannot print “😀”. Write it another way. Not saved: the note on the whole program. Use 500 characters or fewer.",
    );
  });

  test("count as unsaved, without being sent again and again", async () => {
    const { send, saver } = loop();
    saver.changed(withNotes(long, ""));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await saver.flush()).toBe(true);
    expect(send).toHaveBeenCalledTimes(1);
    expect(hasUnsaved(saver.read())).toBe(true);
  });

  test("are said to be unsaved until a shorter one is saved", async () => {
    const { send, saver } = loop();
    saver.changed(withNotes(long, ""));
    await vi.advanceTimersByTimeAsync(QUIET_MS);
    saver.changed(withNotes("Slowly.", ""));
    expect(saver.read().leftOut).not.toBeNull();
    await vi.advanceTimersByTimeAsync(QUIET_MS);
    expect(send.mock.lastCall?.[0]).toEqual(withNotes("Slowly.", ""));
    expect(saver.read().leftOut).toBeNull();
    expect(hasUnsaved(saver.read())).toBe(false);
  });

  test("are none in a move of another kind, whose key was taken up again", async () => {
    const { send, saver } = loop();
    const other = { ...move, key: "m2", move: "thoracic-roll" as const, note: long };
    saver.changed({ ...withNotes("", ""), moves: [move, other] });
    await vi.advanceTimersByTimeAsync(QUIET_MS);
    expect(send.mock.lastCall?.[0].moves[1]).toEqual({ ...other, note: "" });
  });

  test("stay as the other draft has them, once that was taken", async () => {
    const { send, saver } = loop();
    saver.foundConflict({ ...theirs, draft: withNotes("Theirs.", "") });
    saver.takeTheirs();
    saver.changed(withNotes(long, ""));
    await vi.advanceTimersByTimeAsync(QUIET_MS);
    expect(send.mock.lastCall?.[0]).toEqual(withNotes("Theirs.", ""));
  });
});

describe("the save loop", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function loop(answers: SaveAnswer[]) {
    const send = vi.fn<SendDraft>(() => Promise.resolve(answers.shift() ?? { outcome: "failed" }));
    return { send, saver: new DraftSaver({ stored, known: emptyProgram, send }) };
  }

  test("the program the page starts with is not a change", async () => {
    const { send, saver } = loop([]);
    saver.changed(emptyProgram);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(send).not.toHaveBeenCalled();
  });

  test("changes in quick succession are one save, of the last of them", async () => {
    const { send, saver } = loop([saved(4)]);
    saver.changed(draftOf("a"));
    await vi.advanceTimersByTimeAsync(499);
    saver.changed(draftOf("ab"));
    await vi.advanceTimersByTimeAsync(499);
    expect(send).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(send.mock.calls).toEqual([[draftOf("ab"), { programId: "p", expectedVersion: 3 }]]);
    expect(saver.read()).toMatchObject({ phase: "saved", version: 4 });
  });

  test("a change during a save is saved after it, on the version it made", async () => {
    let answer: (answer: SaveAnswer) => void = () => undefined;
    const underWay = new Promise<SaveAnswer>((resolve) => {
      answer = resolve;
    });
    const send = vi.fn<SendDraft>().mockReturnValueOnce(underWay).mockResolvedValueOnce(saved(5));
    const saver = new DraftSaver({ stored, known: emptyProgram, send });
    saver.changed(draftOf("a"));
    await vi.advanceTimersByTimeAsync(500);
    saver.changed(draftOf("ab"));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(send).toHaveBeenCalledTimes(1);
    answer(saved(4));
    await vi.advanceTimersByTimeAsync(500);
    expect(send.mock.lastCall).toEqual([draftOf("ab"), { programId: "p", expectedVersion: 4 }]);
  });

  test("flushing saves at once, also behind a save under way, and says whether all is saved", async () => {
    const { send, saver } = loop([saved(4), saved(5)]);
    saver.changed(draftOf("a"));
    const first = saver.flush();
    saver.changed(draftOf("ab"));
    expect(await Promise.all([first, saver.flush()])).toContain(true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(send).toHaveBeenCalledTimes(2);
    expect(saver.read()).toMatchObject({ phase: "saved", version: 5 });
  });

  test("flushing into a failure answers no and goes on trying", async () => {
    const { send, saver } = loop([{ outcome: "failed" }, saved(4)]);
    saver.changed(draftOf("a"));
    expect(await saver.flush()).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(send).toHaveBeenCalledTimes(2);
    expect(saver.read().phase).toBe("saved");
  });

  test("a send that throws is a failure, not an end of saving", async () => {
    const send = vi
      .fn<SendDraft>()
      .mockRejectedValueOnce(new Error("network"))
      .mockResolvedValueOnce(saved(4));
    const saver = new DraftSaver({ stored, known: emptyProgram, send });
    saver.changed(draftOf("a"));
    await vi.advanceTimersByTimeAsync(500 + 1_000);
    expect(saver.read().phase).toBe("saved");
  });

  test("keeping mine saves over the other draft on its version; taking theirs shows it and saves nothing", async () => {
    const { send, saver } = loop([{ outcome: "conflict", theirs }, saved(9)]);
    saver.changed(draftOf("mine"));
    await vi.advanceTimersByTimeAsync(500);
    saver.keepMine();
    await vi.advanceTimersByTimeAsync(500);
    expect(send.mock.lastCall).toEqual([draftOf("mine"), { programId: "p", expectedVersion: 8 }]);

    const other = loop([{ outcome: "conflict", theirs }]);
    other.saver.changed(draftOf("mine"));
    await vi.advanceTimersByTimeAsync(500);
    const shown = other.saver.takeTheirs();
    expect(shown).toBe(theirs.draft);
    other.saver.changed(theirs.draft);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(other.send).toHaveBeenCalledTimes(1);
  });
});

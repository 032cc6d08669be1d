import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isToBeSaved, restored, type SavedSession, saveOf } from "@/lib/player/session/saved-session";
import { nextState, type SessionState, startOfSession } from "@/lib/player/session/session-machine";
import { remainingMs, totalLeftMs } from "@/lib/player/session/session-view";
import type { PlannedMove } from "@/lib/program/timeline";
import { play } from "../sample-session";
import { anyPlan, everyState, manyEvents, started } from "./any-session";

const roll: PlannedMove = {
  side: "each",
  dosage: { kind: "time", seconds: 60, holdSeconds: 20, pressureCeiling: 4 },
};
const plan: PlannedMove[] = [roll, { ...roll, optional: true }, roll];
const now = 1_700_000_000_000;
const midway = play(
  started(plan),
  "start-now",
  60,
  "start-now",
  21,
  "not-softer",
  {
    type: "say-pressure",
    pressure: 7,
  },
  { type: "say-pressure", pressure: 3 },
);
const saved = saveOf(midway, now) as SavedSession;
const written = (state: SessionState) => JSON.parse(JSON.stringify(saveOf(state, now)));
const takenUp = (session: SessionState) =>
  nextState(startOfSession(session.moves), { type: "take-up", saved: session });

describe("a session that is taken up again", () => {
  test("shows the stop-sign check first, and then stands on Paused where it was", () => {
    const session = restored(plan, written(midway));
    if (!session) throw new Error("not restored");
    const check = takenUp(session);
    expect(check).toMatchObject({ screen: { name: "check" }, isTakenUp: true });
    expect(play(check, 60)).toBe(check);
    const paused = play(check, "all-clear");
    expect(paused.screen).toEqual({ name: "paused", why: "waited" });
    expect([paused.index, remainingMs(paused)]).toEqual([midway.index, remainingMs(midway)]);
    expect(play(paused, "resume", 10).activeMs).toBe(midway.activeMs + 10_000);
  });

  test("may lead to a stop sign's card like any other", () => {
    const card = play(takenUp(midway), "one-is-true", { type: "pick-tier", tier: "today" });
    expect(card.screen).toEqual({ name: "card", tier: "today", from: "which" });
    expect(saveOf(card, now)).toBeNull();
  });

  test("is begun afresh when the patient goes back to the welcome instead", () => {
    const welcome = play(takenUp(midway), "go-back");
    expect(welcome).toEqual(startOfSession(plan));
    expect(play(welcome, "begin", "all-clear")).toMatchObject({ index: 0, screen: { name: "running" } });
  });

  test("is taken up on the welcome alone", () => {
    const running = started(plan);
    expect(nextState(running, { type: "take-up", saved: midway })).toBe(running);
  });

  test("is the same one, whatever had happened", () => {
    fc.assert(
      fc.property(anyPlan, manyEvents, (list, events) => {
        const anywhere = everyState(list, events, () => {});
        const { name } = anywhere.screen;
        if (name !== "running" && name !== "paused" && name !== "stopped") {
          expect(saveOf(anywhere, now)).toBeNull();
          return;
        }
        const session = restored(list, written(anywhere));
        if (!session) throw new Error("not restored");
        const back = play(takenUp(session), "all-clear");
        expect(back).toEqual({
          ...anywhere,
          screen: { name: "paused", why: "waited" },
          holdFromMs: null,
          leftOut: null,
          isTakenUp: true,
          hidden: false,
        });
        expect(totalLeftMs(back)).toBe(totalLeftMs(anywhere));
      }),
    );
  });
});

describe("what does not fit is thrown away", () => {
  const odd: [string, unknown][] = [
    ["nothing", null],
    ["words", "saved"],
    ["an empty object", {}],
    ["no time of saving", { ...saved, savedAt: "now" }],
    ["a part past the end", { ...saved, index: midway.steps.length, elapsedMs: 0 }],
    ["half a part", { ...saved, index: 1.5, elapsedMs: 0 }],
    ["a part before the first", { ...saved, index: -1, elapsedMs: 0 }],
    ["more of a part than there is", { ...saved, elapsedMs: 80_001 }],
    ["less than no time", { ...saved, elapsedMs: -1 }],
    ["no number", { ...saved, elapsedMs: null }],
    ["an endless session", { ...saved, activeMs: 9e99 }],
    ["too few parts", { ...saved, finished: saved.finished.slice(1) }],
    ["too many parts", { ...saved, addedMs: [...saved.addedMs, 0] }],
    ["too few places rolled on", { ...saved, rolledMs: saved.rolledMs.slice(1) }],
    ["no list of what was rolled", { ...saved, rolledMs: undefined }],
    ["less than nothing rolled", { ...saved, rolledMs: saved.rolledMs.map(() => -1) }],
    ["answers that are none", { ...saved, finished: saved.finished.map(() => 1) }],
    ["a side that was not softer three times", { ...saved, notSofter: saved.notSofter.map(() => 3) }],
    ["a pressure of 11", { ...saved, pressures: saved.pressures.map(() => 11) }],
    ["half a pressure", { ...saved, pressures: saved.pressures.map(() => 3.5) }],
    ["a hardest pressure of 11", { ...saved, hardest: saved.hardest.map(() => 11) }],
    ["too few moves that pressed", { ...saved, hardest: saved.hardest.slice(1) }],
    ["a minute added to a side", { ...saved, addedMs: saved.addedMs.map(() => 60_000) }],
    [
      "two hours added to a change",
      { ...saved, addedMs: saved.addedMs.map((ms, at) => (at === 0 ? 7.2e6 : ms)) },
    ],
    ["choices that are none", { ...saved, choices: [{ at: 0, options: { shorter: 0, slower: 0 } }] }],
    ["a choice made nowhere", { ...saved, choices: [...saved.choices, { at: 99, options: midway.options }] }],
    ["a choice of nothing", { ...saved, choices: [null] }],
  ];
  test.each(odd)("%s", (_, value) => {
    expect(restored(plan, saved)).not.toBeNull();
    expect(restored(plan, value)).toBeNull();
  });

  test("fields that are none of a saved session's, with the rest of it taken", () => {
    const choices = saved.choices.map(({ options, ...choice }) => ({
      ...choice,
      options: { ...options, more: 1 },
    }));
    const more = { ...saved, choices, screen: { name: "done" }, hidden: true, more: 1 };
    expect(restored(plan, more)).toEqual(restored(plan, saved));
  });

  test("a session of another plan", () => {
    expect(restored(plan.slice(1), saved)).toBeNull();
    expect(restored([...plan, roll], saved)).toBeNull();
    expect(restored([], saved)).toBeNull();
  });
});

describe("what is saved, and when", () => {
  test("holds numbers and yes or no alone, nothing of the plan", () => {
    const leaves = (value: unknown): unknown[] =>
      typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value];
    expect(leaves(saved).every((one) => one === null || typeof one !== "string")).toBe(true);
    expect(JSON.stringify(saved).length).toBeLessThan(1_000);
  });

  test("nothing of what runs in another window, which saves it", () => {
    const elsewhere = play(midway, "runs-elsewhere");
    expect(elsewhere.screen.name).toBe("elsewhere");
    expect(play(midway, "pause", "runs-elsewhere").screen.name).toBe("elsewhere");
    expect(play(midway, "stop", "runs-elsewhere").screen.name).toBe("stopped");
    for (const later of [elsewhere, play(elsewhere, "hidden"), play(elsewhere, "resume", 5, "skip", "pause")])
      expect(isToBeSaved(midway, later)).toBe(false);
    expect(play(elsewhere, "resume", 5, "skip", "pause", "stop", "go-back")).toBe(elsewhere);
  });

  test("nothing before the start, each change after it, and every 2 s in between", () => {
    const before = [startOfSession(plan), play(startOfSession(plan), "begin")];
    for (const state of [...before, play(startOfSession(plan), "begin", "one-is-true")]) {
      expect(isToBeSaved(null, state)).toBe(false);
    }
    expect(isToBeSaved(null, midway)).toBe(true);
    expect([0.1, 1.9, 2].map((seconds) => isToBeSaved(midway, play(midway, seconds)))).toEqual([
      false,
      false,
      true,
    ]);
    const options = { shorter: true, slower: true };
    for (const event of ["pause", "skip", "stop", "hidden", "restart-side", "restart-move"] as const) {
      expect(isToBeSaved(midway, play(midway, event)), event).toBe(true);
    }
    const paused = play(midway, "pause");
    // Where another window has gone on meanwhile, a look at this one must not bring the old place back.
    for (const hidden of [true, false])
      expect(isToBeSaved({ ...paused, hidden: !hidden }, { ...paused, hidden })).toBe(false);
    expect(isToBeSaved(paused, play(paused, { type: "choose", options }))).toBe(true);
    expect(isToBeSaved(paused, play(paused, { type: "say-pressure", pressure: 2 }))).toBe(true);
    expect(isToBeSaved(midway, play(midway, "stop", "end-here"))).toBe(true);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Side } from "@/lib/moves/move";
import { moveOutcomes } from "@/lib/player/session/move-outcomes";
import {
  nextState,
  type SessionEvent,
  type SessionState,
  startOfSession,
  stepMs,
} from "@/lib/player/session/session-machine";
import { remainingMs, totalLeftMs } from "@/lib/player/session/session-view";
import { type Dosage, handsOnSeconds } from "@/lib/program/dosage";
import { planSession } from "@/lib/program/timeline";
import { anyPlan, everyState, manyEvents, started } from "./any-session";

type Entry = { side: Side; dosage: Dosage };
const time = (side: Side, seconds: number): Entry => ({
  side,
  dosage: { kind: "time", seconds, holdSeconds: 20, pressureCeiling: 4 },
});
const passes = (count: number): Entry => ({
  side: "together",
  dosage: { kind: "passes", passes: count, pressureCeiling: 4 },
});
const breaths = (count: number, positions: number): Entry => ({
  side: "together",
  dosage: { kind: "breaths", breaths: count, positions, pressureCeiling: 4 },
});
const fourMoves = [time("each", 60), time("each", 60), time("together", 60), passes(6)];

const play = (state: SessionState, ...events: (SessionEvent | SessionEvent["type"])[]) =>
  events.reduce(
    (now, event) => nextState(now, (typeof event === "string" ? { type: event } : event) as SessionEvent),
    state,
  );
const seconds = (count: number): SessionEvent => ({ type: "tick", elapsedMs: count * 1000 });
/** Runs to the end in steps of 250 ms, and says how long that took. */
function runOut(state: SessionState): { state: SessionState; tookMs: number } {
  let tookMs = 0;
  let now = state;
  while (now.screen.name === "running" && tookMs < 40_000_000) {
    now = play(now, { type: "tick", elapsedMs: 250 });
    tookMs += 250;
  }
  return { state: now, tookMs };
}

describe("whatever happens in a session", () => {
  test("no time is ever negative, and no part runs longer than planned and added", () => {
    fc.assert(
      fc.property(anyPlan, manyEvents, (list, events) => {
        everyState(list, events, (_, __, after) => {
          expect(after.elapsedMs).toBeGreaterThanOrEqual(0);
          expect(remainingMs(after)).toBeGreaterThanOrEqual(0);
          expect(totalLeftMs(after)).toBeGreaterThanOrEqual(0);
          expect(after.elapsedMs).toBeLessThanOrEqual(stepMs(after, after.index));
          expect(after.index).toBeLessThanOrEqual(after.steps.length);
        });
      }),
    );
  });

  test("a side counts as done only after its full time has passed on the clock", () => {
    fc.assert(
      fc.property(anyPlan, manyEvents, (list, events) => {
        let ranMs = 0;
        everyState(list, events, (before, one, after) => {
          const running = before.screen.name === "running";
          const countDone = ({ finished }: SessionState) => finished.filter(Boolean).length;
          if (one.type !== "tick") expect(countDone(after)).toBeLessThanOrEqual(countDone(before));
          else {
            const newly = after.finished.findIndex((done, at) => done && !before.finished[at]);
            if (newly !== -1) {
              expect(newly).toBe(before.index);
              expect(ranMs + one.elapsedMs).toBeGreaterThanOrEqual(
                (before.steps[newly]?.seconds ?? 0) * 1000,
              );
            }
          }
          const restarted = after.index !== before.index || after.elapsedMs < before.elapsedMs;
          if (restarted) ranMs = after.elapsedMs;
          else if (running && one.type === "tick") ranMs += Math.max(0, one.elapsedMs);
        });
      }),
    );
  });

  test("a pause, a reading page or a stop adds no work, however long it lasts", () => {
    fc.assert(
      fc.property(anyPlan, manyEvents, (list, events) => {
        everyState(list, events, (before, one, after) => {
          if (before.screen.name !== "running" && one.type === "tick") expect(after).toBe(before);
        });
      }),
    );
  });

  test("the total left is the plan's own sum of what remains, plus what was added", () => {
    fc.assert(
      fc.property(anyPlan, manyEvents, (list, events) => {
        const plan = planSession(list);
        const asPlanned = events.filter(({ type }) => type !== "choose");
        everyState(list, asPlanned, (_, __, after) => {
          const added = after.addedMs.reduce(
            (sum, ms, at) => (at >= Math.max(1, after.index) ? sum + ms : sum),
            0,
          );
          const at = after.index - 1; // the count-in stands before the plan's first segment
          const startMs = at < 0 ? 0 : (plan.segments[at]?.startSecond ?? plan.wholeSessionSeconds) * 1000;
          const spent = at < 0 ? 0 : after.elapsedMs;
          expect(totalLeftMs(after)).toBe(plan.wholeSessionSeconds * 1000 - startMs - spent + added);
        });
      }),
    );
  });

  test("the total left falls by what runs and by going on, and grows by what is added and by going back", () => {
    fc.assert(
      fc.property(anyPlan, manyEvents, (list, events) => {
        everyState(list, events, (before, one, after) => {
          const change = totalLeftMs(after) - totalLeftMs(before);
          const isSamePart = after.index === before.index && after.steps === before.steps;
          const added = (after.addedMs[after.index] ?? 0) - (before.addedMs[after.index] ?? 0);
          switch (one.type) {
            case "tick":
              return expect(change).toBeCloseTo(before.activeMs - after.activeMs, 3);
            case "more-time":
            case "not-softer":
            case "say-pressure":
              if (!isSamePart) return expect(change).toBeLessThanOrEqual(0);
              expect(added).toBeGreaterThanOrEqual(0);
              return expect(change).toBe(after.index === 0 ? 0 : added);
            case "start-now":
            case "skip":
              return expect(change).toBeLessThanOrEqual(0);
            case "back":
            case "restart-move":
            case "restart-side":
              // What had been added there is taken back with it.
              return expect(change).toBeGreaterThanOrEqual(-before.addedMs.reduce((sum, ms) => sum + ms, 0));
            case "choose":
              return;
            default:
              return expect(change).toBe(0);
          }
        });
      }),
    );
  });

  test("the time run is the sum of what ran, the count-in left out", () => {
    fc.assert(
      fc.property(anyPlan, manyEvents, (list, events) => {
        let ranMs = 0;
        const end = everyState(list, events, (before, one, after) => {
          if (one.type !== "tick" || before.screen.name !== "running") return;
          const isCountIn = (at: number) => at === 0;
          const here = after.index === before.index ? after.elapsedMs : stepMs(before, before.index);
          if (!isCountIn(before.index)) ranMs += here - before.elapsedMs;
          if (after.index !== before.index) ranMs += after.elapsedMs;
        });
        expect(end.activeMs).toBeCloseTo(ranMs, 3);
      }),
    );
  });

  test("one tick never passes over a part that nobody saw", () => {
    fc.assert(
      fc.property(anyPlan, manyEvents, (list, events) => {
        everyState(list, events, (before, one, after) => {
          if (one.type !== "tick") return;
          expect(after.index - before.index).toBeLessThanOrEqual(1);
          if (after.index > before.index && before.hidden) expect(after.elapsedMs).toBe(0);
        });
      }),
    );
  });

  test("the end is reached from everywhere, in the time that is shown as left", () => {
    fc.assert(
      fc.property(anyPlan, manyEvents, (list, events) => {
        const anywhere = everyState(list, events, () => {});
        if (anywhere.screen.name === "done") return;
        const back = play(anywhere, "go-back", "go-back", "go-back", "begin", "all-clear", "shown", "resume");
        const running = back.screen.name === "check" ? play(back, "all-clear") : back;
        expect(running.screen.name).toBe("running");
        const countIn = running.index === 0 ? remainingMs(running) : 0;
        const leftMs = totalLeftMs(running) + countIn;
        const { state, tookMs } = runOut(running);
        expect(state.screen).toMatchObject({ name: "done", early: false });
        expect(tookMs - leftMs).toBeGreaterThanOrEqual(0);
        expect(tookMs - leftMs).toBeLessThan(250);
      }),
      { numRuns: 30 },
    );
  });
});

describe("before the start", () => {
  test("no clock starts before the stop-sign check is answered", () => {
    for (const way of [[], ["begin"], ["begin", "one-is-true"]] as SessionEvent["type"][][]) {
      const before = play(startOfSession(fourMoves), ...way);
      expect(play(before, seconds(600), "start-now", "skip", "resume")).toBe(before);
    }
  });

  test("a yes leads to the card of its group, and a slip leads back", () => {
    const which = play(startOfSession(fourMoves), "begin", "one-is-true");
    const card = play(which, { type: "pick-tier", tier: "today" });
    expect(card.screen).toEqual({ name: "card", tier: "today", from: "which" });
    expect(play(card, "go-back").screen.name).toBe("which");
    expect(play(card, "go-back", "go-back").screen.name).toBe("check");
  });

  test("the count-in of 20 s lies outside the total", () => {
    const ready = started(fourMoves);
    expect(totalLeftMs(ready)).toBe(440_000);
    const later = play(ready, seconds(12), "more-time");
    expect(totalLeftMs(later)).toBe(440_000);
    expect(remainingMs(later)).toBe(18_000);
  });
});

describe("what the patient chooses for one session", () => {
  const [first, second, third] = [time("each", 60), time("left", 60), passes(6)];
  const plan = [first, { ...second, optional: true as const }, third];
  const shorter = { type: "choose", options: { shorter: true, slower: false } } as const;
  const slower = { type: "choose", options: { shorter: false, slower: true } } as const;
  const movesIn = ({ steps }: SessionState) => [...new Set(steps.map(({ moveIndex }) => moveIndex))];
  const lengths = ({ steps }: SessionState) => steps.map(({ seconds }) => seconds);

  test("a shorter session leaves the optional moves out, which keep their number, and shows less time left", () => {
    const welcome = play(startOfSession(plan), shorter);
    expect(welcome.screen.name).toBe("welcome");
    expect(movesIn(welcome)).toEqual([0, 2]);
    expect(totalLeftMs(startOfSession(plan)) - totalLeftMs(welcome)).toBe(80_000);
    expect(moveOutcomes(runOut(play(welcome, "begin", "all-clear")).state, 3)).toEqual([
      "done",
      "left-out",
      "done",
    ]);
    expect(play(welcome, { type: "choose", options: { shorter: false, slower: false } }).steps).toEqual(
      startOfSession(plan).steps,
    );
  });

  test("where all moves are optional, or none, there is no shorter session", () => {
    for (const optional of [{ optional: true as const }, {}]) {
      const start = startOfSession([
        { ...first, ...optional },
        { ...third, ...optional },
      ]);
      const chosen = play(start, shorter);
      expect(chosen.options.shorter).toBe(false);
      expect(chosen.steps).toEqual(start.steps);
    }
  });

  test("more time to get ready doubles every change and the count-in, and no work", () => {
    expect(lengths(startOfSession(plan))).toEqual([20, 60, 10, 60, 20, 60, 20, 60]);
    expect(lengths(play(startOfSession(plan), slower))).toEqual([40, 60, 20, 60, 40, 60, 40, 60]);
  });

  test("on Paused it changes what is to come: the part that stands there keeps its time, and what is done stays done", () => {
    const paused = play(started(plan), "start-now", seconds(60), "start-now", seconds(12), "pause");
    const chosen = play(paused, slower, {
      type: "choose",
      options: { shorter: true, slower: true },
    });
    expect(lengths(chosen)).toEqual([20, 60, 10, 60, 40, 60]);
    expect(movesIn(chosen)).toEqual([0, 2]);
    expect(chosen.index).toBe(paused.index);
    expect(remainingMs(chosen)).toBe(48_000);
    expect(chosen.finished.slice(0, 3)).toEqual([true, true, false].map((_, at) => paused.finished[at]));
    expect(chosen.screen).toEqual({ name: "paused", why: "asked" });
    expect(play(paused, slower).steps).toHaveLength(paused.steps.length);
  });

  test("an optional move that has begun stays, both of its sides", () => {
    const both = [first, { ...first, optional: true as const }, third];
    const inIt = play(started(both), "skip", "start-now", seconds(5), "pause");
    expect(play(inIt, shorter).steps).toEqual(inIt.steps);
    const before = play(started(both), "start-now", seconds(5), "pause");
    expect(movesIn(play(before, shorter))).toEqual([0, 2]);
  });

  test("what was done before going back still counts when the rest is planned anew", () => {
    const second = play(started(plan), "start-now", seconds(60), "start-now", seconds(60), seconds(1));
    const back = play(second, "back", "pause", slower);
    expect(moveOutcomes(back, 3)).toEqual(["done", "left-out", "left-out"]);
    const third = play(second, "skip", "back", "pause", slower);
    expect(moveOutcomes(third, 3)[0]).toBe("done");
  });

  test("while the session runs, and past its end, nothing is planned anew", () => {
    const runs = play(started(plan), "start-now");
    expect(play(runs, slower)).toBe(runs);
    const done = play(runs, "skip", "skip", "skip");
    expect(play(done, slower)).toBe(done);
  });
});

describe("during the session", () => {
  const working = play(started(fourMoves), "start-now", seconds(25));

  test("an untouched session takes exactly its planned time", () => {
    const { state, tookMs } = runOut(started(fourMoves));
    expect(state.activeMs).toBe(planSession(fourMoves).wholeSessionSeconds * 1000);
    expect(tookMs).toBe(state.activeMs + 20_000);
    expect(moveOutcomes(state, 4)).toEqual(["done", "done", "done", "done"]);
  });

  test("12 minutes of uneven ticks drift by nothing", () => {
    const coach = [
      passes(6),
      breaths(5, 2),
      time("each", 60),
      time("each", 60),
      time("each", 60),
      breaths(6, 1),
    ];
    let now = started(coach);
    let passed = 0;
    while (now.screen.name === "running") {
      const elapsedMs = 100 + (passed % 7) * 3.3;
      now = play(now, { type: "tick", elapsedMs });
      passed += elapsedMs;
    }
    expect(passed - (720_000 + 20_000)).toBeGreaterThanOrEqual(0);
    expect(passed - (720_000 + 20_000)).toBeLessThan(125);
    expect(now.activeMs).toBeCloseTo(720_000, 3);
  });

  test("the first Not softer adds 20 s, and the total left shows it", () => {
    const softer = play(working, "not-softer");
    expect(remainingMs(softer) - remainingMs(working)).toBe(20_000);
    expect(totalLeftMs(softer) - totalLeftMs(working)).toBe(20_000);
  });

  test.each([
    [90, 20],
    [110, 10],
    [120, 0],
  ])("on a side of %i s it adds %i s: never more than two minutes on one place", (dose, added) => {
    const at = play(started([time("left", dose)]), "start-now");
    expect(remainingMs(play(at, "not-softer")) - remainingMs(at)).toBe(added * 1000);
  });

  test("a second Not softer on the same side leaves the move kindly, and says so until the next one works", () => {
    const skipped = play(working, "not-softer", seconds(5), "not-softer");
    expect(skipped.steps[skipped.index]).toMatchObject({ kind: "change-move", moveIndex: 1 });
    expect(skipped.leftOut).toEqual({ moveIndex: 0, why: "not-softer" });
    expect(play(skipped, seconds(20)).leftOut).toBeNull();
    expect(moveOutcomes(runOut(skipped).state, 4)).toEqual(["left-out", "done", "done", "done"]);
  });

  test("the other side asks afresh", () => {
    const left = play(working, "not-softer", seconds(55), seconds(10), seconds(3));
    expect(left.steps[left.index]).toMatchObject({ kind: "work", side: "left" });
    expect(play(left, "not-softer").index).toBe(left.index);
  });

  test("restarting a side does not wipe out that it was not softer", () => {
    const again = play(working, "not-softer", "pause", "restart-side");
    expect(remainingMs(again)).toBe(60_000);
    expect(play(again, "not-softer").steps[play(again, "not-softer").index]?.moveIndex).toBe(1);
  });

  test("Skip leaves the whole move, both sides", () => {
    const skipped = play(working, "skip");
    expect(skipped.steps[skipped.index]).toMatchObject({ kind: "change-move", moveIndex: 1 });
  });

  test("skipping the last move ends the session", () => {
    const end = play(started([time("together", 60)]), "skip");
    expect(end.screen).toEqual({ name: "done", early: false, again: null, better: null });
  });

  test("going back a move gives it its planned time again", () => {
    const second = play(working, "skip", "more-time", "start-now", seconds(10), "not-softer");
    const back = play(second, "pause", "back");
    expect(back.index).toBe(0);
    expect(totalLeftMs(back)).toBe(440_000);
  });

  test("More time lengthens a change by 10 s, and a work part not at all", () => {
    const change = play(working, seconds(35));
    expect(change.steps[change.index]?.kind).toBe("change-side");
    expect(remainingMs(play(change, "more-time"))).toBe(20_000);
    expect(play(working, "more-time")).toEqual(working);
  });

  test("Back opens the pause where the session stands, also from Stop; the ends and the pause have no Back", () => {
    const runs = play(started(fourMoves), "start-now", seconds(10));
    for (const at of [runs, play(runs, "stop")]) {
      const paused = play(at, "go-back");
      expect(paused.screen).toEqual({ name: "paused", why: "asked" });
      expect(remainingMs(play(paused, "resume"))).toBe(50_000);
      expect(play(paused, "go-back")).toBe(paused);
    }
    const ended = play(runs, "stop", "end-here");
    expect(play(ended, "go-back")).toBe(ended);
  });

  test("Stop keeps the place, and ending there counts what was done", () => {
    const stopped = play(working, "stop");
    expect(stopped.screen.name).toBe("stopped");
    expect(play(stopped, "resume")).toEqual(working);
    const ended = play(stopped, "end-here");
    expect(ended.screen).toEqual({ name: "done", early: true, again: null, better: null });
    expect(
      play(ended, { type: "answer-again", again: true }, { type: "answer-better", better: "same" }).screen,
    ).toEqual({ name: "done", early: true, again: true, better: "same" });
    expect(play(stopped, { type: "answer-better", better: "worse" })).toBe(stopped);
    expect(play(stopped, { type: "pick-tier", tier: "emergency" }, "go-back")).toEqual(stopped);
  });

  test("hands-on time of a finished session is the dose", () => {
    const work = started(fourMoves).steps.filter((step) => step.kind === "work");
    expect(work.reduce((sum, step) => sum + step.seconds, 0)).toBe(
      fourMoves.reduce((sum, { dosage, side }) => sum + handsOnSeconds(dosage, side), 0),
    );
  });
});

describe("a page nobody can see", () => {
  const working = play(started(fourMoves), "start-now", seconds(25));

  test("a hidden tab runs to the end of the part and waits there, however long it stays hidden", () => {
    const waited = play(working, "hidden", seconds(34), seconds(1), seconds(1), seconds(300), "shown");
    expect(waited.screen).toEqual({ name: "paused", why: "waited" });
    expect(waited.steps[waited.index]?.kind).toBe("change-side");
    expect(waited.elapsedMs).toBe(0);
  });

  test("a phone that slept without a word is treated the same", () => {
    const waited = play(working, seconds(3_600));
    expect(waited.screen).toEqual({ name: "paused", why: "waited" });
    expect(waited.index).toBe(working.index + 1);
  });

  test("clocks that disagree pause the session where it stands", () => {
    const paused = play(working, "clocks-disagree");
    expect(paused.screen).toEqual({ name: "paused", why: "waited" });
    expect(play(paused, "resume")).toEqual(working);
  });
});

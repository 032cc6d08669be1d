import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BodySide, bodySides } from "@/lib/moves/move";
import { moveOutcomes } from "@/lib/player/session/move-outcomes";
import { nextState, type SessionState, startOfSession } from "@/lib/player/session/session-machine";
import { holdLeftMs, isPressingLess } from "@/lib/player/session/session-part";
import { softerSeconds } from "@/lib/player/session/session-steering";
import { remainingMs, totalLeftMs } from "@/lib/player/session/session-view";
import type { PlannedMove } from "@/lib/program/timeline";
import { play } from "../sample-session";
import { anyPlan, everyState, manyEvents, started } from "./any-session";

const roll = (seconds: number, more: Partial<PlannedMove> = {}): PlannedMove => ({
  side: "each",
  dosage: { kind: "time", seconds, holdSeconds: 20, pressureCeiling: 4 },
  ...more,
});
const passes: PlannedMove = {
  side: "together",
  dosage: { kind: "passes", passes: 6, pressureCeiling: 4 },
};
const stretch: PlannedMove = {
  side: "together",
  dosage: { kind: "breaths", breaths: 5, positions: 2, pressureCeiling: 4 },
};
const working = (...moves: PlannedMove[]) => play(started(moves), "start-now");
const stepOf = ({ steps, index }: SessionState) => steps[index];
const pressing = (pressure: number) => ({ type: "say-pressure", pressure }) as const;
/** The same state with this pressure, the first that is said, noted for its step and its move. */
const noted = (state: SessionState, pressure: number): SessionState => ({
  ...state,
  pressures: state.pressures.map((said, at) => (at === state.index ? pressure : said)),
  hardest: state.hardest.map((said, at) => (at === stepOf(state)?.moveIndex ? pressure : said)),
});

describe("a hold on a tender spot", () => {
  const held = play(working(roll(60), passes), 10, "hold");

  test("counts its 20 s down inside the running clock and then rolls on by itself", () => {
    expect(holdLeftMs(held)).toBe(20_000);
    const later = play(held, 12);
    expect(holdLeftMs(later)).toBe(8_000);
    expect([remainingMs(later), totalLeftMs(held) - totalLeftMs(later)]).toEqual([38_000, 12_000]);
    expect(holdLeftMs(play(held, 19))).toBe(1_000);
    const over = play(held, 20);
    expect([over.holdFromMs, remainingMs(over)]).toEqual([null, 30_000]);
    expect(holdLeftMs(play(over, "hold", 5))).toBe(15_000);
  });

  test("lasts as long as the dose says", () => {
    const dosage = { kind: "time", seconds: 60, holdSeconds: 15, pressureCeiling: 4 } as const;
    expect(holdLeftMs(play(working({ side: "left", dosage }), "hold", 1))).toBe(14_000);
  });

  test("may be left before, and is not begun twice", () => {
    expect(play(held, 5, "roll-on").holdFromMs).toBeNull();
    expect(play(held, 5, "hold").holdFromMs).toBe(10_000);
  });

  test("is kept by a pause", () => {
    const paused = play(held, 5, "pause", 600);
    expect(holdLeftMs(paused)).toBe(15_000);
    expect(holdLeftMs(play(paused, "resume", 5))).toBe(10_000);
  });

  test("ends with its side at the latest, and with whatever else begins", () => {
    const late = play(working(roll(60), passes), 50, "hold");
    expect(holdLeftMs(late)).toBe(10_000);
    expect(play(late, 10).holdFromMs).toBeNull();
    for (const event of ["skip", "restart-side", "not-softer", "back"] as const) {
      expect(play(held, event).holdFromMs, event).toBeNull();
    }
    const [last] = [play(working(roll(60, { side: "left" })), 50, "hold", 10)];
    expect([last.screen.name, last.holdFromMs]).toEqual(["done", null]);
  });

  test("is there only in timed work with holds, while it runs", () => {
    const noHolds = roll(60);
    const dosage = { ...noHolds.dosage, holdSeconds: null } as PlannedMove["dosage"];
    for (const at of [
      started([roll(60)]),
      working(passes),
      working(stretch),
      working({ side: "left", dosage }),
      play(working(roll(60)), 5, "pause"),
      play(working(roll(60)), "pause", "stop"),
    ]) {
      expect(play(at, "hold")).toBe(at);
    }
  });

  test("never outlasts its side, whatever happens", () => {
    fc.assert(
      fc.property(anyPlan, manyEvents, (list, events) => {
        everyState(list, events, (_, __, after) => {
          expect(holdLeftMs(after)).toBeGreaterThanOrEqual(0);
          expect(holdLeftMs(after)).toBeLessThanOrEqual(remainingMs(after));
          if (after.holdFromMs === null) return;
          expect(stepOf(after)?.kind).toBe("work");
          expect(holdLeftMs(after)).toBeGreaterThan(0);
          expect(holdLeftMs(after)).toBeLessThanOrEqual(30_000);
        });
      }),
    );
  });
});

describe("how hard it presses", () => {
  const rolling = play(working(roll(60), passes), 10);

  test.each([0, 4, 5])("%i of 10 is noted and changes nothing", (pressure) => {
    expect(play(rolling, pressing(pressure))).toEqual(noted(rolling, pressure));
  });

  test.each([6, 7])("%i of 10 adds 20 s to press less in, is no Not softer, and ends a hold", (pressure) => {
    const said = play(play(rolling, "hold"), pressing(pressure));
    expect(said).toEqual({ ...noted(rolling, pressure), addedMs: said.addedMs });
    expect(remainingMs(said) - remainingMs(rolling)).toBe(20_000);
  });

  test("6 and 7 of 10 never leave the move, and a side gets its 20 s once", () => {
    for (const first of ["not-softer", pressing(6)] as const) {
      const stays = play(rolling, first, 5, pressing(7), pressing(6));
      expect([stepOf(stays)?.moveIndex, remainingMs(stays), stays.leftOut]).toEqual([0, 65_000, null]);
    }
    const once = play(rolling, pressing(6), "not-softer");
    expect([stepOf(once)?.moveIndex, remainingMs(once), softerSeconds(once)]).toEqual([0, 70_000, 0]);
    expect(play(once, "not-softer").leftOut).toEqual({ moveIndex: 0, why: "not-softer" });
    const otherSide = play(rolling, pressing(6), 70, "start-now", pressing(6));
    expect(stepOf(otherSide)).toMatchObject({ kind: "work", side: "left" });
  });

  test.each([8, 10])("%i of 10 leaves the move at once, with both its sides", (pressure) => {
    const left = play(rolling, pressing(pressure));
    expect(stepOf(left)).toMatchObject({ kind: "change-move", moveIndex: 1 });
    expect(left.leftOut).toEqual({ moveIndex: 0, why: "pressure" });
    expect(left.pressures).toContain(pressure);
    expect(moveOutcomes(play(left, "skip"), 2)).toEqual(["left-out", "left-out"]);
    expect(play(left, 20).leftOut).toBeNull();
  });

  test("may be said on Paused, which stays a pause unless the move is left", () => {
    const paused = play(rolling, "pause");
    for (const event of [pressing(3), pressing(7), "not-softer"] as const) {
      expect(play(paused, event).screen).toEqual({ name: "paused", why: "asked" });
    }
    expect(remainingMs(play(paused, pressing(7)))).toBe(70_000);
    for (const left of [play(paused, pressing(9)), play(paused, "not-softer", "not-softer")]) {
      expect(stepOf(left)).toMatchObject({ kind: "change-move", moveIndex: 1 });
      expect(left.screen).toEqual({ name: "paused", why: "asked" });
      expect(left.leftOut?.moveIndex).toBe(0);
    }
    const last = play(working(roll(60)), "pause", pressing(9));
    expect([last.screen.name, last.leftOut?.why]).toEqual(["done", "pressure"]);
  });

  test("means something only where something presses, and only as one of 0 to 10", () => {
    const changing = play(rolling, 50);
    expect(stepOf(changing)?.kind).toBe("change-side");
    expect(play(changing, pressing(9))).toBe(changing);
    for (const odd of [-1, 11, 4.5, Number.NaN]) expect(play(rolling, pressing(odd))).toBe(rolling);
    const stopped = play(rolling, "stop");
    expect(play(stopped, pressing(9))).toBe(stopped);
  });
});

describe("a ceiling of its own", () => {
  /** Rolling for 10 s, with no more pressure than that. */
  const rollingAt = (pressureCeiling: number) => {
    const move = roll(60);
    const limited = { ...move, dosage: { ...move.dosage, pressureCeiling } };
    return play(working(limited, passes), 10);
  };

  test.each([
    [3, 3],
    [1, 1],
    [5, 5],
  ])("of %i of 10 lets %i be, noted and nothing else", (ceiling, pressure) => {
    const rolling = rollingAt(ceiling);
    const said = play(rolling, pressing(pressure));
    expect(said).toEqual(noted(rolling, pressure));
    expect(isPressingLess(said)).toBe(false);
  });

  test.each([
    [3, 4, 0],
    [3, 5, 0],
    [3, 7, 0],
    [1, 2, 0],
    [4, 6, 20],
    [5, 6, 20],
    [5, 7, 20],
  ])("of %i of 10 makes %i too hard: press less, %i s more, and no hold", (ceiling, pressure, more) => {
    const rolling = rollingAt(ceiling);
    const said = play(rolling, "hold", pressing(pressure));
    expect([remainingMs(said) - remainingMs(rolling), said.holdFromMs]).toEqual([more * 1000, null]);
    expect([isPressingLess(said), said.leftOut]).toEqual([true, null]);
  });

  test.each([3, 5])("of %i of 10 leaves Not softer its 20 s, once", (ceiling) => {
    const rolling = rollingAt(ceiling);
    const softer = play(rolling, pressing(6), "not-softer");
    expect([stepOf(softer)?.moveIndex, remainingMs(softer)]).toEqual([0, remainingMs(rolling) + 20_000]);
  });

  test.each([1, 3, 5])("of %i of 10 leaves the move at 8, and not before", (ceiling) => {
    expect(play(rollingAt(ceiling), pressing(7)).leftOut).toBeNull();
    expect(play(rollingAt(ceiling), pressing(8)).leftOut).toEqual({ moveIndex: 0, why: "pressure" });
  });

  test("is answered by every pressure above it with the end of a hold, and below 4 with no more time, whatever happens", () => {
    fc.assert(
      fc.property(anyPlan, manyEvents, (list, events) => {
        everyState(list, events, (before, event, after) => {
          if (event.type !== "say-pressure" || after.pressures === before.pressures) return;
          const move = stepOf(before)?.moveIndex ?? 0;
          expect(after.hardest[move]).toBe(Math.max(before.hardest[move] ?? 0, event.pressure));
          if (after.leftOut !== before.leftOut) return;
          const { index } = before;
          const ceiling = before.moves[move]?.dosage.pressureCeiling ?? 4;
          const isAbove = event.pressure > ceiling && (ceiling < 4 || event.pressure >= 6);
          expect(after.pressures[index]).toBe(event.pressure);
          expect([after.index, after.holdFromMs]).toEqual([index, isAbove ? null : before.holdFromMs]);
          const added = (after.addedMs[index] ?? 0) - (before.addedMs[index] ?? 0);
          expect(added).toBe(isAbove && ceiling >= 4 ? softerSeconds(before) * 1000 : 0);
        });
      }),
    );
  });
});

describe("breaths, and a place where nothing presses", () => {
  const breathing = play(working(stretch, passes), 5);

  test("too hard in a breath-held place presses less and adds no breath; only Not softer leaves the move", () => {
    for (const event of ["not-softer", pressing(6)] as const) {
      const less = play(breathing, event);
      expect([remainingMs(less), isPressingLess(less)]).toEqual([remainingMs(breathing), true]);
      expect(stepOf(play(less, event))?.moveIndex).toBe(event === "not-softer" ? 1 : 0);
    }
    expect(isPressingLess(breathing)).toBe(false);
  });

  test("on the calves nothing can press too hard", () => {
    for (const move of [stretch, roll(60)]) {
      const resting = working({ ...move, zone: "calf-rest" }, passes);
      for (const event of ["not-softer", pressing(3), pressing(9)] as const) {
        expect(play(resting, event)).toBe(resting);
        const paused = play(resting, "pause");
        expect(play(paused, event)).toBe(paused);
      }
    }
  });
});

describe("the two minutes on one place", () => {
  const zone = "posterior-thigh";
  const added = (...moves: PlannedMove[]) => softerSeconds(working(...moves));

  test.each<[number, string, PlannedMove[]]>([
    [20, "alone", [roll(90)]],
    [10, "nearly full", [roll(110)]],
    [0, "full", [roll(120)]],
    [0, "with another move there", [roll(60, { zone }), roll(60, { zone })]],
    [10, "with passes there", [roll(50, { zone }), { ...passes, zone }]],
    [20, "with another move elsewhere", [roll(60, { zone }), roll(60, { zone: "gluteal" })]],
    [20, "with the other side", [roll(60, { zone, side: "right" }), roll(60, { zone, side: "left" })]],
    [0, "both sides after one", [roll(60, { zone, side: "together" }), roll(60, { zone, side: "left" })]],
    [20, "with a breath-held position", [roll(60, { zone }), { ...stretch, zone }]],
    [0, "breaths, which are counted", [stretch]],
  ])("leave %i s to add: %s", (seconds, _, moves) => {
    expect(added(...moves)).toBe(seconds);
  });

  test("count a move that a shorter session leaves out, which may be taken back", () => {
    const moves = [roll(60, { zone }), roll(60, { zone, optional: true })];
    const shorter = startOfSession(moves, { shorter: true, slower: false });
    expect(softerSeconds(play(shorter, "begin", "all-clear", "start-now"))).toBe(0);
  });

  test("count what was rolled there before it was begun again", () => {
    const again = play(working(roll(60), passes), 55, "restart-side", 2);
    expect(softerSeconds(again)).toBe(5);
    expect(remainingMs(play(again, "not-softer"))).toBe(63_000);
    expect(softerSeconds(play(again, "restart-side"))).toBe(3);
    const whole = play(working(roll(60), passes), 60, 10, 60, "back", "start-now");
    expect([stepOf(whole)?.moveIndex, softerSeconds(whole)]).toEqual([0, 0]);
    const moved = play(working(roll(60), passes), 50, "restart-move", "start-now");
    expect(softerSeconds(moved)).toBe(10);
  });

  test("are left to what the patient wishes to begin again: it is not cut short", () => {
    const third = play(working(roll(60), passes), 59, "restart-side", 59, "restart-side");
    expect([remainingMs(third), softerSeconds(third)]).toEqual([60_000, 0]);
  });

  test("count what was rolled in a move that was left out and taken back since", () => {
    const moves = [roll(60, { zone }), roll(20, { zone, optional: true }), passes];
    const choosing = (shorter: boolean) => ({ type: "choose", options: { shorter, slower: false } }) as const;
    const second = play(working(...moves), "skip", "start-now", 15, "back", "pause");
    const first = play(second, choosing(true), choosing(false), "resume", "start-now");
    expect([stepOf(first)?.moveIndex, softerSeconds(first)]).toEqual([0, 20]);
    expect(softerSeconds(play(first, 10, "restart-side"))).toBe(15);
  });

  test("are never gone beyond by time that is added, however often a part is begun again", () => {
    const accountOf = ({ moves }: SessionState, moveIndex: number, side: BodySide) =>
      `${moves[moveIndex]?.zone ?? moveIndex} ${side}`;
    const isRolled = ({ moves }: SessionState, { kind, moveIndex }: SessionState["steps"][number]) =>
      kind === "work" && moves[moveIndex]?.dosage.kind !== "breaths";
    const lengthMs = ({ steps, addedMs }: SessionState, at: number) =>
      (steps[at]?.seconds ?? 0) * 1000 + (addedMs[at] ?? 0);
    /** Milliseconds of each step between two moments, added to each of its accounts. */
    const addTo = (accounts: Map<string, number>, state: SessionState, at: number, ms: number) => {
      const step = state.steps[at];
      if (!step || !isRolled(state, step)) return;
      for (const side of step.side === null ? bodySides : [step.side]) {
        const account = accountOf(state, step.moveIndex, side);
        accounts.set(account, (accounts.get(account) ?? 0) + ms);
      }
    };
    fc.assert(
      fc.property(anyPlan, manyEvents, (list, events) => {
        const rolled = new Map<string, number>();
        everyState(list, events, (before, one, after) => {
          if (one.type === "tick" && before.screen.name === "running") {
            for (let at = before.index; at <= after.index; at++) {
              const from = at === before.index ? before.elapsedMs : 0;
              const to = at === after.index ? after.elapsedMs : lengthMs(before, at);
              addTo(rolled, before, at, to - from);
            }
          }
          const at = after.index;
          if (one.type === "more-time" || at !== before.index) return;
          if ((after.addedMs[at] ?? 0) <= (before.addedMs[at] ?? 0)) return;
          const all = new Map(rolled);
          for (let later = at; later < after.steps.length; later++) {
            addTo(all, after, later, lengthMs(after, later) - (later === at ? after.elapsedMs : 0));
          }
          const here = after.steps[at];
          if (!here) return;
          expect(isRolled(after, here)).toBe(true);
          for (const side of here.side === null ? bodySides : [here.side]) {
            expect(all.get(accountOf(after, here.moveIndex, side))).toBeLessThanOrEqual(120_000);
          }
        });
      }),
    );
  });
});

describe("again, and back", () => {
  test("Repeat this move begins it anew from its change, both sides as planned", () => {
    const left = play(working(roll(60), roll(60), passes), "skip", 20, 60, 10, 15, "not-softer");
    expect(stepOf(left)).toMatchObject({ kind: "work", moveIndex: 1, side: "left" });
    const again = play(left, "pause", "restart-move");
    expect(stepOf(again)).toMatchObject({ kind: "change-move", moveIndex: 1, side: "right" });
    expect([again.screen.name, again.elapsedMs]).toEqual(["running", 0]);
    expect(totalLeftMs(again)).toBe((20 + 130 + 20 + 60) * 1000);
    expect(again.notSofter.every((times) => times === 0)).toBe(true);
    expect(moveOutcomes(again, 3)).toEqual(["left-out", "part", "left-out"]);
  });

  test("the first move begins anew with its count-in", () => {
    expect(stepOf(play(working(roll(60), passes), 5, "restart-move"))?.kind).toBe("count-in");
  });

  test("Back goes to the move before in this session, over those that are left out", () => {
    const plan = [roll(60), roll(60, { optional: true }), passes];
    const options = { shorter: true, slower: false };
    const third = play(started(plan), "start-now", "pause", { type: "choose", options }, "skip", "start-now");
    expect(stepOf(third)?.moveIndex).toBe(2);
    expect(stepOf(play(third, "back"))).toMatchObject({ kind: "count-in", moveIndex: 0 });
    const first = play(third, "back", "start-now", 5);
    expect(nextState(first, { type: "back" })).toMatchObject({ index: 0, elapsedMs: 0 });
  });
});

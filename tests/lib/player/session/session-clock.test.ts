import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startClock } from "@/lib/player/session/session-clock";
import { nextState, type SessionEvent, type SessionState } from "@/lib/player/session/session-machine";
import { remainingMs } from "@/lib/player/session/session-view";
import type { PlannedMove } from "@/lib/program/timeline";
import { started } from "./any-session";

const roll = (side: PlannedMove["side"], seconds: number): PlannedMove => ({
  side,
  dosage: { kind: "time", seconds, holdSeconds: 20, pressureCeiling: 4 },
});
/** 12 minutes: three moves of 100 s a side, and one of 70 s, with their changes. */
const twelveMinutes = [roll("each", 100), roll("each", 100), roll("each", 100), roll("together", 30)];

/** A phone with a session on it, whose clocks go as they are told. */
function phoneWith(session: SessionState) {
  const now = { monotonic: 1_000, wall: 1_700_000_000_000 };
  let state = session;
  const clock = startClock(
    { monotonicMs: () => now.monotonic, wallMs: () => now.wall },
    (event) => {
      state = nextState(state, event);
    },
    false,
  );
  const running = () => state.screen.name === "running";
  const pass = (monotonicMs: number, wallMs: number) => {
    now.monotonic += monotonicMs;
    now.wall += wallMs;
  };
  return {
    state: () => state,
    pass,
    /** Time goes by and the page gets to run. */
    beat: (monotonicMs: number, wallMs = monotonicMs) => {
      pass(monotonicMs, wallMs);
      clock.beat(running());
    },
    look: (hidden: boolean) => clock.look(running(), hidden),
    tell: (type: "pause" | "resume" | "skip" | "more-time") =>
      clock.tell(running(), { type } as SessionEvent),
  };
}
const workingAt = (seconds: number, moves = twelveMinutes) => {
  const phone = phoneWith(nextState(started(moves), { type: "start-now" }));
  for (let beat = 0; beat < seconds * 10; beat++) phone.beat(100);
  return phone;
};
const minutes = (count: number) => count * 60_000;

describe("a session of 12 minutes", () => {
  test("ends with the beat its time is over in, after uneven beats and pauses pressed between them", () => {
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.double({ min: 80, max: 120, noNaN: true })),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 7_000 }), fc.double({ min: 0, max: 79, noNaN: true })), {
          maxLength: 20,
        }),
        (beats, pauses) => {
          const phone = phoneWith(started(twelveMinutes));
          const pausedAt = new Map(pauses);
          let ranMs = 0;
          let lastMs = 0;
          for (let beat = 0; phone.state().screen.name === "running"; beat++) {
            const late = pausedAt.get(beat);
            if (late !== undefined) {
              phone.pass(late, late);
              ranMs += late;
              phone.tell("pause");
              if (phone.state().screen.name === "done") break;
              phone.pass(minutes(3) + late, minutes(3) + late);
              phone.tell("resume");
            }
            const elapsedMs = beats.next().value as number;
            phone.beat(elapsedMs);
            ranMs += elapsedMs;
            lastMs = elapsedMs;
          }
          const { screen, activeMs } = phone.state();
          expect(screen.name).toBe("done");
          expect(activeMs).toBeCloseTo(720_000, 3);
          expect(ranMs - 740_000).toBeGreaterThanOrEqual(-0.001);
          // Nothing adds up: it ends with the very beat in which its time is over.
          expect(ranMs - 740_000).toBeLessThanOrEqual(lastMs);
        },
      ),
      { numRuns: 15 },
    );
  });

  test("what a patient presses takes effect at its own moment, not at the next beat", () => {
    const phone = workingAt(10);
    phone.pass(90, 90);
    phone.tell("pause");
    expect(remainingMs(phone.state())).toBe(89_910);
    phone.pass(minutes(5) + 33, minutes(5) + 33);
    phone.tell("resume");
    phone.beat(40);
    expect(remainingMs(phone.state())).toBe(89_870);
  });

  test("ends in time whatever beats it gets while it is seen", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 2_000 }), { minLength: 50 }), (beats) => {
        const phone = workingAt(0, [roll("left", 20), roll("right", 300)]);
        let ranMs = 0;
        for (const beat of beats) {
          if (phone.state().screen.name !== "running") break;
          phone.beat(beat);
          ranMs += beat;
        }
        const { screen, activeMs } = phone.state();
        if (screen.name === "running") expect(activeMs).toBe(ranMs);
        else expect(ranMs).toBeGreaterThanOrEqual(340_000);
      }),
    );
  });
});

describe("clocks that disagree", () => {
  test.each([
    ["the phone slept, and its clock stood still", 100, minutes(5)],
    ["the phone slept for an hour", 0, minutes(60)],
    ["somebody set the clock on", 100, minutes(60) + 100],
    ["somebody set the clock back", 100, -minutes(60)],
    ["the clocks woke at different times", minutes(5), minutes(3)],
    ["the clock was set back while the phone slept", minutes(5), -minutes(60)],
  ])("%s: the session waits where it stood, and loses nothing", (_, monotonicMs, wallMs) => {
    for (const hidden of [false, true]) {
      const phone = workingAt(30);
      if (hidden) phone.look(true);
      phone.beat(monotonicMs, wallMs);
      expect(phone.state().screen).toEqual({ name: "paused", why: "waited" });
      expect(phone.state().index).toBe(1);
      expect(70_000 - remainingMs(phone.state())).toBe(monotonicMs <= 2_000 ? monotonicMs : 0);
      if (hidden) phone.look(false);
      phone.tell("resume");
      phone.beat(100);
      expect(phone.state().screen.name).toBe("running");
      expect(phone.state().index).toBe(1);
    }
  });

  test("by up to 2 s are let be", () => {
    const phone = workingAt(30);
    phone.beat(100, 2_000);
    phone.beat(100, -1_700);
    expect(phone.state().screen.name).toBe("running");
    expect(remainingMs(phone.state())).toBe(69_800);
  });

  test("during a pause change nothing", () => {
    const phone = workingAt(30);
    phone.tell("pause");
    const paused = phone.state();
    phone.pass(100, minutes(60));
    phone.look(true);
    phone.pass(minutes(9), minutes(2));
    phone.look(false);
    expect(phone.state()).toEqual(paused);
  });
});

test("a session whose plan is closed is told of no time, and is not charged for it later", () => {
  const told: SessionEvent[] = [];
  let monotonic = 0;
  const clock = startClock(
    { monotonicMs: () => monotonic, wallMs: () => monotonic },
    (event) => told.push(event),
    false,
  );
  monotonic = 500;
  clock.beat(false);
  monotonic = 600;
  clock.beat(true);
  expect(told).toEqual([{ type: "tick", elapsedMs: 100 }]);
});

describe("a page that stood still", () => {
  test("in sight, for a phone call or a closed lid, waits where it stood", () => {
    const phone = workingAt(30);
    phone.beat(minutes(5));
    expect(phone.state().screen).toEqual({ name: "paused", why: "waited" });
    expect([phone.state().index, remainingMs(phone.state())]).toEqual([1, 70_000]);
  });

  test("for a moment of a slow phone goes on, and that moment counts", () => {
    const phone = workingAt(30);
    phone.beat(1_900);
    expect(phone.state().screen.name).toBe("running");
    expect(remainingMs(phone.state())).toBe(68_100);
  });

  test("out of sight runs on to the end of its part and waits there, however seldom it is woken", () => {
    for (const gaps of [[minutes(5)], [1_000, 1_000, 60_000, 60_000, 60_000], [69_000, minutes(60)]]) {
      const phone = workingAt(30);
      phone.pass(50, 50);
      phone.look(true);
      expect(remainingMs(phone.state())).toBe(69_950);
      for (const gap of gaps) phone.beat(gap);
      expect(phone.state().screen).toEqual({ name: "paused", why: "waited" });
      expect([phone.state().index, phone.state().elapsedMs]).toEqual([2, 0]);
      phone.look(false);
      expect(phone.state().screen.name).toBe("paused");
    }
  });

  test("out of sight and woken only by being looked at again is told the time before it counts as seen", () => {
    const phone = workingAt(30);
    phone.look(true);
    phone.pass(minutes(5), minutes(5));
    phone.look(false);
    expect(phone.state().screen).toEqual({ name: "paused", why: "waited" });
    expect([phone.state().index, phone.state().elapsedMs]).toEqual([2, 0]);
  });

  test("never passes a part unseen, whatever the clocks and the phone do", () => {
    const anyMs = fc.oneof(
      fc.integer({ min: 0, max: 2_500 }),
      fc.integer({ min: -4_000_000, max: 4_000_000 }),
    );
    const anything = fc.record({
      monotonicMs: anyMs.map(Math.abs),
      wallMs: fc.option(anyMs),
      act: fc.constantFrom("beat", "hide", "show", "pause", "resume", "more-time"),
    });
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 200 }), (all) => {
        const phone = workingAt(0);
        for (const { monotonicMs, wallMs, act } of all) {
          const before = phone.state();
          phone.pass(monotonicMs, wallMs ?? monotonicMs);
          if (act === "beat") phone.beat(0);
          else if (act === "hide" || act === "show") phone.look(act === "hide");
          else phone.tell(act as "pause");
          const after = phone.state();
          expect(after.index - before.index).toBeLessThanOrEqual(1);
          expect(after.activeMs - before.activeMs).toBeLessThanOrEqual(monotonicMs);
          if (monotonicMs > 2_000 && !before.hidden) expect(after.activeMs).toBe(before.activeMs);
        }
      }),
    );
  });
});

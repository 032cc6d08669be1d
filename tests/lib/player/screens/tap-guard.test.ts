import { expect, test, vi } from "vitest";
import { createTapGuard, guardTap, tellTapGuard } from "@/lib/player/screens/tap-guard";
import { tapMeaning } from "@/lib/player/session-player";
import { play, sampleSnapshot, sampleStart } from "../sample-session";

type Given = readonly [ms: number, meant: string, more?: { x?: number; y?: number; detail?: number }];

/** Which of these taps are ignored. */
function ignored(...taps: readonly Given[]): boolean[] {
  const ignores = createTapGuard();
  return taps.map(([timeStamp, meant, { x = 100, y = 700, detail = 1 } = {}]) =>
    ignores({ timeStamp, clientX: x, clientY: y, detail }, meant),
  );
}

test.each([0, 150, 450, 599])(
  "the second half of a double tap, %i ms on, presses nothing that came meanwhile",
  (ms) => {
    expect(ignored([1000, "running"], [1000 + ms, "stopped", { x: 112, y: 690 }])).toEqual([false, true]);
  },
);

test("neither does a third, and a tap 600 ms on is meant", () => {
  expect(ignored([0, "a"], [250, "b"], [500, "b"], [600, "b"])).toEqual([false, true, true, false]);
});

test("a button that stays what it is may be tapped as fast as one likes", () => {
  expect(ignored([0, "change"], [100, "change"], [200, "change"])).toEqual([false, false, false]);
});

test("a tap somewhere else, and what a key presses, are meant", () => {
  expect(ignored([0, "a"], [100, "b", { x: 125 }])).toEqual([false, false]);
  expect(ignored([0, "a"], [100, "b", { x: 118, y: 718 }])).toEqual([false, false]);
  expect(ignored([0, "a"], [100, "b", { y: 724 }])).toEqual([false, true]);
  expect(ignored([0, "a"], [100, "b", { detail: 0 }], [200, "b"])).toEqual([false, false, true]);
});

test("whatever changes the buttons, or what they do, changes what a tap means; time alone does not", () => {
  const start = sampleStart(sampleSnapshot("four-move"));
  const ready = play(start, "begin", "all-clear");
  const rolling = play(ready, "start-now", 5);
  const meant = (state: typeof start) => tapMeaning(state, null, false);
  const states = [
    start,
    play(start, "begin"),
    ready,
    rolling,
    play(rolling, "pause"),
    play(rolling, "stop"),
    play(rolling, "stop", "end-here"),
    play(rolling, "hold"),
    play(rolling, "not-softer"),
    play(rolling, { type: "say-pressure", pressure: 3 }),
    play(rolling, "skip"),
  ];
  const meanings = [
    ...states.map(meant),
    tapMeaning(rolling, null, true),
    tapMeaning(rolling, "sheet", false),
  ];
  expect(new Set(meanings).size).toBe(meanings.length);
  expect(meant(play(rolling, 3))).toBe(meant(rolling));
  expect(meant(play(ready, "more-time"))).toBe(meant(ready));
});

test("an ignored click goes no further and follows no link; any other is left alone", () => {
  const click = (timeStamp: number) => {
    const event = {
      timeStamp,
      clientX: 10,
      clientY: 10,
      detail: 1,
      preventDefault: vi.fn(),
      stopPropagation: vi.fn(),
    };
    guardTap(event as unknown as MouseEvent);
    return [event.preventDefault, event.stopPropagation].map(({ mock }) => mock.calls.length);
  };
  tellTapGuard("running");
  expect(click(0)).toEqual([0, 0]);
  tellTapGuard("card");
  expect(click(150)).toEqual([1, 1]);
  expect(click(700)).toEqual([0, 0]);
});

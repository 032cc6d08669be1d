import { afterEach, expect, test, vi } from "vitest";
import { runHereAlone } from "@/lib/player/session/one-window";

afterEach(() => vi.unstubAllGlobals());

const soon = () => new Promise((resolve) => setTimeout(resolve, 50));

test("the session that ran is told when another begins, once, and the one that begins is not", async () => {
  const [first, second] = [vi.fn(), vi.fn()];
  const endFirst = runHereAlone(first);
  await soon();
  expect(first).not.toHaveBeenCalled();
  const endSecond = runHereAlone(second);
  await soon();
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 0]);
  endFirst();
  endSecond();
});

test("a session that no longer runs is told nothing", async () => {
  const first = vi.fn();
  runHereAlone(first)();
  const end = runHereAlone(() => {});
  await soon();
  expect(first).not.toHaveBeenCalled();
  end();
});

test("a browser without such a channel runs the session all the same", () => {
  vi.stubGlobal("BroadcastChannel", undefined);
  expect(() => runHereAlone(() => {})()).not.toThrow();
});

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runHereAlone } from "@/lib/player/session/one-window";

beforeEach(() => {
  vi.stubGlobal("addEventListener", () => {});
  vi.stubGlobal("removeEventListener", () => {});
});
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

test("a page that the browser had put by tells the other when it comes back", async () => {
  const pages = new EventTarget();
  vi.stubGlobal("addEventListener", pages.addEventListener.bind(pages));
  vi.stubGlobal("removeEventListener", pages.removeEventListener.bind(pages));
  const back = (persisted: boolean) => Object.assign(new Event("pageshow"), { persisted });
  const endFirst = runHereAlone(() => {});
  const second = vi.fn();
  const endSecond = runHereAlone(second);
  await soon();
  pages.dispatchEvent(back(false));
  await soon();
  expect(second).not.toHaveBeenCalled();
  pages.dispatchEvent(back(true));
  await soon();
  expect(second).toHaveBeenCalled();
  endFirst();
  endSecond();
});

test.each([
  ["has no such channel", undefined],
  [
    "forbids it",
    class {
      constructor() {
        throw new DOMException("The operation is insecure.", "SecurityError");
      }
    },
  ],
])("a browser that %s runs the session all the same", (_, channel) => {
  vi.stubGlobal("BroadcastChannel", channel);
  expect(() => runHereAlone(() => {})()).not.toThrow();
});

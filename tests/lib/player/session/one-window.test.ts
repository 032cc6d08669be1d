import { afterEach, expect, test, vi } from "vitest";
import { hearOtherWindows, takeOver } from "@/lib/player/session/one-window";

const secret = "A".repeat(43);
const other = "B".repeat(43);
const ends: (() => void)[] = [];
/** A window with a session of the link; gives what it hears. */
function windowOf(link: string, isRunning: boolean) {
  const onOther = vi.fn<(isSameLink: boolean) => void>();
  ends.push(hearOtherWindows({ secret: link, isRunning }, onOther));
  return onOther;
}
const soon = () => new Promise((resolve) => setTimeout(resolve, 50));

afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.unstubAllGlobals();
});

test("a session that runs or is paused is told when it begins to run in another window, and that one is not", async () => {
  const [running, paused] = [windowOf(secret, false), windowOf(secret, false)];
  await soon();
  expect(running).not.toHaveBeenCalled();
  const started = windowOf(secret, true);
  await soon();
  for (const told of [running, paused]) expect(told.mock.calls).toEqual([[true]]);
  expect(started).not.toHaveBeenCalled();
});

test("a session is left to a window that asks for it", async () => {
  const running = windowOf(secret, true);
  takeOver(secret);
  await soon();
  expect(running.mock.calls).toEqual([[true]]);
});

test("a session of another link is told apart", async () => {
  const theirs = windowOf(other, false);
  windowOf(secret, true);
  await soon();
  expect(theirs.mock.calls).toEqual([[false]]);
});

test("a session that is over is told nothing", async () => {
  const over = windowOf(secret, true);
  ends.pop()?.();
  windowOf(secret, true);
  await soon();
  expect(over).not.toHaveBeenCalled();
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
  expect(() => hearOtherWindows({ secret, isRunning: true }, () => {})()).not.toThrow();
});

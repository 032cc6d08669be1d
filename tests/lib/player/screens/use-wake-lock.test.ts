import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepAwake } from "@/lib/player/screens/use-wake-lock";

type Lock = { released: boolean; onrelease: (() => void) | null; release: () => Promise<void> };

/** A device that gives locks as long as it is not told to refuse, in front of a page that can be hidden. */
function device() {
  const locks: Lock[] = [];
  const does = { refuses: false };
  const request = vi.fn(async () => {
    if (does.refuses) throw new DOMException("low battery", "NotAllowedError");
    const lock: Lock = {
      released: false,
      onrelease: null,
      release: async () => {
        lock.released = true;
        lock.onrelease?.();
      },
    };
    locks.push(lock);
    return lock;
  });
  const document = Object.assign(new EventTarget(), { visibilityState: "visible" });
  vi.stubGlobal("document", document);
  vi.stubGlobal("navigator", { wakeLock: { request } });
  const see = (visibilityState: "visible" | "hidden") => {
    document.visibilityState = visibilityState;
    document.dispatchEvent(new Event("visibilitychange"));
  };
  const held = () => locks.filter(({ released }) => !released).length;
  return { locks, does, request, see, held };
}

const settle = () => vi.advanceTimersByTimeAsync(10);
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a lock that is dropped in sight is taken again, once", async () => {
  const { locks, request, held } = device();
  const told: boolean[] = [];
  const stop = keepAwake((refused) => told.push(refused));
  await settle();
  vi.advanceTimersByTime(60_000);
  await locks[0]?.release();
  await settle();
  expect(request).toHaveBeenCalledTimes(2);
  expect([held(), told]).toEqual([1, [false, false]]);
  stop();
  await settle();
  expect([held(), request.mock.calls.length]).toEqual([0, 2]);
});

test("a lock that is dropped in sight and refused then is told of", async () => {
  const { locks, does, request } = device();
  const told: boolean[] = [];
  keepAwake((refused) => told.push(refused));
  await settle();
  vi.advanceTimersByTime(60_000);
  does.refuses = true;
  await locks[0]?.release();
  await settle();
  expect(told).toEqual([false, true]);
  expect(request).toHaveBeenCalledTimes(2);
});

test("a device that drops each lock at once is not asked again and again", async () => {
  const { locks, request } = device();
  const told: boolean[] = [];
  keepAwake((refused) => told.push(refused));
  await settle();
  await locks[0]?.release();
  await settle();
  expect(told).toEqual([false, true]);
  expect(request).toHaveBeenCalledTimes(1);
});

test("a page that comes back into sight takes its lock again, and never holds two", async () => {
  const { locks, see, held } = device();
  const told: boolean[] = [];
  keepAwake((refused) => told.push(refused));
  see("visible");
  await settle();
  see("visible");
  await settle();
  expect(locks).toHaveLength(1);
  see("hidden");
  await locks[0]?.release();
  await settle();
  expect(held()).toBe(0);
  see("visible");
  await settle();
  expect([held(), told]).toEqual([1, [false, false]]);
});

test("a device without wake locks refuses", async () => {
  device();
  vi.stubGlobal("navigator", {});
  const told: boolean[] = [];
  keepAwake((refused) => told.push(refused));
  await settle();
  expect(told).toEqual([true]);
});

test("a lock that comes when the session is over is given back", async () => {
  const { held, locks } = device();
  keepAwake(() => {})();
  await settle();
  expect([locks.length, held()]).toEqual([1, 0]);
});

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { whenIdle } from "@/lib/player/when-idle";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("work waits until the browser has nothing better to do", () => {
  const asked = vi.fn();
  vi.stubGlobal("requestIdleCallback", asked);
  const work = vi.fn();
  whenIdle(work);
  vi.advanceTimersByTime(10_000);
  expect(work).not.toHaveBeenCalled();
  expect(asked).toHaveBeenCalledWith(expect.any(Function), { timeout: 2_000 });
  asked.mock.calls[0]?.[0]();
  expect(work).toHaveBeenCalledTimes(1);
});

test("where the browser cannot say so, as on an iPhone, work is done soon", () => {
  vi.stubGlobal("requestIdleCallback", undefined);
  const work = vi.fn();
  whenIdle(work);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(work).toHaveBeenCalledTimes(1);
});

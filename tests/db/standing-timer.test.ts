import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startStandingTimer } from "@/db/standing-timer";

const MINUTE = 60_000;
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const failure = Object.assign(new Error("a name"), { code: "unavailable" });

test("asks every minute, and not before the first", async () => {
  const record = vi.fn(async () => {});
  stop = startStandingTimer({ record });
  await vi.advanceTimersByTimeAsync(MINUTE - 1);
  expect(record).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1 + 2 * MINUTE);
  expect(record).toHaveBeenCalledTimes(3);
});

test("never asks while it is still asking", async () => {
  let end = () => {};
  const record = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        end = resolve;
      }),
  );
  stop = startStandingTimer({ record });
  await vi.advanceTimersByTimeAsync(5 * MINUTE);
  expect(record).toHaveBeenCalledTimes(1);
  end();
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(record).toHaveBeenCalledTimes(2);
});

test("says an outage once, by its code alone, goes on, and says the next one again", async () => {
  const lines: string[] = [];
  const record = vi.fn<() => Promise<void>>().mockRejectedValue(failure);
  stop = startStandingTimer({ record, log: (line) => lines.push(line) });
  await vi.advanceTimersByTimeAsync(3 * MINUTE);
  expect(record).toHaveBeenCalledTimes(3);
  expect(lines).toEqual(["Holds and releases could not be written (unavailable). Trying every minute."]);
  record.mockResolvedValueOnce();
  await vi.advanceTimersByTimeAsync(2 * MINUTE);
  expect(lines).toHaveLength(2);
});

test("keeps no process alive, and stops when it is told to", async () => {
  const record = vi.fn(async () => {});
  stop = startStandingTimer({ record });
  stop();
  await vi.advanceTimersByTimeAsync(5 * MINUTE);
  expect(record).not.toHaveBeenCalled();
  vi.useRealTimers();
  const before = process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  stop = startStandingTimer({ record });
  expect(process.getActiveResourcesInfo().filter((name) => name === "Timeout")).toHaveLength(before);
});

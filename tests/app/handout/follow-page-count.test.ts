import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { followPageCount } from "@/app/_handout/follow-page-count";
import type { PageCount } from "@/app/_handout/page-count";
import { handoutAnswers } from "@/lib/copy/clinic/handout";

const world = { answers: [] as Response[], window: new EventTarget(), told: [] as PageCount[] };
const fetcher = vi.fn(async () => {
  const answer = world.answers.shift();
  if (!answer) throw new TypeError("no more answers");
  return answer;
});
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", fetcher);
  fetcher.mockClear();
  Object.assign(world, { answers: [], window: new EventTarget(), told: [] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const signedOut = () => Response.json({ problem: handoutAnswers.signedOut }, { status: 401 });
const tooLong = () => Response.json({ problem: handoutAnswers.tooLong.text }, { status: 422 });
const counted = () => Response.json({ pages: 4 });
const follow = () => followPageCount("/x", (count) => world.told.push(count), world.window);
const focus = async () => {
  world.window.dispatchEvent(new Event("focus"));
  await vi.advanceTimersByTimeAsync(0);
};

describe("the pages of a handout", () => {
  test("are asked for again once somebody who was signed out comes back to the window", async () => {
    world.answers = [signedOut(), signedOut(), signedOut(), counted()];
    follow();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetcher).toHaveBeenCalledTimes(3);
    expect(world.told.at(-1)).toEqual({ is: "unknown", problem: handoutAnswers.signedOut });
    await focus();
    expect(world.told.at(-1)).toEqual({ is: "counted", pages: 4 });
  });

  test("are asked for again where it could not be printed so, and not where they are counted", async () => {
    world.answers = [tooLong(), counted()];
    follow();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(world.told.map(({ is }) => is)).toEqual(["refused"]);
    await focus();
    await focus();
    expect(world.told.map(({ is }) => is)).toEqual(["refused", "counted"]);
    expect(fetcher).toHaveBeenCalledTimes(2);
  });

  test("are asked for once while the answer is on its way, and never after the end", async () => {
    world.answers = [signedOut(), counted()];
    const end = follow();
    await focus();
    world.window.dispatchEvent(new Event("focus"));
    end();
    await focus();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetcher.mock.calls.length).toBeLessThanOrEqual(2);
    expect(world.told).toHaveLength(1);
  });
});

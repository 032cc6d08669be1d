import { afterEach, describe, expect, test, vi } from "vitest";
import {
  forgetWeek,
  isWeekOn,
  isWeekOver,
  rememberAnswer,
  rememberSessionDay,
  weekAfter,
  weekFrom,
} from "@/lib/player/record/record-week";
import { blockStorage, mine, stubStorage, theirs } from "./stored";

afterEach(() => vi.unstubAllGlobals());

describe("the week after which the back should be better", () => {
  test("is over on the seventh day", () => {
    expect(isWeekOn("2026-02-26", "2026-03-04")).toBe(false);
    expect(isWeekOn("2026-02-26", "2026-03-05")).toBe(true);
    expect(isWeekOn("2026-02-26", "2027-01-01")).toBe(true);
  });

  test.each([null, "", "better", "2026-13-01", '["1 2026-10-01"]'])("is never over from %j on", (found) =>
    expect(isWeekOn(found, "2027-01-01")).toBe(false),
  );

  test("is counted from the first session, whatever comes after it", () => {
    expect(weekFrom(null, "2026-10-03")).toBe("2026-10-03");
    expect(weekFrom("2026-10-03", "2026-10-03")).toBe("2026-10-03");
    expect(weekFrom("2026-10-03", "2026-12-24")).toBe("2026-10-03");
    expect(weekFrom("better", "2026-12-24")).toBe("better");
  });

  test("is counted anew from a day that is still to come, or that is none", () => {
    expect(weekFrom("2027-01-01", "2026-10-03")).toBe("2026-10-03");
    expect(weekFrom("soon", "2026-10-03")).toBe("2026-10-03");
  });

  test("begins again with an answer that is not better", () => {
    expect((["same", "worse"] as const).map((answer) => weekAfter(answer, "2026-10-10"))).toEqual([
      "2026-10-10",
      "2026-10-10",
    ]);
    expect(isWeekOn(weekAfter("better", "2026-10-10"), "2027-10-10")).toBe(false);
  });
});

describe("the question of the week, on the phone", () => {
  /** When the plan was published: long ago. */
  const made = "2026-06-01";

  test("waits for a session, and for the seventh day after the first one under this link", () => {
    const held = stubStorage();
    expect(isWeekOver(mine, "2027-01-01", made)).toBe(false);
    rememberSessionDay(mine, "2026-10-03");
    rememberSessionDay(mine, "2026-10-09");
    expect(["2026-10-09", "2026-10-10"].map((day) => isWeekOver(mine, day, made))).toEqual([false, true]);
    expect(isWeekOver(theirs, "2027-01-01", made)).toBe(false);
    expect([...held.values()]).toEqual(["2026-10-03"]);
  });

  test("is asked again a week after The same, and no more after Better", () => {
    stubStorage();
    rememberSessionDay(mine, "2026-10-03");
    rememberAnswer(mine, "same", "2026-10-12");
    rememberSessionDay(mine, "2026-10-12");
    expect(["2026-10-18", "2026-10-19"].map((day) => isWeekOver(mine, day, made))).toEqual([false, true]);
    rememberAnswer(mine, "better", "2026-10-19");
    rememberSessionDay(mine, "2026-10-19");
    expect(isWeekOver(mine, "2027-10-19", made)).toBe(false);
  });

  test("stands where its answer was changed: the last one counts", () => {
    stubStorage();
    rememberSessionDay(mine, "2026-10-03");
    rememberAnswer(mine, "better", "2026-10-12");
    rememberAnswer(mine, "worse", "2026-10-12");
    expect(isWeekOver(mine, "2026-10-19", made)).toBe(true);
  });

  test("leaves nothing behind when it is deleted, nor does an answer that is given after", () => {
    const held = stubStorage();
    rememberSessionDay(mine, "2026-10-03");
    expect(forgetWeek(mine)).toBe(true);
    rememberAnswer(mine, "same", "2026-10-12");
    expect([held.size, isWeekOver(mine, "2027-01-01", made), held.size]).toEqual([0, false, 0]);
  });

  test.each([
    ["blocked", blockStorage],
    ["full", () => stubStorage({ room: 0 })],
  ])("is counted from the day the plan was made where storage is %s", (_, stub) => {
    stub();
    rememberSessionDay(mine, "2026-10-03");
    rememberAnswer(mine, "same", "2026-10-03");
    expect(["2026-06-07", "2026-06-08"].map((day) => isWeekOver(mine, day, made))).toEqual([false, true]);
  });

  test("is counted from the day that lies there, where there is no room for another", () => {
    const held = stubStorage();
    rememberSessionDay(mine, "2026-10-03");
    const [[key = "", day = ""] = []] = held;
    stubStorage({ room: 0 }).set(key, day);
    expect(["2026-10-09", "2026-10-10"].map((each) => isWeekOver(mine, each, made))).toEqual([false, true]);
  });

  test("leaves no more than that day on a phone where nothing can be forgotten", () => {
    blockStorage();
    expect(forgetWeek(mine)).toBe(false);
  });
});

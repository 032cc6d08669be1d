import { describe, expect, test } from "vitest";
import {
  addDays,
  countText,
  dayOf,
  daysBetween,
  dayText,
  distanceText,
  instantText,
  lastDayOf,
} from "@/lib/copy/clinic/dates";

const today = "2026-11-20";

describe("a day in words", () => {
  test("has weekday, day and month, and the year only when it is another one", () => {
    expect(dayText("2026-12-18", today)).toBe("Fri 18 Dec");
    expect(dayText("2027-01-04", today)).toBe("Mon 4 Jan 2027");
  });

  test("September has three letters like every month", () => {
    expect(dayText("2026-09-01", today)).toBe("Tue 1 Sep");
  });
});

describe("an instant in the clinic's zone", () => {
  const lateEvening = new Date("2026-11-20T03:30:00Z");

  test("is a day of the clinic, not of the server", () => {
    expect(dayOf(lateEvening, "America/New_York")).toBe("2026-11-19");
    expect(dayOf(lateEvening, "Asia/Tokyo")).toBe("2026-11-20");
  });

  test("has hours and minutes of 24", () => {
    expect(instantText(lateEvening, "America/New_York", today)).toBe("Thu 19 Nov, 22:30");
    expect(instantText(new Date("2026-11-20T05:00:00Z"), "America/New_York", today)).toBe(
      "Fri 20 Nov, 00:00",
    );
  });

  test("the last day of what ends at midnight is the day before, also when clocks change", () => {
    expect(lastDayOf(new Date("2026-11-24T05:00:00Z"), "America/New_York")).toBe("2026-11-23");
    expect(lastDayOf(new Date("2026-03-09T04:00:00Z"), "America/New_York")).toBe("2026-03-08");
  });
});

describe("days between days", () => {
  test("are whole days, over the change of clocks and of years", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-12-31", "2027-01-01")).toBe(1);
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
  });

  test("read as distance from today", () => {
    expect(distanceText(today, today)).toBe("today");
    expect(distanceText("2026-11-21", today)).toBe("tomorrow");
    expect(distanceText("2026-11-19", today)).toBe("yesterday");
    expect(distanceText("2026-11-25", today)).toBe("in 5 days");
    expect(distanceText("2026-11-10", today)).toBe("10 days ago");
  });
});

test("one is one, and none is many", () => {
  expect([0, 1, 2].map((count) => countText(count, "move"))).toEqual(["0 moves", "1 move", "2 moves"]);
});

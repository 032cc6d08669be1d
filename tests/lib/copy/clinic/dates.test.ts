import { describe, expect, test } from "vitest";
import {
  countText,
  dayText,
  distanceText,
  fullDayText,
  instantText,
  shortDayText,
} from "@/lib/copy/clinic/dates";

const today = "2026-11-20";

describe("a day in words", () => {
  test("has weekday, day and month, and the year only when it is another one", () => {
    expect(dayText("2026-12-18", today)).toBe("Fri 18 Dec");
    expect(dayText("2027-01-04", today)).toBe("Mon 4 Jan 2027");
  });

  test("leaves the weekday out where there is little room and the year is said", () => {
    expect(shortDayText("2026-12-18", today)).toBe("Fri 18 Dec");
    expect(shortDayText("2027-01-04", today)).toBe("4 Jan 2027");
  });

  test("has its year, and no weekday, where it is read years later", () => {
    expect(fullDayText("2026-11-21")).toBe("21 Nov 2026");
    expect(fullDayText("2026-09-01")).toBe("1 Sep 2026");
  });

  test("September has three letters like every month", () => {
    expect(dayText("2026-09-01", today)).toBe("Tue 1 Sep");
  });
});

describe("an instant in the clinic's zone", () => {
  const lateEvening = new Date("2026-11-20T03:30:00Z");

  test("has hours and minutes of 24", () => {
    expect(instantText(lateEvening, "America/New_York", today)).toBe("Thu 19 Nov, 22:30");
    expect(instantText(new Date("2026-11-20T05:00:00Z"), "America/New_York", today)).toBe(
      "Fri 20 Nov, 00:00",
    );
  });
});

test("a day reads as its distance from today", () => {
  expect(distanceText(today, today)).toBe("today");
  expect(distanceText("2026-11-21", today)).toBe("tomorrow");
  expect(distanceText("2026-11-19", today)).toBe("yesterday");
  expect(distanceText("2026-11-25", today)).toBe("in 5 days");
  expect(distanceText("2026-11-10", today)).toBe("10 days ago");
});

test("one is one, and none is many", () => {
  expect([0, 1, 2].map((count) => countText(count, "move"))).toEqual(["0 moves", "1 move", "2 moves"]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayAt, daysBetween, endOfDay, lastDayOf, ruleNow } from "@/lib/clinic-days";

test("a moment is another calendar day in another clinic", () => {
  const moment = new Date("2026-03-01T05:30:00Z");
  expect(dayAt(moment, "America/Los_Angeles")).toBe("2026-02-28");
  expect(dayAt(moment, "Pacific/Auckland")).toBe("2026-03-01");
});

test("a day ends at the clinic's midnight, on the days the clocks change too", () => {
  expect(endOfDay("2026-03-07", "America/Los_Angeles").toISOString()).toBe("2026-03-08T08:00:00.000Z");
  expect(endOfDay("2026-03-08", "America/Los_Angeles").toISOString()).toBe("2026-03-09T07:00:00.000Z");
  expect(endOfDay("2026-12-31", "UTC").toISOString()).toBe("2027-01-01T00:00:00.000Z");
});

test("the rules are asked about the clinic's day, wherever it is", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("2025-01-01"), max: new Date("2030-01-01"), noInvalidDate: true }),
      fc.constantFrom(
        "Pacific/Kiritimati",
        "Pacific/Auckland",
        "UTC",
        "America/Los_Angeles",
        "Pacific/Pago_Pago",
      ),
      (moment, zone) => ruleNow(moment, zone).toISOString().slice(0, 10) === dayAt(moment, zone),
    ),
  );
});

test("days are added over months and leap years", () => {
  expect(addDays("2028-02-28", 2)).toBe("2028-03-01");
  expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
});

test("the last day of what ends at midnight is the day before, also when clocks change", () => {
  expect(lastDayOf(new Date("2026-11-24T05:00:00Z"), "America/New_York")).toBe("2026-11-23");
  expect(lastDayOf(new Date("2026-03-09T04:00:00Z"), "America/New_York")).toBe("2026-03-08");
});

test("the days between two are whole days, over the change of clocks and of years", () => {
  expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
  expect(daysBetween("2026-12-31", "2027-01-01")).toBe(1);
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
});

import { describe, expect, test } from "vitest";
import { clearanceErrors, clearanceLine } from "@/lib/copy/clinic/clearances";

const today = "2026-11-20";
const whole = {
  clearedBy: "Dr. R. Osei, orthopaedics",
  clearedOn: "2026-11-18",
  note: "Healed on the X-ray.",
  validUntil: "2027-02-12",
};
const wrong = (change: Partial<typeof whole>) => Object.keys(clearanceErrors({ ...whole, ...change }, today));

describe("a clearance is signed", () => {
  test("when it says who, when, what was found and until when", () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ clearedOn: today, validUntil: today })).toEqual([]);
    expect(wrong({ validUntil: "2027-11-20" })).toEqual([]);
  });

  test.each([
    ["without a name", { clearedBy: "  " }, "clearedBy"],
    ["without what was found", { note: "\n" }, "note"],
    ["for a day to come", { clearedOn: "2026-11-21" }, "clearedOn"],
    ["until a day that is past", { validUntil: "2026-11-19" }, "validUntil"],
    ["for more than 365 days", { validUntil: "2027-11-21" }, "validUntil"],
  ])("not %s, and the field says what to do", (_what, change, field) => {
    expect(wrong(change)).toEqual([field]);
  });
});

test("a clearance reads as who, when and until when, with the year where it is another", () => {
  expect(clearanceLine(whole, today)).toBe(
    "Cleared by Dr. R. Osei, orthopaedics, Wed 18 Nov, until Fri 12 Feb 2027",
  );
});

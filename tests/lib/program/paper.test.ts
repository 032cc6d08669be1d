import { expect, test } from "vitest";
import { paperOf } from "@/lib/program/paper";

test("a clinic prints on what it chose, and until then on what is usual where its clock is", () => {
  expect(paperOf({ paper: null, timeZone: "America/New_York" })).toBe("letter");
  expect(paperOf({ paper: null, timeZone: "Europe/Lisbon" })).toBe("a4");
  expect(paperOf({ paper: "a4", timeZone: "America/New_York" })).toBe("a4");
  expect(paperOf({ paper: "letter", timeZone: "Europe/Lisbon" })).toBe("letter");
});

import { expect, test } from "vitest";
import { readGraceDays, settingsWords } from "@/lib/copy/clinic/settings";
import { MAX_GRACE_DAYS, overdueLinks } from "@/lib/safety/standing";

test.each(["", "-1", "61", "7.5", "seven", "1e1", "007"])("%j is no number of days of grace", (text) => {
  expect(readGraceDays(text)).toBeNull();
});

test("whole days from none to the longest are read, with spaces around them", () => {
  expect([readGraceDays("0"), readGraceDays(" 7 "), readGraceDays(String(MAX_GRACE_DAYS))]).toEqual([
    0, 7, 60,
  ]);
});

test("each choice for an overdue review says what the patient meets", () => {
  const said = overdueLinks.map((links) => settingsWords.overdue(links, 7));
  expect(new Set(said).size).toBe(3);
  expect(said[0]).toContain("stays open to the patient. The patient is told that a check is due");
  expect(said[1]).toContain("for 7 days after the review date. Then they are paused");
  expect(said[2]).toContain("on the day after the review date");
  expect(settingsWords.overdue("pause-after-grace", 0)).toContain("on the day after the review date");
});

test("the grace period says how long an ended link still opens", () => {
  expect(settingsWords.grace(1)).toContain("still opens for 1 day,");
  expect(settingsWords.grace(0)).toBe("A share link that has ended no longer opens.");
});

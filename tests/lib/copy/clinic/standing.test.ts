import { describe, expect, test } from "vitest";
import { standingWords, wayOn, wayOnText } from "@/lib/copy/clinic/standing";
import { answerKindFor, findingLevels } from "@/lib/safety/finding";

describe("the way on from what holds a published version", () => {
  test("a clearance can be given there, and nothing else can be answered there", () => {
    for (const level of findingLevels) {
      expect(wayOn({ level, mark: null }) === "clear", level).toBe(answerKindFor(level) === "clearance");
    }
  });

  test("an emergency leads to the record, and says that no clearance settles it", () => {
    expect(wayOn({ level: "emergency", mark: null })).toBe("record");
    expect(wayOnText("emergency")).toContain("No clearance settles this.");
    expect(wayOnText("urgent")).toBe(wayOnText("emergency"));
  });

  test("a reason in the record that may not be printed is mended in the record", () => {
    const mark = { field: "exclusion-reason", start: 0, end: 4 } as const;
    expect(wayOn({ level: "prohibited", mark })).toBe("record");
    expect(wayOn({ level: "prohibited", mark: { ...mark, field: "move-note" } })).toBe("composer");
  });
});

test("what a change of the record did is one plain sentence more", () => {
  expect(standingWords.nowHeld(2)).toBe("Version 2 is now on hold. Its link shows a paused page.");
  expect(standingWords.releasesHold(2)).toBe(
    "Taking this out would lift what holds version 2. Ask a licensed clinician.",
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  reviewDayAfter,
  reviewDayOnStart,
  usualReviewDay,
} from "@/app/(composer)/patients/[patientId]/program/review-day";
import {
  changesOfMove,
  rowSeconds,
  sessionBar,
} from "@/app/(composer)/patients/[patientId]/program/session-bar";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { programTemplates, startFromTemplate, type TemplateId } from "@/lib/moves/templates";
import { prescribe } from "@/lib/program/program";
import { planSession } from "@/lib/program/timeline";

const planOf = (id: TemplateId) => {
  const template = programTemplates.find((candidate) => candidate.id === id);
  if (!template) throw new Error(`no template ${id}`);
  return planSession(startFromTemplate(template, builtInCatalogue));
};

describe("the sums of the program list", () => {
  test("the four-move routine reads 2:10, 2:10, 1:00, 1:00 and 3 changes of move", () => {
    const plan = planOf("four-move");
    expect([0, 1, 2, 3].map((i) => rowSeconds(plan, i))).toEqual([130, 130, 60, 60]);
    expect(changesOfMove(plan)).toEqual({ count: 3, seconds: 60 });
    expect(plan.wholeSessionSeconds).toBe(440);
  });

  test("rows and changes always add up to the whole session, and so do the parts of the bar", () => {
    const moves = fc.array(fc.constantFrom(...builtInCatalogue.moves), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(moves, (chosen) => {
        const plan = planSession(chosen.map((move, i) => prescribe(move, `m${i}`)));
        const rows = chosen.reduce((sum, _move, i) => sum + rowSeconds(plan, i), 0);
        expect(rows + changesOfMove(plan).seconds).toBe(plan.wholeSessionSeconds);
        const parts = sessionBar(plan).parts;
        expect(parts.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(plan.wholeSessionSeconds);
        expect(parts.filter(({ kind }) => kind === "move")).toHaveLength(chosen.length);
      }),
    );
  });
});

describe("the bar of the whole session", () => {
  test("stands against 10 minutes while that is enough, then against 12", () => {
    expect(sessionBar(planOf("four-move"))).toMatchObject({
      budgetSeconds: 600,
      scaleSeconds: 600,
      overSeconds: 0,
    });
    expect(sessionBar(planOf("coach-sequence"))).toMatchObject({ budgetSeconds: 720, overSeconds: 0 });
  });

  test("past 12 minutes it shows the whole length and says by how much", () => {
    const long = planSession(
      Array.from({ length: 8 }, () => ({
        side: "each" as const,
        dosage: { kind: "time" as const, seconds: 60, holdSeconds: null, pressureCeiling: 4 },
      })),
    );
    expect(sessionBar(long)).toMatchObject({ scaleSeconds: 1180, budgetSeconds: 720, overSeconds: 460 });
  });

  test("is empty for an empty program", () => {
    expect(sessionBar(planSession([]))).toMatchObject({ parts: [], scaleSeconds: 600, overSeconds: 0 });
  });
});

test("the review is a week away when acute, and at the end of the weeks otherwise", () => {
  expect(usualReviewDay("2026-11-20", { phase: "acute", weeks: 4 })).toBe("2026-11-27");
  expect(usualReviewDay("2026-11-20", { phase: "maintenance", weeks: 4 })).toBe("2026-12-18");
});

describe("a change of phase or weeks", () => {
  const today = "2026-11-20";
  const usual = { phase: "maintenance", weeks: 4, reviewOn: "2026-12-18" } as const;
  const acute = { phase: "acute", weeks: 4, reviewOn: "2026-11-27" } as const;

  test("takes the usual review date along", () => {
    expect(reviewDayAfter(today, usual, { phase: "acute" })).toBe("2026-11-27");
    expect(reviewDayAfter(today, acute, { phase: "maintenance" })).toBe("2026-12-18");
    expect(reviewDayAfter(today, usual, { weeks: 6 })).toBe("2027-01-01");
  });

  test("leaves a date somebody chose, but none after day 7 in a program that becomes acute", () => {
    const chosen = { ...usual, reviewOn: "2026-12-09" };
    expect(reviewDayAfter(today, chosen, { weeks: 6 })).toBe("2026-12-09");
    expect(reviewDayAfter(today, chosen, { phase: "acute" })).toBe("2026-11-27");
    expect(reviewDayAfter(today, { ...usual, reviewOn: "2026-11-23" }, { phase: "acute" })).toBe(
      "2026-11-23",
    );
    const later = { ...acute, reviewOn: "2026-12-09" };
    expect(reviewDayAfter(today, later, { weeks: 6 })).toBe("2026-12-09");
    expect(reviewDayAfter(today, later, { phase: "acute" })).toBe("2026-12-09");
  });

  test("never leaves an acute program without a date, or with one that is past", () => {
    for (const reviewOn of [null, "2026-11-13"]) {
      expect(reviewDayAfter(today, { ...usual, reviewOn }, { phase: "acute" })).toBe("2026-11-27");
    }
  });
});

test("a program that is started over has a review date that is not past", () => {
  const start = (reviewOn: string | null, phase: "acute" | "maintenance" = "acute") =>
    reviewDayOnStart("2026-11-20", { phase, weeks: 4, reviewOn });
  expect(start(null)).toBe("2026-11-27");
  expect(start("2026-11-13")).toBe("2026-11-27");
  expect(start("2026-11-13", "maintenance")).toBe("2026-12-18");
  expect(start("2026-11-24")).toBe("2026-11-24");
});

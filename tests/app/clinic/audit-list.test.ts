import { expect, test } from "vitest";
import { joinRuns } from "@/app/(clinic)/audit-list";
import { auditText } from "@/app/(clinic)/audit-words";
import type { AuditLine } from "@/db/queries/audit";

const line = (at: string, more: Partial<AuditLine> = {}): AuditLine => ({
  at: new Date(at),
  who: "Ana Novak",
  event: "program.draft-saved",
  detail: {},
  ...more,
});

test("a draft that saved itself many times in a row is one line", () => {
  const runs = joinRuns([
    line("2026-11-20T10:20:00Z"),
    line("2026-11-20T10:10:00Z"),
    line("2026-11-20T09:30:00Z"),
  ]);
  expect(runs.map(({ count }) => count)).toEqual([3]);
});

test("another person, another act and a pause of an hour each begin a new line", () => {
  const runs = joinRuns([
    line("2026-11-20T10:20:00Z"),
    line("2026-11-20T10:19:00Z", { who: "Ben Ode" }),
    line("2026-11-20T10:18:00Z", { who: "Ben Ode", event: "patient.notes-saved" }),
    line("2026-11-20T08:00:00Z", { who: "Ben Ode", event: "patient.notes-saved" }),
  ]);
  expect(runs).toHaveLength(4);
});

test("an event names the condition, the version or the move it was about", () => {
  expect(auditText({ event: "condition.recorded", detail: { condition: "osteoporosis" } })).toBe(
    "recorded: Osteoporosis",
  );
  expect(auditText({ event: "version.published", detail: { number: "3" } })).toBe("published version 3");
  expect(auditText({ event: "moves.signed", detail: { move: "thoracic-roll" } })).toBe(
    "signed Upper-back roll",
  );
});

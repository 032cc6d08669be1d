import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AuditList, joinRuns } from "@/app/(clinic)/audit-list";
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
  expect(auditText({ event: "patient.contact-edited", detail: { locale: "es" } })).toBe(
    "changed the contact lines, and the language to Spanish",
  );
  expect(auditText({ event: "patient.contact-edited", detail: {} })).toBe("changed the contact lines");
  expect(auditText({ event: "version.published", detail: { number: "3" } })).toBe("published version 3");
  expect(auditText({ event: "moves.signed", detail: { move: "thoracic-roll" } })).toBe(
    "signed Upper-back roll",
  );
});

test("a setting of the handout says what it was and is; lines only in which language", () => {
  const changed = (detail: Record<string, string>) => auditText({ event: "settings.changed", detail });
  expect(changed({ paper: "usual to letter" })).toBe("changed the paper from the usual one to Letter");
  expect(changed({ paper: "letter to a4", linesIn: "es" })).toBe(
    "changed the paper from Letter to A4 and the clinic's lines in Spanish",
  );
  expect(auditText({ event: "logo.set", detail: { hash: "ab" } })).toBe("put a logo on the handouts");
  expect(auditText({ event: "logo.removed", detail: { hash: "ab" } })).toBe("took the logo off the handouts");
});

test("a signature on a language names the language and the part", () => {
  const signed = (part: string) => auditText({ event: "translation.signed", detail: { locale: "es", part } });
  expect(signed("safety")).toBe("signed the Spanish words: Stop signs and safety");
  expect(signed("move.thoracic-roll")).toBe("signed the Spanish words: Upper-back roll");
});

test("a share link's code: that it is asked for, was wrong, locked the link and was made anew, and never what it is", () => {
  const text = (event: AuditLine["event"], detail = {}) => auditText({ event, detail });
  expect(text("share-link.issued", { expiresOn: "2026-12-18" })).toBe("made a share link");
  expect(text("share-link.issued", { with: "code" })).toBe("made a share link that asks for a code");
  expect(text("share-link.pin-refused")).toBe("typed a wrong code");
  expect(text("share-link.locked")).toBe("was locked: wrong code typed 5 times");
  expect(text("share-link.pin-renewed")).toBe("made a new code for a share link");
});

test("what became of a move names it, a clinic's own by the words of its slug, and the revision", () => {
  const move = "own-wall-roll";
  expect(auditText({ event: "moves.written", detail: { move, revision: "2" } })).toBe(
    "wrote wall roll, revision 2",
  );
  expect(auditText({ event: "moves.retired", detail: { move } })).toBe("retired wall roll");
  expect(auditText({ event: "moves.brought-back", detail: { move: "thoracic-roll" } })).toBe(
    "brought back Upper-back roll",
  );
});

test("a change of settings says from what to what", () => {
  const detail = {
    graceDays: "7 to 3",
    signaturesNeeded: "2 to 1",
    overdueLinks: "pause-after-grace to stay-open",
  };
  expect(auditText({ event: "settings.changed", detail })).toBe(
    "changed the signatures a move needs from 2 to 1, what a past review date does from “Pause after the grace period” to “Links stay open” and the days of grace from 7 to 3",
  );
  expect(auditText({ event: "settings.changed", detail: { graceDays: "7 to 3" } })).toBe(
    "changed the days of grace from 7 to 3",
  );
  expect(auditText({ event: "settings.changed", detail: {} })).toBe("changed the safety settings");
});

test("the end of a program that was on hold says so", () => {
  expect(auditText({ event: "program.ended", detail: { onHold: "2" } })).toBe(
    "ended the program, with version 2 on hold",
  );
  expect(auditText({ event: "program.ended", detail: {} })).toBe("ended the program");
});

test("nobody is said to have put a version on hold or released it, whoever changed the record", () => {
  const lines = [
    line("2026-11-20T10:00:00Z", { who: "Rollscript", event: "version.released", detail: { number: "2" } }),
    line("2026-11-20T09:00:00Z", { event: "version.held", detail: { number: "2", ruleIds: "HP-01" } }),
  ];
  const text = renderToStaticMarkup(
    createElement(AuditList, { lines, timeZone: "UTC", today: "2026-11-20" }),
  ).replace(/<[^>]+>/g, " ");
  expect(text).toContain("Version 2 was released from hold");
  expect(text).toContain("Version 2 was put on hold");
  expect(text).not.toContain("Rollscript");
  expect(text).not.toContain("Ana Novak");
});

import { expect, test } from "vitest";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findTemplate, startFromTemplate } from "@/lib/moves/templates";
import type { PrescribedMove } from "@/lib/program/program";
import { shorterSession } from "@/lib/program/shorter-session";
import { planSession } from "@/lib/program/timeline";

const template = findTemplate("four-move");
if (!template) throw new Error("no template");
const moves = startFromTemplate(template, builtInCatalogue);
const withOptional = (...numbers: readonly number[]): PrescribedMove[] =>
  moves.map((entry, index) => (numbers.includes(index + 1) ? { ...entry, optional: true } : entry));

test("without its optional moves a session takes what the others and the changes between them take", () => {
  // 130 s, 60 s and 60 s, with two changes of 20 s.
  expect(shorterSession(withOptional(2))).toMatchObject({ handsOnSeconds: 240, wholeSessionSeconds: 290 });
  // The first one left out takes the change after it along.
  expect(shorterSession(withOptional(1))).toMatchObject({ handsOnSeconds: 240, wholeSessionSeconds: 290 });
  expect(shorterSession(withOptional(1, 2, 3))).toMatchObject({ wholeSessionSeconds: 60 });
});

test("the session as prescribed takes as long as ever, whatever is optional", () => {
  expect(planSession(withOptional(1, 2, 3))).toEqual(planSession(moves));
});

test("where no move is optional, or all are, there is no shorter session", () => {
  expect(shorterSession(moves)).toBeNull();
  expect(shorterSession(withOptional(1, 2, 3, 4))).toBeNull();
  expect(shorterSession([])).toBeNull();
});

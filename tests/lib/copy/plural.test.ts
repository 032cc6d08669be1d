import { expect, test } from "vitest";
import { counted, plural } from "@/lib/copy/plural";

test("English has one form for 1 and one for every other count", () => {
  const forms = { one: "move", other: "moves" };
  expect([0, 1, 2, 11, 21].map((count) => plural("en", count, forms))).toEqual([
    "moves",
    "move",
    "moves",
    "moves",
    "moves",
  ]);
});

test("a language with more forms gets its own rules", () => {
  const forms = { one: "ruch", few: "ruchy", many: "ruchów", other: "ruchu" };
  expect([1, 3, 5, 22, 25].map((count) => plural("pl", count, forms))).toEqual([
    "ruch",
    "ruchy",
    "ruchów",
    "ruchy",
    "ruchów",
  ]);
});

test("a form the language asks for but the words lack falls back to the general one", () => {
  expect(plural("pl", 3, { other: "x" })).toBe("x");
});

test("a count never parts from its word at the end of a line", () => {
  expect(counted("en", 6, { one: "move", other: "moves" })).toBe("6\u00a0moves");
});

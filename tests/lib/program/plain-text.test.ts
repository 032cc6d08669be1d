import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText } from "@/lib/program/plain-text";

const note = plainText({ max: 10 });
const name = plainText({ min: 1, max: 10 });

test("text is trimmed and put into one form", () => {
  expect(note.parse("  Cafe\u0301 ")).toBe("Café");
  expect(note.parse("a\tb\nc")).toBe("a\tb\nc");
});

describe("hidden characters are refused with what to do", () => {
  test.each([
    ["a null", "a\u0000b"],
    ["an escape", "a\u001bb"],
    ["a carriage return", "a\rb"],
    ["a delete", "a\u007fb"],
    ["a C1 control", "a\u0085b"],
    ["a direction override", "a\u202eb"],
    ["an isolate", "a\u2066b"],
    ["half a surrogate pair", "a\ud83d"],
  ])("%s", (_, text) => {
    const result = note.safeParse(text);
    expect(result.error?.issues[0]?.message).toBe(
      "Remove the hidden characters: type this text instead of pasting it.",
    );
  });
});

test("length counts what a person would count, not code units", () => {
  expect(note.parse("😀".repeat(10))).toBe("😀".repeat(10));
  expect(note.safeParse("😀".repeat(11)).error?.issues[0]?.message).toBe(
    "Use 10 characters or fewer; this has 11.",
  );
  expect(note.safeParse("x".repeat(5_000)).success).toBe(false);
});

test("blanks do not fill a field that must be filled", () => {
  expect(name.safeParse("   ").error?.issues[0]?.message).toBe("Fill this in.");
  expect(note.parse("   ")).toBe("");
  expect(plainText({ min: 3, max: 9 }).safeParse("ab").error?.issues[0]?.message).toBe(
    "Use at least 3 characters.",
  );
});

test("what it lets through, it lets through again unchanged", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
      const once = plainText({ max: 60 }).safeParse(text);
      if (!once.success) return;
      expect(plainText({ max: 60 }).parse(once.data)).toBe(once.data);
    }),
  );
});

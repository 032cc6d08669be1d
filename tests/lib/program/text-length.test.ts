import fc from "fast-check";
import { expect, test } from "vitest";
import { plainText } from "@/lib/program/plain-text";
import { tooLong } from "@/lib/program/text-length";

test("a text that is too long is told how long it may be, and how long it is", () => {
  expect(tooLong("x".repeat(92), 80)).toBe("Use 80 characters or fewer; this has 92.");
  expect(tooLong("x".repeat(80), 80)).toBeNull();
  expect(tooLong(`${"😀".repeat(80)} \n`, 80)).toBeNull();
});

test("field and server agree on every text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
      const said = plainText({ max: 10 })
        .safeParse(text)
        .error?.issues.map(({ message }) => message)
        .find((message) => message.startsWith("Use 10"));
      expect(said ?? null).toBe(tooLong(text, 10));
    }),
  );
});

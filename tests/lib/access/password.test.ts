import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashPassword, newPasswordSchema, verifyPassword } from "@/lib/access/password";

describe("a new password", () => {
  test.each([
    ["fourteen chars", "abcdefghijklmn"],
    ["one character repeated", "a".repeat(20)],
    ["a few characters repeated", "abcabcabcabcabcabc"],
    ["more than 256 characters", "abcdefghij".repeat(26)],
  ])("is refused with what to do: %s", (_why, password) => {
    const result = newPasswordSchema.safeParse(password);
    expect(result.success).toBe(false);
    expect(result.error?.issues[0]?.message).toMatch(/^(Use|This)/);
  });

  test.each([
    "correct horse battery staple",
    "пятнадцать слов и ещё",
    "短いけれど十五文字以上あるので大丈夫です",
  ])("may be any words of fifteen characters: %s", (password) => {
    expect(newPasswordSchema.safeParse(password).success).toBe(true);
  });
});

describe("checking a password", () => {
  test("is hashed with Argon2id at 64 MiB and three passes", async () => {
    expect(await hashPassword("correct horse battery")).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  });

  test("any text comes back as itself, in whatever form its letters were composed", async () => {
    const text = fc.string({ unit: "grapheme", minLength: 15, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, async (password) => {
        const stored = await hashPassword(password.normalize("NFD"));
        expect(await verifyPassword(password.normalize("NFC"), stored)).toBe(true);
        expect(await verifyPassword(`${password}x`, stored)).toBe(false);
      }),
      { numRuns: 8 },
    );
  });

  test("no account and a spoiled hash are refusals, not faults", async () => {
    expect(await verifyPassword("whatever it is", null)).toBe(false);
    expect(await verifyPassword("whatever it is", "not a hash")).toBe(false);
  });

  test("a flood is refused past the queue instead of taking every core", async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 60 }, () => verifyPassword("x".repeat(20), null)),
    );
    const refused = results.filter((result) => result.status === "rejected");
    expect(refused).toHaveLength(60 - 54);
  });
});

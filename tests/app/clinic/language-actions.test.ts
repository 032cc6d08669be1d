import { beforeEach, expect, test, vi } from "vitest";
import type { z } from "zod";
import { owner } from "./fixtures";

const signTranslation = vi.fn(async () => ({ ok: true }));
const schemas: z.ZodType[] = [];
vi.mock("next/cache", () => ({ revalidatePath: vi.fn() }));
// The handler alone: who calls and what was posted are proved where actions are made.
vi.mock("@/app/_session/clinician-action", () => ({
  clinicianAction: (schema: z.ZodType, handler: (actor: unknown, input: unknown) => unknown) => {
    schemas.push(schema);
    return (input: unknown) => handler(owner, input);
  },
}));
vi.mock("@/db/queries/signature", () => ({
  getSignature: async () => ({ signature: "Ana Novak, DPT", licence: "NY 12345" }),
}));
vi.mock("@/db/commands/sign-translation", () => ({ signTranslation }));

const { signTranslationAction } = await import("@/app/(clinic)/catalogue/languages/[locale]/actions");

const parts = [{ key: "safety", digest: "a".repeat(64) }];
const posted = { locale: "es" as const, parts, note: "", hasRead: true as const, licence: "NY 12345" };
beforeEach(() => signTranslation.mockClear());

test("what was read is what is signed", async () => {
  expect(await signTranslationAction(posted)).toEqual({ ok: true });
  expect(signTranslation).toHaveBeenCalledWith(owner, { locale: "es", parts, note: "" });
});

test("nothing is signed under another licence than the one that was confirmed", async () => {
  expect(await signTranslationAction({ ...posted, licence: "NY 99999" })).toEqual({
    ok: false,
    reason: "licence",
  });
  expect(signTranslation).not.toHaveBeenCalled();
});

test.each<[string, object]>([
  ["English, which is nobody's translation", { locale: "en" }],
  ["a language there is not", { locale: "fr" }],
  ["no part", { parts: [] }],
  ["a digest that is none", { parts: [{ ...parts[0], digest: "read" }] }],
  ["words nobody says to have read", { hasRead: false }],
])("a signature on %s is not taken", (_what, more) => {
  const [schema] = schemas;
  expect(schema?.safeParse(posted).success).toBe(true);
  expect(schema?.safeParse({ ...posted, ...more }).success).toBe(false);
});

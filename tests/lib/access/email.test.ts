import { expect, test } from "vitest";
import { emailSchema } from "@/lib/access/email";

test.each([
  ["Ana@Clinic.Example", "ana@clinic.example"],
  ["  ana@clinic.example ", "ana@clinic.example"],
  // A full-width at sign is an at sign once normalised: the same person, not a second one.
  ["ana＠clinic.example", "ana@clinic.example"],
])("%j is stored and compared as %j", (typed, stored) => {
  expect(emailSchema.parse(typed)).toBe(stored);
});

test.each(["", "ana", "ana@", "@clinic.example", `${"a".repeat(250)}@clinic.example`])(
  "%j is refused",
  (typed) => {
    expect(emailSchema.safeParse(typed).success).toBe(false);
  },
);

test("an address that is too long says how long it may be", () => {
  const long = `${"a".repeat(60)}@${"b.".repeat(120)}example`;
  expect(emailSchema.safeParse(long).error?.issues.at(-1)?.message).toBe(
    `Use 254 characters or fewer; this has ${long.length}.`,
  );
  expect(emailSchema.safeParse("a".repeat(5_000)).error?.issues.at(-1)?.message).toBe(
    "Use 254 characters or fewer; this has 5000.",
  );
});

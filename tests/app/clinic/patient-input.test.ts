import { expect, test } from "vitest";
import { z } from "zod";
import { contactShape, exclusionReasonSchema } from "@/app/(clinic)/patients/patient-input";

const name = z.strictObject({ name: contactShape.name });

test.each(["M. K.", "Łukasz Żółć", "Nguyễn Thị Ánh", "Doğan", "Ελένη", "مريم"])(
  "%s can be printed",
  (typed) => {
    expect(name.parse({ name: typed })).toEqual({ name: typed });
  },
);

test.each([
  ["Zoë 😀", "😀"],
  ["李小龍", "李"],
])("%s is refused when it is typed, with the letter named", (typed, letter) => {
  expect(name.safeParse({ name: typed }).error?.issues[0]?.message).toContain(`“${letter}”`);
});

test("a patient's language is one of those there are", () => {
  expect(contactShape.locale.parse("es")).toBe("es");
  for (const other of ["fr", "", undefined]) expect(contactShape.locale.safeParse(other).success).toBe(false);
});

test("a reason that sends the roller to the low back is refused with the words named; saying why is not", () => {
  const refused = exclusionReasonSchema.safeParse("Roll your low back instead");
  expect(refused.error?.issues[0]?.message).toContain("low back");
  expect(exclusionReasonSchema.parse("sore skin on the low back")).toBe("sore skin on the low back");
});

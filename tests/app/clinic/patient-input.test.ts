import { expect, test } from "vitest";
import { z } from "zod";
import { contactShape } from "@/app/(clinic)/patients/patient-input";

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

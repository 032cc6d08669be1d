import { expect, test } from "vitest";
import { initialsOf } from "@/lib/copy/clinic/initials";

test.each([
  ["Ana Novak", "AN"],
  ["Ana Maria de la Cruz", "AC"],
  ["łucja", "Ł"],
  ["M. K.", "MK"],
  ["  ", ""],
])("%j stands as %j", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

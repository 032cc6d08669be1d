import { expect, test } from "vitest";
import { may, type Permission, type Role } from "@/lib/access/actor";

type Row = [role: Role, licensed: boolean, allowed: Permission[]];

// Written by hand from the product's "who may": an expectation, not a computation.
const table: Row[] = [
  ["assistant", false, ["edit-contact", "print-and-share"]],
  ["assistant", true, ["edit-contact", "print-and-share"]],
  ["clinician", false, ["edit-contact", "print-and-share", "record-conditions", "compose"]],
  ["clinician", true, ["edit-contact", "print-and-share", "record-conditions", "compose", "prescribe"]],
  ["owner", false, ["edit-contact", "print-and-share", "record-conditions", "compose", "manage"]],
  ["owner", true, ["edit-contact", "print-and-share", "record-conditions", "compose", "manage", "prescribe"]],
];
const all: Permission[] = [
  "edit-contact",
  "print-and-share",
  "record-conditions",
  "compose",
  "manage",
  "prescribe",
];

test.each(table)("%s, licensed %s, may exactly what the table says", (role, licensed, allowed) => {
  expect(all.filter((permission) => may({ role, licensed }, permission))).toEqual(allowed);
});

import { expect, test, vi } from "vitest";
import type { VersionDetail } from "@/db/queries/versions";
import { ids, owner, version, versions } from "./fixtures";
import { standingWith } from "./held-standing";

const world = { standing: version.standing, isPublished: true };

vi.mock("@/db/queries/versions", () => ({
  listVersions: async () => (world.isPublished ? versions : []),
  getVersion: async (): Promise<VersionDetail> => ({ ...version, standing: world.standing }),
}));
const { sayingHolds } = await import("@/app/(clinic)/patients/[patientId]/current-version");

const held = standingWith(["osteoporosis"]);
const released = { is: "current" } as const;

/** What is said of a change of the record that makes one standing of another. */
async function said(before: VersionDetail["standing"], after: VersionDetail["standing"]) {
  world.standing = before;
  const { value, hold } = await sayingHolds(owner, ids.patient, async () => {
    world.standing = after;
    return "done";
  });
  expect(value).toBe("done");
  return hold?.text ?? null;
}

test("a condition that holds the published program is told of right after it is recorded", async () => {
  expect(await said(released, held)).toBe("Version 2 is now on hold. Its link shows a paused page.");
});

test("a change that releases it is told of too", async () => {
  expect(await said(held, released)).toBe("Version 2 is released. Its link opens again.");
});

test("what changes nothing about it is not spoken of", async () => {
  expect(await said(released, released)).toBeNull();
  expect(await said(held, held)).toBeNull();
});

test("nothing is said where nothing is published", async () => {
  world.isPublished = false;
  expect(await said(released, held)).toBeNull();
});

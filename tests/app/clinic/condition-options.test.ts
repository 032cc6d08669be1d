import { expect, test } from "vitest";
import { conditionGroups } from "@/app/(clinic)/patients/[patientId]/condition-options";
import { findConditions } from "@/app/(clinic)/patients/[patientId]/find-conditions";
import { conditionIds } from "@/lib/safety/condition-ids";

test("every condition is offered once", () => {
  const offered = conditionGroups().flatMap(({ options }) => options.map(({ id }) => id));
  expect([...offered].sort()).toEqual([...conditionIds].sort());
});

test("an emergency stands first, under the heading that says there is no program", () => {
  const [first] = conditionGroups();
  expect(first?.blocks).toBe(true);
  expect(first?.options[0]?.id).toBe("bladder-bowel-or-saddle");
});

test("osteoporosis, which excludes moves and asks for an acknowledgement, stands with those that leave moves out", () => {
  const group = conditionGroups().find(({ options }) => options.some(({ id }) => id === "osteoporosis"));
  expect(group?.title).toBe("Leaves moves out");
});

test("a search holds every word typed, in any order and case, and drops empty groups", () => {
  const found = findConditions(conditionGroups(), "FRACTURE  recent");
  expect(found.flatMap(({ options }) => options.map(({ id }) => id))).toContain("recent-fracture");
  expect(found.every(({ options }) => options.length > 0)).toBe(true);
  expect(findConditions(conditionGroups(), "no such words")).toEqual([]);
});

test("a search puts the condition that is named before one whose guidance names it: Enter takes the first", () => {
  const [first] = findConditions(conditionGroups(), "osteoporosis without");
  expect(first?.options[0]?.id).toBe("osteoporosis");
});

/** Keeps the list of mutations true while the code moves on; the check itself is `npm run evidence mutations`. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { conditionIds } from "@/lib/safety/condition-ids";
import { type Edit, mutations, provedRules } from "./mutations";

const root = path.resolve(import.meta.dirname, "../..");
const edits = new Map<string, Edit>(
  mutations.flatMap(({ edits: each }) => each.map((edit) => [JSON.stringify(edit), edit] as const)),
);

describe("the mutation check", () => {
  test("turns off all 36 rules, each in everything that keeps it, and all 26 conditions", () => {
    expect(provedRules).toHaveLength(36);
    for (const { id, enforcedBy } of provedRules) {
      const keepers = mutations.filter((mutation) => mutation.id === id).map(({ keeper }) => keeper);
      expect(new Set(keepers), id).toEqual(new Set(enforcedBy));
    }
    const ids = mutations.map(({ id }) => id);
    expect(conditionIds.filter((id) => ids.includes(id))).toHaveLength(26);
  });

  test.each([...edits.values()])("finds in $file once what it edits: $find", ({ file, find, replace }) => {
    expect(readFileSync(path.join(root, file), "utf8").split(find)).toHaveLength(2);
    expect(replace).not.toBe(find);
  });
});

import { expect, test } from "vitest";
import { sourceDocuments } from "@/lib/moves/move";
import { evidenceIds, sourceTitles } from "@/lib/moves/sources";

test("every document and every published work has a title and a citation", () => {
  expect(evidenceIds).toHaveLength(29);
  for (const id of [...sourceDocuments, ...evidenceIds]) {
    expect(sourceTitles[id].title, id).not.toBe("");
    expect(sourceTitles[id].citation, id).toMatch(/\.$/);
  }
});

import { expect, test } from "vitest";
import * as names from "@/lib/copy/clinic/names";

test("every name differs from the others of its kind, so that no two choices read alike", () => {
  for (const [kind, words] of Object.entries(names)) {
    const values = Object.values(words);
    expect(new Set(values).size, kind).toBe(values.length);
    for (const value of values) expect(value, kind).toMatch(/^\p{Lu}/u);
  }
});

test("no name offers a place the roller must not press", () => {
  expect(Object.values(names.zoneName).join(" ")).not.toMatch(/low|lumbar|neck|belly|knee|waist|bone/i);
});

test("only a warning's badge does not speak of a block, an exclusion or an answer", () => {
  const { warning, ...others } = names.levelName;
  expect(warning).toBe("Warning");
  for (const badge of Object.values(others)) expect(badge).toMatch(/block|exclude|acknowledge/i);
});

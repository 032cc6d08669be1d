import { expect, test } from "vitest";
import { createHeightMemory } from "@/lib/handout/height-memory";

test("a height known to a sheet stays the same for it, whatever is measured later", () => {
  const memory = createHeightMemory();
  const sheet = memory.forSheet();
  sheet.set("a", 100.79290771);
  sheet.set("a", 100.79291534);
  expect(sheet.get("a")).toBeCloseTo(100.8, 5);
  sheet.set("a", 200);
  expect(sheet.get("a")).toBeCloseTo(100.8, 5);
  expect(memory.forSheet().get("a")).toBeCloseTo(100.8, 5);
});

test("a full memory forgets the oldest, but not for the sheet that measured it", () => {
  const memory = createHeightMemory(2);
  const sheet = memory.forSheet();
  for (const key of ["a", "b", "c"]) sheet.set(key, 1);
  expect(sheet.get("a")).toBe(1);
  expect(memory.forSheet().get("a")).toBeUndefined();
  expect(memory.forSheet().get("c")).toBe(1);
});

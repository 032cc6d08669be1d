import { expect, test } from "vitest";
import { createMemory } from "@/lib/handout/memory";

test("a full memory forgets what was unused the longest", () => {
  const memory = createMemory<number>(2);
  memory.set("calf", 1);
  memory.set("thigh", 2);
  memory.get("calf");
  memory.set("hip", 3);
  expect(["calf", "thigh", "hip"].map(memory.get)).toEqual([1, undefined, 3]);
  expect(memory.size).toBe(2);
});

test("what is set again is one value, the new one", () => {
  const memory = createMemory<number>(2);
  memory.set("calf", 1);
  memory.set("calf", 2);
  expect([memory.get("calf"), memory.size]).toEqual([2, 1]);
});

import { expect, test } from "vitest";
import { bakeAll, framesBetween } from "@/lib/figure/bake";
import { between } from "@/lib/figure/baked/between";
import { still } from "@/lib/figure/baked/still";
import { FIGURE_REVISION } from "@/lib/figure/figure-revision";
import { figureNames, sequenceNames } from "@/lib/figure/poses";
import { contentHash } from "@/lib/program/snapshot";

const fresh = bakeAll();

test.each(figureNames)("the baked picture %s is what the poses give today", (name) => {
  expect(still[name]).toEqual(fresh.still[name]);
});

test.each(sequenceNames)("the baked frames of %s are what the poses give today", (name) => {
  expect(between[name]).toEqual(fresh.between[name]);
  expect(between[name].frames).toHaveLength(framesBetween);
});

test("nothing is baked that has no pose", () => {
  expect(Object.keys(still).sort()).toEqual([...figureNames].sort());
  expect(Object.keys(between).sort()).toEqual([...sequenceNames].sort());
});

test("versions are published with the revision of the pictures as they are", () => {
  expect(FIGURE_REVISION).toBe(contentHash({ between, still }).slice(0, 12));
});

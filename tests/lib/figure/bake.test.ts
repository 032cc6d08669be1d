import { expect, test } from "vitest";
import { bakeAll, framesBetween } from "@/lib/figure/bake";
import { between } from "@/lib/figure/baked/between";
import { still } from "@/lib/figure/baked/still";
import { FIGURE_REVISION } from "@/lib/figure/figure-revision";
import { figureNames } from "@/lib/figure/poses";
import { builtInSlugs } from "@/lib/moves/move";
import { contentHash } from "@/lib/program/snapshot";

const fresh = bakeAll();

test.each(figureNames)("the baked picture %s is what the poses give today", (name) => {
  expect(still[name]).toEqual(fresh.still[name]);
});

test.each(builtInSlugs)("the baked frames of %s are what the poses give today", (slug) => {
  expect(between[slug]).toEqual(fresh.between[slug]);
  expect(between[slug].frames).toHaveLength(framesBetween);
});

test("nothing is baked that has no pose", () => {
  expect(Object.keys(still).sort()).toEqual([...figureNames].sort());
  expect(Object.keys(between).sort()).toEqual([...builtInSlugs].sort());
});

test("versions are published with the revision of the pictures as they are", () => {
  expect(FIGURE_REVISION).toBe(contentHash({ between, still }).slice(0, 12));
});

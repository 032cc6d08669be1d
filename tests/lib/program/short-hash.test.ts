import { expect, test } from "vitest";
import { shortHash } from "@/lib/program/short-hash";

test("a hash is compared by its first eight digits, in two groups", () => {
  expect(shortHash(`3f2a91bc${"0".repeat(56)}`)).toBe("3f2a 91bc");
});

import { expect, test } from "vitest";
import { tidyText } from "@/lib/handout/tidy-text";

test("typed text becomes one paragraph with single spaces", () => {
  expect(tidyText("  Roll\t slowly.\n\nRest.  ")).toBe("Roll slowly. Rest.");
});

test("letters are composed and no-break spaces stay", () => {
  expect(tidyText("4\u00a0seconds, Lo\u0301dz")).toBe("4\u00a0seconds, Lódz");
});

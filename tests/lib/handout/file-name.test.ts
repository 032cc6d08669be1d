import { expect, test } from "vitest";
import { handoutFileName } from "@/lib/handout/file-name";

test("a saved handout is named by its content, not by a person", () => {
  expect(handoutFileName("0123456789abcdef".repeat(4))).toBe("program-01234567.pdf");
});

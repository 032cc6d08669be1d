import { expect, test } from "vitest";
import { lengthAfterPaste } from "@/app/_ui/use-paste-cut";

test("a paste takes the place of what is selected", () => {
  expect(lengthAfterPaste({ value: "slowly", selectionStart: 6, selectionEnd: 6 }, 4)).toBe(10);
  expect(lengthAfterPaste({ value: "slowly", selectionStart: 0, selectionEnd: 6 }, 4)).toBe(4);
});

import { expect, test } from "vitest";
import { figureSide } from "@/lib/figure/figure-name";
import { sides } from "@/lib/moves/move";

test("each side begins with the right one, and both at once show no side", () => {
  expect(sides.map(figureSide)).toEqual(["right", "left", "right", null]);
});

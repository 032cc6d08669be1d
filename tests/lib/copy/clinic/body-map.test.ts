import { expect, test } from "vitest";
import { neverText, placesText } from "@/lib/copy/clinic/body-map";

test("a zone on one side says which, on both it needs no side", () => {
  expect(
    placesText([
      { zone: "posterior-thigh", side: "left" },
      { zone: "gluteal", side: "right" },
      { zone: "posterior-thigh", side: "right" },
    ]),
  ).toBe("Buttock (right), Back of thigh");
  expect(placesText([])).toBe("");
});

test("every prohibited place is named", () => {
  expect(neverText).toBe("low back, neck, waist, behind the knees, belly and hip bones");
});

import { expect, test } from "vitest";
import { excludedText, neverText, placesText } from "@/lib/copy/clinic/body-map";

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

test("an excluded zone is named with its sides and the conditions it follows from", () => {
  const at = (zone: "thoracic" | "lateral-thorax", side: "left" | "right", ...conditions: string[]) => ({
    zone,
    side,
    conditions,
  });
  const thoracic = [at("thoracic", "left", "osteoporosis"), at("thoracic", "right", "osteoporosis")];
  expect(excludedText([...thoracic, at("lateral-thorax", "left")])).toBe(
    "Upper back (osteoporosis), Side (left)",
  );
  expect(excludedText([at("lateral-thorax", "left", "osteoporosis"), at("lateral-thorax", "right")])).toBe(
    "Side (left: osteoporosis; right)",
  );
  expect(excludedText([at("lateral-thorax", "left", "a"), at("lateral-thorax", "right", "a")])).toBe(
    "Side (both sides: a)",
  );
  expect(excludedText([at("lateral-thorax", "left"), at("lateral-thorax", "right")])).toBe(
    "Side (both sides)",
  );
  expect(excludedText([at("thoracic", "left"), at("thoracic", "right")])).toBe("Upper back");
});

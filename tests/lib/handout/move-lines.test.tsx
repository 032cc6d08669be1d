import { Children, isValidElement, type ReactElement, type ReactNode } from "react";
import { expect, test } from "vitest";
import { BodyMapPdf } from "@/lib/figure/body-map-pdf";
import { mm } from "@/lib/handout/measures";
import { FeelMap } from "@/lib/handout/move-lines";
import { moveSqueezes } from "@/lib/handout/move-squeezes";
import { SHARING_SQUEEZE } from "@/lib/handout/plan-pages";

const map = {
  view: "front",
  zones: [{ zone: "anterior-hip", side: "left" }],
  letters: { right: "D", left: "I" },
  alt: "The front of the hip.",
} as const;

/** What stands inside an element. */
function inside(element: ReactElement<{ children?: ReactNode }> | null) {
  return Children.toArray(element?.props.children).filter((child) => isValidElement(child));
}

test("where a move is felt is drawn on the body, as wide as asked", () => {
  const [drawn] = inside(FeelMap({ map, width: 20 }));
  expect(drawn).toMatchObject({
    type: BodyMapPdf,
    props: { view: map.view, zones: map.zones, letters: map.letters, width: mm(20) },
  });
});

test("a full page gives up the body before it gives up a page", () => {
  const widths = moveSqueezes.map((squeeze) => squeeze.map);
  expect(widths[0]).toBe(20);
  expect(widths.toSorted((a, b) => b - a)).toEqual(widths);
  // Smaller pictures and narrower words come first: it is gone where two moves share a page at the last squeeze only.
  expect(widths.indexOf(0)).toBe(SHARING_SQUEEZE);
  expect(FeelMap({ map, width: 0 })).toBeNull();
});

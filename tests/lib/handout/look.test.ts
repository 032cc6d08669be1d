import { describe, expect, test } from "vitest";
import { handoutLayouts } from "@/lib/handout/handout-request";
import { fromEnd, fromStart, lookOf, startEdge, stylesFor } from "@/lib/handout/look";
import { papers } from "@/lib/program/paper";

const floors = { standard: 12, compact: 12, large: 16 } as const;
const bodies = { standard: 14, compact: 12, large: 18 } as const;

describe.each(handoutLayouts)("the %s look", (layout) => {
  test.each(papers)("on %s sets nothing smaller than it may be", (paper) => {
    const { type } = lookOf(layout, paper, "ltr");
    expect(Math.min(...Object.values(type))).toBe(floors[layout]);
    expect(type.body).toBe(bodies[layout]);
  });
});

test("a look is made once, and so are the styles that follow from it", () => {
  const look = lookOf("standard", "a4", "ltr");
  expect(lookOf("standard", "a4", "ltr")).toBe(look);
  const stylesOf = stylesFor(({ start }) => ({ textAlign: start }));
  expect(stylesOf(look)).toBe(stylesOf(look));
  expect(stylesOf(lookOf("standard", "a4", "rtl"))).toEqual({ textAlign: "right" });
});

test("standard and large print have one and a half lines a line", () => {
  expect(lookOf("standard", "a4", "ltr").text.body.lineHeight).toBe(1.5);
  expect(lookOf("large", "a4", "ltr").text.body.lineHeight).toBe(1.5);
});

test("written from the right everything is mirrored", () => {
  const [ltr, rtl] = [lookOf("large", "letter", "ltr"), lookOf("large", "letter", "rtl")];
  expect([ltr.row, ltr.start, ltr.end]).toEqual(["row", "left", "right"]);
  expect([rtl.row, rtl.start, rtl.end]).toEqual(["row-reverse", "right", "left"]);
  expect(rtl.text.body).toMatchObject({ direction: "rtl", textAlign: "right" });
  expect([fromStart(rtl, 5), fromEnd(rtl, 5)]).toEqual([{ right: 5 }, { left: 5 }]);
  expect(startEdge(rtl, 1, "#000")).toEqual({ borderRightWidth: 1, borderRightColor: "#000" });
});

import { Children, isValidElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { bodyMap } from "@/lib/copy/patient/en/body-map";
import { bodyMapPaths } from "@/lib/figure/body-map";
import { BodyMapPdf } from "@/lib/figure/body-map-pdf";
import { mapViews } from "@/lib/figure/body-map-regions";
import { BodyMapSvg } from "@/lib/figure/body-map-svg";
import { bodyMapLabel } from "@/lib/figure/body-map-words";

const zones = [{ zone: "posterior-thigh", side: "left" }] as const;

/** What a kit was handed for each path. */
function pathsGiven(map: ReactElement): unknown[] {
  const { children } = map.props as { children: ReactElement[] };
  return Children.toArray(children).map((child) => (isValidElement(child) ? child.props : child));
}

describe.each(mapViews)("the body from the %s", (view) => {
  test("is the same list of paths on screen and on paper", () => {
    const onPaper = pathsGiven(BodyMapPdf({ view, zones, width: 57 }));
    expect(onPaper).toEqual(pathsGiven(BodyMapSvg({ view, zones, ink: "print" })));
    expect(onPaper).toHaveLength(bodyMapPaths(view, zones).length);
  });
});

test("with a label it is a picture with a name and a description, without one it is decoration", () => {
  const told = renderToStaticMarkup(
    <BodyMapSvg view="back" zones={zones} label={bodyMapLabel("back", zones, bodyMap)} />,
  );
  expect(told).toContain('role="img"');
  expect(told).toContain('aria-label="Your body from behind"');
  expect(told).toContain("The roller goes on your left thigh, at the back.");
  expect(renderToStaticMarkup(<BodyMapSvg view="back" zones={zones} />)).toContain('aria-hidden="true"');
});

test("on paper the height follows from the width", () => {
  const { width, height } = BodyMapPdf({ view: "front", zones, width: 72 }).props as Record<string, number>;
  expect([width, height]).toEqual([72, 176]);
});

import { describe, expect, test } from "vitest";
import { bodyMapBox } from "@/lib/figure/body-map";
import { pressBox } from "@/lib/figure/body-map-presses";
import { bodyMapRegions, type MapRegion, mapViews } from "@/lib/figure/body-map-regions";
import { distanceTo, polygonOf } from "@/lib/figure/outlines";
import type { Box } from "@/lib/figure/shape";
import type { Point } from "@/lib/figure/vectors";

type ZoneRegion = Extract<MapRegion, { is: "zone" }>;
const zonesOf = (view: MapRegion["view"]) =>
  bodyMapRegions(view).filter((region): region is ZoneRegion => region.is === "zone");
const isIn = ([x, y]: Point, box: Box) =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
const overlap = (a: Box, b: Box) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0;

/** A grid of points over a box, 1 cm apart. */
function pointsOf({ x, y, width, height }: Box): Point[] {
  const columns = Array.from({ length: Math.floor(width) + 1 }, (_, n) => x + n);
  return columns.flatMap((at) =>
    Array.from({ length: Math.floor(height) + 1 }, (_, n): Point => [at, y + n]),
  );
}

describe.each(mapViews)("from the %s, what answers a press", (view) => {
  const zones = zonesOf(view);

  test.each(zones.map((region) => [region.id, region] as const))(
    "%s has 24 px on a map of 300",
    (_id, region) => {
      const { width, height } = pressBox(region);
      const cmOf24px = (24 * bodyMapBox.height) / 300;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(cmOf24px);
      expect(polygonOf(region.outline).filter((point) => !isIn(point, pressBox(region)))).toEqual([]);
    },
  );

  test("lies over no other zone's and over no prohibited place", () => {
    const boxes = zones.map(pressBox);
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
      const never = bodyMapRegions(view).filter((region) => region.is === "never");
      const covered = never.filter(({ outline }) => polygonOf(outline).some((point) => isIn(point, box)));
      expect(covered.map(({ id }) => id)).toEqual([]);
    }
  });

  test("is the nearest zone, to 3 cm, which is 5 px", () => {
    const outlines = zones.map((region) => ({ region, polygon: polygonOf(region.outline) }));
    for (const { region, polygon } of outlines) {
      for (const point of pointsOf(pressBox(region))) {
        const own = distanceTo(point, polygon).distance;
        const nearest = Math.min(...outlines.map((other) => distanceTo(point, other.polygon).distance));
        expect(own - nearest, `${region.id} at ${point}`).toBeLessThan(3);
      }
    }
  });
});

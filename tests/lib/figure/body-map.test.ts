import { describe, expect, test } from "vitest";
import {
  bodyMapBox,
  bodyMapFigure,
  bodyMapPaths,
  isCovered,
  letterPlace,
  regionCurve,
  regionPaths,
  type SideLetters,
} from "@/lib/figure/body-map";
import { silhouette } from "@/lib/figure/body-map-figure";
import {
  bodyMapRegions,
  type MapRegion,
  mapViews,
  neverPlaces,
  viewOfZone,
} from "@/lib/figure/body-map-regions";
import { isInsideAny, polygonOf } from "@/lib/figure/outlines";
import { bodySides, contactZones } from "@/lib/moves/move";

const all = mapViews.flatMap((view) => bodyMapRegions(view));
const region = (id: string): MapRegion => {
  const found = all.find((each) => each.id === id);
  if (!found) throw new Error(`no region ${id}`);
  return found;
};
const ys = (id: string) => polygonOf(region(id).outline).map(([, y]) => y);
const top = (id: string) => Math.min(...ys(id));
const bottom = (id: string) => Math.max(...ys(id));

describe("the regions", () => {
  test("every contact zone has one, on both sides but for the upper back, which lies on the midline", () => {
    for (const zone of contactZones) {
      const sides = all.filter((each) => each.is === "zone" && each.zone === zone).map(({ side }) => side);
      expect(sides, zone).toEqual(zone === "thoracic" ? [null] : ["right", "left"]);
      expect(bodyMapRegions(viewOfZone(zone)).some((each) => each.is === "zone" && each.zone === zone)).toBe(
        true,
      );
    }
  });

  test("the neck is prohibited from both sides", () => {
    for (const view of mapViews) expect(bodyMapRegions(view).some(({ id }) => id === "neck")).toBe(true);
    const drawn = mapViews.map((view) =>
      bodyMapRegions(view)
        .filter(({ id }) => id === "neck")
        .map((neck) => regionPaths(neck, "none")),
    );
    expect(drawn[0]).not.toEqual(drawn[1]);
  });

  test("every prohibited place has one", () => {
    const places = new Set(all.flatMap((each) => (each.is === "never" ? [each.place] : [])));
    expect([...places].sort()).toEqual([...neverPlaces].sort());
  });

  test("from behind the right side is on the viewer's right, from the front on the viewer's left", () => {
    for (const { id, view, side, outline } of all.filter((each) => each.side !== null)) {
      const isOnViewersRight = outline.every(([x]) => x > 0);
      const isOnViewersLeft = outline.every(([x]) => x < 0);
      const expected = (view === "back") === (side === "right");
      expect([isOnViewersRight, isOnViewersLeft], id).toEqual([expected, !expected]);
    }
  });

  test.each(all.map((each) => [each.id, each] as const))("%s lies on the body", (_id, { outline }) => {
    const body = silhouette.map((part) => polygonOf(part));
    expect(polygonOf(outline).filter((point) => !isInsideAny(point, body))).toEqual([]);
  });

  test("no two regions of a view overlap", () => {
    for (const view of mapViews) {
      const outlines = bodyMapRegions(view).map(({ id, outline }) => ({ id, polygon: polygonOf(outline) }));
      for (const one of outlines) {
        const others = outlines.filter(({ id }) => id !== one.id);
        const touched = others.filter(({ polygon }) =>
          one.polygon.some((point) => isInsideAny(point, [polygon])),
        );
        expect(
          touched.map(({ id }) => id),
          one.id,
        ).toEqual([]);
      }
    }
  });
});

describe("the zones lie where the moves press", () => {
  test("the front of the hip is on the thigh: below belly and hip bone, and short of the groin", () => {
    const innerThirdOfTheThigh = 6;
    const xs = polygonOf(region("anterior-hip left").outline).map(([x]) => x);
    expect(Math.min(...xs)).toBeGreaterThan(innerThirdOfTheThigh);
    expect(top("anterior-hip right")).toBeGreaterThan(bottom("belly") + 3);
    expect(top("anterior-hip right")).toBeGreaterThan(bottom("hip-bone right") + 4);
    expect(top("anterior-hip right")).toBeGreaterThan(top("belly") + 25);
  });

  test("the buttock is rolled high on the cheek, below the low back", () => {
    const foldOfTheButtock = 92;
    expect(top("gluteal right")).toBeGreaterThan(bottom("low-back"));
    expect(bottom("gluteal right")).toBeLessThan(foldOfTheButtock - 4);
  });

  test("the back of the thigh ends a hand's width above the crease of the knee", () => {
    const crease = (top("behind-knee right") + bottom("behind-knee right")) / 2;
    expect(crease - bottom("posterior-thigh right")).toBeGreaterThan(8);
  });

  test("the calf is rested on its middle, well below the knee", () => {
    expect(top("calf-rest right")).toBeGreaterThan(bottom("behind-knee right") + 3);
  });

  test("the upper back lies between the neck and the low back, the side between armpit and waist", () => {
    expect(top("thoracic")).toBeGreaterThan(bottom("neck"));
    expect(bottom("thoracic")).toBeLessThan(top("low-back"));
    const armpit = 42;
    expect(top("lateral-thorax left")).toBeGreaterThan(armpit);
    expect(bottom("lateral-thorax left")).toBeLessThan(top("waist left"));
  });
});

describe("what is drawn", () => {
  test("a zone to feel is filled on the working side alone", () => {
    const feltOn = (side: "left" | "right" | null) =>
      bodyMapPaths("back", [{ zone: "gluteal", side }]).filter(({ tone }) => tone === "contact");
    expect(feltOn("right")).toHaveLength(1);
    expect(feltOn(null)).toHaveLength(2);
    expect(feltOn("right")[0]?.d).toBe(regionCurve(region("gluteal right")));
    expect(feltOn("left")[0]?.d).toBe(regionCurve(region("gluteal left")));
  });

  test("the sides are named by the letters of the language, each on its own side", () => {
    const strokes = (letters?: SideLetters) =>
      bodyMapPaths("back", [], letters).flatMap(({ tone, d }) =>
        tone === "map-mark" ? (d.match(/M[^M]+/g) ?? []) : [],
      );
    const spanish = strokes({ right: "D", left: "I" });
    expect(strokes({ right: "R", left: "L" })).toEqual(strokes());
    // R and L are three strokes; D is one, and so is I.
    expect([strokes().length, spanish.length]).toEqual([3, 2]);
    // Seen from behind, the person's right is the viewer's right: the round letter stands there.
    const [round] = spanish.toSorted((a, b) => b.length - a.length);
    expect(Number(round?.match(/-?[\d.]+/)?.[0])).toBeGreaterThan(0);
  });

  test("prohibited places are hatched in every view, whatever is felt", () => {
    for (const view of mapViews) {
      const hatched = bodyMapPaths(view, []).filter(({ tone, cap }) => tone === "stop" && cap === "butt");
      expect(hatched).toHaveLength(bodyMapRegions(view).filter(({ is }) => is === "never").length);
    }
  });

  test("what is excluded is crossed, so that it shows without colour", () => {
    const crossed = (look: "out" | "chosen-out" | "chosen" | "free") =>
      regionPaths(region("gluteal left"), look).some(({ cap }) => cap === "butt");
    expect([crossed("out"), crossed("chosen-out"), crossed("chosen"), crossed("free")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test("a zone of another view fills nothing here", () => {
    expect(bodyMapPaths("front", [{ zone: "gluteal", side: null }])).toEqual(bodyMapPaths("front", []));
    expect(isCovered(region("thoracic"), [{ zone: "thoracic", side: "left" }])).toBe(true);
  });

  test.each(mapViews)("everything of the %s stays inside its crop, letters and all", (view) => {
    for (const { d, stroke } of bodyMapFigure(view)) {
      const numbers = (d.replace(/a[^M]*/g, "").match(/-?[\d.]+/g) ?? []).map(Number);
      numbers.forEach((cm, index) => {
        const [from, length] =
          index % 2 === 0 ? [bodyMapBox.x, bodyMapBox.width] : [bodyMapBox.y, bodyMapBox.height];
        expect(cm - stroke / 2).toBeGreaterThanOrEqual(from);
        expect(cm + stroke / 2).toBeLessThanOrEqual(from + length);
      });
    }
  });
});

test.each(mapViews)("%s: the letters stand on the sides they name", (view) => {
  const letters = bodyMapFigure(view)
    .filter(({ tone, isFilled }) => tone === "map-mark" && !isFilled)
    .flatMap(({ d }) => d.split(/(?=M)/))
    .map((stroke) => ({ points: (stroke.match(/-?[\d.]+/g) ?? []).map(Number) }));
  const middle = (points: readonly number[]) => {
    const xs = points.filter((_, index) => index % 2 === 0);
    return xs.reduce((sum, x) => sum + x, 0) / xs.length;
  };
  // An L is two strokes, drawn as three points; all other strokes are of the R.
  const [left, right] = [
    letters.filter(({ points }) => points.length === 6),
    letters.filter(({ points }) => points.length !== 6),
  ];
  const sideways = (side: "left" | "right") =>
    all
      .filter((each) => each.is === "zone" && each.view === view && each.side === side)
      .map(({ outline }) => Math.sign(middle(outline.flat())));
  expect(left).toHaveLength(1);
  expect(right).toHaveLength(2);
  for (const { points } of left)
    expect(new Set(sideways("left"))).toEqual(new Set([Math.sign(middle(points))]));
  for (const { points } of right)
    expect(new Set(sideways("right"))).toEqual(new Set([Math.sign(middle(points))]));
  for (const side of bodySides)
    expect(new Set(sideways(side))).toEqual(new Set([Math.sign(letterPlace(view, side)[0])]));
});

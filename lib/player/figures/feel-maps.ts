/**
 * Where each zone lies on the body, as the phone draws it. The build leaves this table empty and sends its content with
 * the figures, so that the outlines of the body map are no part of the player's script.
 */
import { bodyMapShapes, letterPlace } from "@/lib/figure/body-map";
import { viewOfZone } from "@/lib/figure/body-map-regions";
import type { Box, Shape } from "@/lib/figure/shape";
import type { Point } from "@/lib/figure/vectors";
import { type BodySide, bodySides, type ContactZone, contactZones, isFelt } from "@/lib/moves/move";

export type FeelMap = {
  readonly box: Box;
  readonly shapes: readonly Shape[];
  /** The middles of the letters that name the sides: each language has its own. */
  readonly letters: Readonly<Record<BodySide, Point>>;
};

/**
 * The crops, cm down from the top of the head: the half of the body that matters. Below the hands there is room for
 * the letters of the sides, which stand beside the head on the whole body.
 */
const [UPPER, LOWER] = [
  { top: -3, lettersDown: 0 },
  { top: 56, lettersDown: 97 },
];
const crops: Readonly<Record<ContactZone, typeof UPPER>> = {
  thoracic: UPPER,
  "lateral-thorax": UPPER,
  gluteal: LOWER,
  "anterior-hip": LOWER,
  "posterior-thigh": LOWER,
  "calf-rest": LOWER,
};
const [WIDTH, HEIGHT] = [72, 76];

/** Whether any of a shape lies in the crop. */
function isWithin({ form, points }: Shape, { y, height }: Box): boolean {
  const heights = form === "circle" ? points.slice(1, 2) : points.filter((_, i) => i % 2);
  return Math.max(...heights) > y && Math.min(...heights) < y + height;
}

/** Every place there is a map of, with its name: "gluteal left", "thoracic null". */
export const feelPlaces = contactZones
  .filter(isFelt)
  .flatMap((zone) => [...bodySides, null].map((side) => ({ name: `${zone} ${side}`, zone, side })));

/** By the place's name. */
export const feelMaps: Readonly<Record<string, FeelMap>> = Object.fromEntries(
  feelPlaces.map(({ name, zone, side }) => {
    const { top, lettersDown } = crops[zone];
    const box = { x: -WIDTH / 2, y: top, width: WIDTH, height: HEIGHT };
    const view = viewOfZone(zone);
    const shapes = bodyMapShapes(view, [{ zone, side }]).filter((shape) => isWithin(shape, box));
    const letterOf = (letterSide: BodySide): Point => {
      const [x, y] = letterPlace(view, letterSide);
      return [x, y + lettersDown];
    };
    return [name, { box, shapes, letters: { right: letterOf("right"), left: letterOf("left") } }];
  }),
);

/** The stop line: dashed, right across the thigh or the chest at a share of the bone, so that it moves with the body. */
import { dashesShape, lineShape } from "./make-shape";
import { lengthInside, polygonOf } from "./outlines";
import type { StopLine } from "./pose";
import type { Shape } from "./shape";
import { between, flat, leftOf, mix, move, type Point, reverse, unit } from "./vectors";
import type { Figure } from "./zones";

const gapBetweenDashes = 2.6;
const dashAndGap = 6.2;
/** How far the line stands out over the upper side of the body, where it is seen best. */
const overhang = 6;
const longestHalf = 30;

function boneOf({ skeleton }: Figure, on: StopLine["on"]): readonly [Point, Point] {
  if (on === "thoracic") return [skeleton.lowestRibs, skeleton.baseOfNeck];
  const { root, joint } = skeleton.limbs.nearLeg;
  return [flat(root), flat(joint)];
}

/** The two ends of a stop line, cm. */
function stopLineEnds(figure: Figure, { on, share }: StopLine): readonly [Point, Point] {
  const [from, to] = boneOf(figure, on);
  const crossing = mix(from, to, share);
  const square = leftOf(unit(between(from, to)));
  const up = square[1] < 0 ? reverse(square) : square;
  const outline = [polygonOf(figure.parts[on === "thigh" ? "nearLeg.thigh" : "top"])];
  const lower = lengthInside(crossing, reverse(up), 0, longestHalf, outline);
  const upper = lengthInside(crossing, up, 0, longestHalf, outline);
  return [move(crossing, up, -lower), move(crossing, up, upper + overhang)];
}

/** How far a point lies beyond a stop line, cm down the thigh or up the chest: negative before it. */
export function beyondStopLine(figure: Figure, { on, share }: StopLine, point: Point): number {
  const [from, to] = boneOf(figure, on);
  const along = unit(between(from, to));
  const offset = between(mix(from, to, share), point);
  return offset[0] * along[0] + offset[1] * along[1];
}

/** A keyline, then the dashes; the dashes always begin and end the line. */
export function stopLineShapes(figure: Figure, stop: StopLine): Shape[] {
  const [low, high] = stopLineEnds(figure, stop);
  const along = between(low, high);
  const length = Math.hypot(...along);
  const direction = unit(along);
  const count = Math.round((length + gapBetweenDashes) / dashAndGap);
  const dash = (length + gapBetweenDashes) / count - gapBetweenDashes;
  const dashes = Array.from({ length: count }, (_, index) => {
    const start = move(low, direction, index * (dash + gapBetweenDashes));
    return [start, move(start, direction, dash)] as const;
  });
  return [lineShape([low, high], "halo", 3), dashesShape(dashes, "stop", 2)];
}

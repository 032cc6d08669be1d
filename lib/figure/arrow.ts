/** Arrows: rolled both ways, one way, or along a part of a circle. */
import { lineShape, polygonShape } from "./make-shape";
import type { Arrow } from "./pose";
import type { Shape } from "./shape";
import { direction, leftOf, move, type Point, reverse } from "./vectors";

const headLength = 7;
const headHalfWidth = 4.6;
const shaftWidth = 3;
// The shaft ends inside the head, so that no gap shows between them.
const shaftInHead = 5;
const stepsAround = 14;

function arrowHead(tip: Point, along: Point, size = 1): Shape {
  const across = leftOf(along);
  const wing = (side: 1 | -1) => move(tip, along, -headLength * size, across, side * headHalfWidth * size);
  return polygonShape([tip, wing(1), wing(-1)], "arrow");
}

function straightArrow(centre: Point, angle: number, length: number, isBothWays: boolean, size = 1): Shape[] {
  const along = direction(angle);
  const tail = move(centre, along, -length / 2);
  const tip = move(centre, along, length / 2);
  const shaft = [isBothWays ? move(tail, along, shaftInHead) : tail, move(tip, along, -shaftInHead * size)];
  const heads = [arrowHead(tip, along, size), ...(isBothWays ? [arrowHead(tail, reverse(along))] : [])];
  return [lineShape(shaft, "arrow", shaftWidth * size), ...heads];
}

function roundArrow({ centre, radius, fromAngle, toAngle }: Extract<Arrow, { kind: "around" }>): Shape[] {
  const turning = Math.sign(toAngle - fromAngle);
  const degreesFor = (cm: number) => (turning * cm * 180) / (radius * Math.PI);
  const shaftEnd = toAngle - degreesFor(shaftInHead);
  const shaft = Array.from({ length: stepsAround + 1 }, (_, step) =>
    move(centre, direction(fromAngle + ((shaftEnd - fromAngle) * step) / stepsAround), radius),
  );
  const heading = leftOf(direction(toAngle - degreesFor(3)));
  const tip = move(centre, direction(toAngle), radius);
  return [lineShape(shaft, "arrow", shaftWidth), arrowHead(tip, turning > 0 ? heading : reverse(heading))];
}

/** The shapes of an arrow: its shaft first, then its heads. */
export function arrowShapes(arrow: Arrow): Shape[] {
  switch (arrow.kind) {
    case "both-ways":
      return straightArrow(arrow.centre, 0, arrow.length, true);
    case "one-way":
      return straightArrow(arrow.centre, arrow.angle, arrow.length, false, arrow.size);
    case "around":
      return roundArrow(arrow);
  }
}

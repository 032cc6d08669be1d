import { expect, test } from "vitest";
import { arrowShapes } from "@/lib/figure/arrow";
import { boundsOf } from "@/lib/figure/figure-box";

test("an arrow both ways has a head at each end and its full length", () => {
  const [shaft, right, left] = arrowShapes({ kind: "both-ways", centre: [5, -10], length: 30 });
  expect(shaft?.form).toBe("line");
  expect(right && boundsOf(right).x + boundsOf(right).width).toBe(20);
  expect(left && boundsOf(left).x).toBe(-10);
});

test("a breath out points up, a breath in points down", () => {
  const tip = (angle: number) => {
    const head = arrowShapes({ kind: "one-way", centre: [0, 40], angle, length: 20 })[1];
    return head && boundsOf(head).y;
  };
  expect(tip(90)).toBe(-50);
  expect(tip(270)).toBe(-37);
});

test("an arrow around a circle ends in one head on the circle", () => {
  const shapes = arrowShapes({ kind: "around", centre: [0, 0], radius: 40, fromAngle: 90, toAngle: 180 });
  expect(shapes).toHaveLength(2);
  const points = shapes[1]?.points ?? [];
  const corners = [0, 2, 4].map((index) => [points[index], points[index + 1]]);
  expect(corners).toContainEqual([-40, 0]);
});

test("a smaller arrow keeps its length and has a smaller head", () => {
  const [shaft, head] = arrowShapes({
    kind: "one-way",
    centre: [0, -8],
    angle: 180,
    length: 16,
    size: 2 / 3,
  });
  expect(shaft?.stroke).toBe(2);
  expect(head && boundsOf(head).x).toBe(-8);
  expect(head && boundsOf(head).height).toBeLessThan(7);
});

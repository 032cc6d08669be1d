import { expect, test } from "vitest";
import { leastBy, ordersOf } from "@/lib/handout/plan-orders";

const isUpper = (letter: string) => letter === letter.toUpperCase();

test("all orders are tried, the usual one first, each with how far it is from that", () => {
  expect(ordersOf(["a", "b"], () => false)).toEqual([
    { order: ["a", "b"], moved: 0 },
    { order: ["b", "a"], moved: 1 },
  ]);
  expect(ordersOf(["a", "b", "c"], () => false)).toHaveLength(6);
});

test("what is fixed keeps its order", () => {
  const orders = ordersOf(["A", "B", "c"], isUpper).map(({ order }) => order.join(""));
  expect(orders).toEqual(["ABc", "AcB", "cAB"]);
});

test("of equal costs the first is taken, of none nothing", () => {
  expect(leastBy([3, 1, 1.5], Math.floor)).toBe(1);
  expect(leastBy([], Number)).toBeNull();
});

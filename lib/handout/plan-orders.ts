/** The orders a list may stand in, and the choice among plans. */

export type Order<Item> = {
  readonly order: readonly Item[];
  /** How many pairs stand the other way round than in the list. */
  readonly moved: number;
};

/** All orders of a list in which the items that are `fixed` keep their order among themselves; the list's own first. */
export function ordersOf<Item>(
  items: readonly Item[],
  isFixed: (item: Item) => boolean,
): readonly Order<Item>[] {
  let orders: readonly Order<Item>[] = [{ order: [], moved: 0 }];
  for (const item of items) {
    orders = orders.flatMap(({ order, moved }) => {
      const places = Array.from({ length: order.length + 1 }, (_, back) => order.length - back);
      const lastFixed = order.findLastIndex(isFixed);
      return places
        .filter((place) => !isFixed(item) || place > lastFixed)
        .map((place) => ({
          order: [...order.slice(0, place), item, ...order.slice(place)],
          moved: moved + order.length - place,
        }));
    });
  }
  return orders;
}

/** The first item of least cost; null: there is none. */
export function leastBy<Item>(items: readonly Item[], costOf: (item: Item) => number): Item | null {
  let best: { readonly item: Item; readonly cost: number } | null = null;
  for (const item of items) {
    const cost = costOf(item);
    if (best === null || cost < best.cost) best = { item, cost };
  }
  return best?.item ?? null;
}

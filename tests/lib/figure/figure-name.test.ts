import { expect, test } from "vitest";
import { figureSide, forbiddenNear, sequenceOf } from "@/lib/figure/figure-name";
import { figureNames, sequenceNames } from "@/lib/figure/poses";
import { builtInSlugs, contactZones, sides } from "@/lib/moves/move";

test("each side begins with the right one, and both at once show no side", () => {
  expect(sides.map(figureSide)).toEqual(["right", "left", "right", null]);
});

test.each(builtInSlugs)("%s shows itself as it is usually done", (slug) => {
  expect(sequenceOf(slug, { side: "together" })).toBe(slug);
  expect(sequenceOf(slug, { side: null, position: 1 })).toBe(slug);
});

test("the hamstring roll on one side shows one leg, whichever side and whichever of the two it is", () => {
  for (const side of ["each", "left", "right"] as const) {
    expect(sequenceOf("hamstring-roll", { side })).toBe("hamstring-roll/one-leg");
  }
});

test("arms are crossed only in the move that may be done so", () => {
  const shownAs = { side: "together", variation: "arms-crossed" } as const;
  expect(sequenceOf("thoracic-roll", shownAs)).toBe("thoracic-roll/arms-crossed");
  expect(sequenceOf("thoracic-extension", shownAs)).toBe("thoracic-extension");
});

test("the second place of the stretch has pictures of its own", () => {
  expect(sequenceOf("thoracic-extension", { side: null, position: 2 })).toBe(
    "thoracic-extension/second-place",
  );
  expect(sequenceOf("calves-up-breathing-reset", { side: null, position: 2 })).toBe(
    "calves-up-breathing-reset",
  );
});

test("every sequence can be chosen, and every mistake is shown beside some zone", () => {
  const chosen = builtInSlugs.flatMap((slug) =>
    ([...sides, null] as const).flatMap((side) =>
      ([undefined, "arms-crossed"] as const).flatMap((variation) =>
        [1, 2].map((position) => sequenceOf(slug, { side, variation, position })),
      ),
    ),
  );
  expect([...new Set(chosen)].sort()).toEqual([...sequenceNames].sort());
  const mistakes = figureNames.flatMap((name) => (name.startsWith("dont/") ? [name.slice(5)] : []));
  expect([...new Set(contactZones.flatMap((zone) => forbiddenNear[zone]))].sort()).toEqual(mistakes.sort());
});

import { expect, test } from "vitest";
import { picturesOf } from "@/lib/figure/pictures-of";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { type BuiltInSlug, findMove, type Move } from "@/lib/moves/move";
import { ownMove } from "../moves/own-move-samples";

function builtIn(slug: BuiltInSlug): Move {
  const move = findMove(builtInCatalogue, slug);
  if (!move) throw new Error(slug);
  return move;
}

const together = { side: "together" } as const;
const armsCrossed = { side: "together", variation: "arms-crossed" } as const;

test("a built-in move shows the way, the side and the place it is prescribed in", () => {
  expect(picturesOf(builtIn("thoracic-roll"), armsCrossed)).toBe("thoracic-roll/arms-crossed");
  expect(picturesOf(builtIn("hamstring-roll"), { side: "left" })).toBe("hamstring-roll/one-leg");
  expect(picturesOf(builtIn("thoracic-extension"), together, 2)).toBe("thoracic-extension/second-place");
});

test("a clinic's own move stays in the first place of the stretch it borrows", () => {
  const own = ownMove("thoracic", { picture: "thoracic-extension" });
  expect([1, 2].map((position) => picturesOf(own, together, position))).toEqual([
    "thoracic-extension",
    "thoracic-extension",
  ]);
});

test("a variation the move does not have is shown as the usual way", () => {
  const own = ownMove("thoracic", { picture: "thoracic-roll" });
  expect(picturesOf(own, armsCrossed)).toBe("thoracic-roll");
  const { variations: _none, ...firstRevision } = builtIn("thoracic-roll");
  expect(picturesOf(firstRevision, armsCrossed)).toBe("thoracic-roll");
});

test("a move without a picture shows none", () => {
  expect(picturesOf(ownMove("gluteal"), { side: "right" })).toBeNull();
});

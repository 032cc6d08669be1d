import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MoveFigure } from "@/app/_ui/move-figure";
import type { FigureName } from "@/lib/figure/figure-name";
import { FigureSvg } from "@/lib/figure/figure-svg";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { type BodySide, type BuiltInSlug, findMove, type MoveVariation, type Side } from "@/lib/moves/move";

function builtIn(slug: BuiltInSlug) {
  const move = findMove(builtInCatalogue, slug);
  if (!move) throw new Error(slug);
  return move;
}

const pathsIn = (markup: string) => markup.match(/<path .*<\/path>/)?.[0];

test.each<[BuiltInSlug, Side, MoveVariation | undefined, FigureName, BodySide | null]>([
  ["hip-flexor-release", "left", undefined, "hip-flexor-release/start", "left"],
  ["hip-flexor-release", "each", undefined, "hip-flexor-release/start", "right"],
  ["hamstring-roll", "together", undefined, "hamstring-roll/start", null],
  ["hamstring-roll", "left", undefined, "hamstring-roll/one-leg/start", "left"],
  ["thoracic-roll", "together", undefined, "thoracic-roll/start", null],
  ["thoracic-roll", "together", "arms-crossed", "thoracic-roll/arms-crossed/start", null],
])("%s, %s, in the variation %s is shown by %s", (slug, side, variation, name, shownSide) => {
  const markup = renderToStaticMarkup(<MoveFigure move={builtIn(slug)} side={side} variation={variation} />);
  expect(pathsIn(markup)).toBe(pathsIn(renderToStaticMarkup(<FigureSvg name={name} side={shownSide} />)));
});

test("a variation the move does not have is shown as the usual way", () => {
  const own = { slug: "own-roll", picture: "thoracic-roll" } as const;
  const markup = renderToStaticMarkup(<MoveFigure move={own} side="together" variation="arms-crossed" />);
  const usual = renderToStaticMarkup(<FigureSvg name="thoracic-roll/start" side={null} />);
  expect(pathsIn(markup)).toBe(pathsIn(usual));
});

test("a clinic's own move is shown by the pictures it borrows, on the side it is prescribed for", () => {
  const move = { slug: "own-thigh-roll", picture: "hamstring-roll" } as const;
  const markup = renderToStaticMarkup(<MoveFigure move={move} side="right" />);
  const oneLeg = renderToStaticMarkup(<FigureSvg name="hamstring-roll/one-leg/start" side="right" />);
  expect(pathsIn(markup)).toBe(pathsIn(oneLeg));
});

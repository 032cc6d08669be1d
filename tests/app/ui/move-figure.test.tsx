import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MoveFigure } from "@/app/_ui/move-figure";
import type { FigureName } from "@/lib/figure/figure-name";
import { FigureSvg } from "@/lib/figure/figure-svg";
import type { BodySide, BuiltInSlug, MoveVariation, Side } from "@/lib/moves/move";

const pathsIn = (markup: string) => markup.match(/<path .*<\/path>/)?.[0];

test.each<[BuiltInSlug, Side, MoveVariation | undefined, FigureName, BodySide | null]>([
  ["hip-flexor-release", "left", undefined, "hip-flexor-release/start", "left"],
  ["hip-flexor-release", "each", undefined, "hip-flexor-release/start", "right"],
  ["hamstring-roll", "together", undefined, "hamstring-roll/start", null],
  ["hamstring-roll", "left", undefined, "hamstring-roll/one-leg/start", "left"],
  ["thoracic-roll", "together", undefined, "thoracic-roll/start", null],
  ["thoracic-roll", "together", "arms-crossed", "thoracic-roll/arms-crossed/start", null],
])("%s, %s, in the variation %s is shown by %s", (slug, side, variation, name, shownSide) => {
  const markup = renderToStaticMarkup(<MoveFigure move={{ slug }} side={side} variation={variation} />);
  expect(pathsIn(markup)).toBe(pathsIn(renderToStaticMarkup(<FigureSvg name={name} side={shownSide} />)));
});

test("a clinic's own move is shown by the pictures it borrows, on the side it is prescribed for", () => {
  const move = { slug: "own-thigh-roll", picture: "hamstring-roll" } as const;
  const markup = renderToStaticMarkup(<MoveFigure move={move} side="right" />);
  const oneLeg = renderToStaticMarkup(<FigureSvg name="hamstring-roll/one-leg/start" side="right" />);
  expect(pathsIn(markup)).toBe(pathsIn(oneLeg));
});

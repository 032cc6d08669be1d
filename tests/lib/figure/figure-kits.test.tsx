import { Children, isValidElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { figureBox, figurePaths } from "@/lib/figure/figure-paths";
import { FigurePdf } from "@/lib/figure/figure-pdf";
import { FigureSvg } from "@/lib/figure/figure-svg";
import { inks } from "@/lib/figure/inks";
import { figureNames } from "@/lib/figure/poses";

/** Path data, fill and stroke of each child, as a kit was handed them. */
function pathsGiven(figure: ReactElement): unknown[] {
  const { children } = figure.props as { children: ReactElement[] };
  return Children.toArray(children).map((child) => (isValidElement(child) ? child.props : child));
}

describe("screen and paper", () => {
  test.each(figureNames)("draw the same list of paths for %s", (name) => {
    const onScreen = pathsGiven(FigureSvg({ name, side: "left", ink: "print" }));
    const onPaper = pathsGiven(FigurePdf({ name, side: "left", width: 200 }));
    expect(onScreen).toHaveLength(figurePaths(name, "left").length);
    expect(onPaper).toEqual(onScreen);
  });
});

describe("on screen", () => {
  test("colours are custom properties with the light colour behind them", () => {
    const markup = renderToStaticMarkup(<FigureSvg name="thoracic-roll/start" side={null} />);
    expect(markup).toContain('fill="var(--figure-skin, #e3ab86)"');
    expect(markup).not.toContain("style=");
  });

  test("a printed look has literal colours only", () => {
    const markup = renderToStaticMarkup(<FigureSvg name="thoracic-roll/start" side={null} ink="print" />);
    expect(markup).not.toContain("var(");
    expect(markup).toContain(`fill="${inks.print.skin}"`);
  });

  test("with a label it is an image with a name and a description, without one it is hidden from a screen reader", () => {
    const label = { title: "End", description: "You sit." };
    const named = renderToStaticMarkup(
      <FigureSvg name="hamstring-roll/end" side={null} label={label} className="wide" />,
    );
    expect(named).toMatch(
      /role="img" aria-label="End" aria-describedby="(\S+)"><desc id="\1">You sit.<\/desc><path/,
    );
    // A title inside would show as a tooltip.
    expect(named).not.toContain("<title");
    expect(named).toContain('class="wide"');
    const hidden = renderToStaticMarkup(<FigureSvg name="hamstring-roll/end" side={null} />);
    expect(hidden).toContain('aria-hidden="true"');
    expect(hidden).not.toContain("role=");
  });

  test("each picture of a page has a description of its own", () => {
    const markup = renderToStaticMarkup(
      ["You sit.", "You lie."].map((description) => (
        <FigureSvg
          key={description}
          name="hamstring-roll/end"
          side={null}
          label={{ title: "End", description }}
        />
      )),
    );
    const told = [...markup.matchAll(/aria-describedby="(\S+)"><desc id="(\S+)">/g)];
    expect(told.map(([, asked]) => asked)).toEqual(told.map(([, id]) => id));
    expect(new Set(told.map(([, id]) => id)).size).toBe(2);
  });
});

test("on paper the height follows from the width and the crop", () => {
  const box = figureBox("hip-flexor-release/end", null);
  const figure: ReactElement<{ width: number; height: number }> = FigurePdf({
    name: "hip-flexor-release/end",
    side: null,
    width: 200,
  }) as ReactElement<{ width: number; height: number }>;
  expect(figure.props.width).toBe(200);
  expect(figure.props.height).toBeCloseTo((200 * box.height) / box.width);
});

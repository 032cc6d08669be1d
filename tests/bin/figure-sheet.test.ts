/** The sheets of all drawings, as pages. */
import { describe, expect, test } from "vitest";
import { still } from "@/lib/figure/baked/still";
import { inks } from "@/lib/figure/inks";
import { figureNames, sequenceNames } from "@/lib/figure/poses";
import { blindSheet, wholeSheet } from "../../bin/steps/figure-sheets.mjs";

/** Every picture, once for each side it has. */
const drawings = figureNames.flatMap((name) =>
  still[name].drawnSide === null ? [name] : [`${name}, right side`, `${name}, left side`],
);
const captionsOf = (markup: string) =>
  [...markup.matchAll(/<figcaption>([^<]*)</g)].map(([, caption]) => caption);

describe("the sheet of all drawings", () => {
  test("has each on light, dark and paper, both sides where there are two, with its name", async () => {
    const { sections } = await wholeSheet();
    const markup = (id: string) => sections.find((section) => section.id === id)?.markup ?? "";
    for (const id of ["light", "dark", "print", "paper"]) {
      expect(captionsOf(markup(id)).toSorted(), id).toEqual(drawings.toSorted());
    }
    expect(markup("dark")).toContain(`fill="${inks.dark.trousers}"`);
    expect(markup("paper")).toContain(`fill="${inks.print.trousers}"`);
  });

  test("has five frames of every move on its way from start to end", async () => {
    const { sections } = await wholeSheet();
    const frames = captionsOf(sections.find(({ id }) => id === "frames")?.markup ?? "");
    expect(frames).toEqual(
      sequenceNames.flatMap((name) => [0, 5, 10, 15, 20].map((frame) => `${name}, ${frame} of 20`)),
    );
  });
});

describe("the naming test", () => {
  test("shows every drawing once without a word, numbered, and the key has the names", async () => {
    const { html, key } = await blindSheet();
    expect(html.match(/<svg /g)).toHaveLength(drawings.length);
    expect(html).not.toMatch(/<title>(?!Name these)|<desc|aria-label|roll|dont|side|figcaption/);
    const lines = key
      .trim()
      .split("\n")
      .map((line) => line.split("\t"));
    expect(lines.map(([number]) => Number(number))).toEqual(drawings.map((_, index) => index + 1));
    expect(lines.map(([, name]) => name).toSorted()).toEqual(drawings.toSorted());
    for (const [number] of lines) expect(html).toContain(`<b>${number}</b>`);
  });
});

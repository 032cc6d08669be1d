import { View } from "@react-pdf/renderer";
import { expect, test } from "vitest";
import { type DrawnBlock, drawnBlock } from "@/lib/handout/drawn-block";
import { lookOf } from "@/lib/handout/look";
import type { BlockKind } from "@/lib/handout/plan-pages";
import { planSheet } from "@/lib/handout/plan-sheet";

const look = lookOf("standard", "a4", "ltr");

/** A block as high as these shares of the page, from full to smallest; `drawn` gets what is laid out of it. */
function block(kind: BlockKind, words: string, shares: readonly number[], drawn: number[] = []): DrawnBlock {
  return drawnBlock({ key: words, kind, squeezes: shares.length - 1 }, words, (_, squeeze) => {
    drawn.push(squeeze);
    return <View style={{ height: look.bodyHeight * (shares[squeeze] ?? 0) }} />;
  });
}

async function plan(...blocks: readonly DrawnBlock[]) {
  const sheet = await planSheet(blocks, look, []);
  if (!sheet.ok) throw new Error(`no sheet: ${sheet.tooHigh}`);
  return sheet;
}

const pages = async (...blocks: readonly DrawnBlock[]) =>
  (await plan(...blocks)).pages.map((page) => page.map(({ key, squeeze }) => `${key} ${squeeze}`));

const steadily = (from: number, to: number, count: number) =>
  Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1));

test.each([0, 1, 2, 5, 9, 14, 20])("a side is drawn as large as fits: form %i of 21", async (fitting) => {
  const shares = steadily(1.5, 1.1, 21).map((share, form) => (form < fitting ? share : share - 0.7));
  const drawn: number[] = [];
  expect(await pages(block("side", `side ${fitting}`, shares, drawn))).toEqual([
    [`side ${fitting} ${fitting}`],
  ]);
  expect(drawn.length).toBeLessThanOrEqual(10);
  expect(new Set(drawn).size).toBe(drawn.length);
});

test("a side whose smallest form is too high is found out with two", async () => {
  const drawn: number[] = [];
  const sheet = await planSheet([block("side", "never", steadily(2, 1.1, 21), drawn)], look, []);
  expect(sheet).toMatchObject({ ok: false, tooHigh: "never" });
  expect(drawn.length).toBeLessThanOrEqual(3);
});

test("a block that stood on a sheet before is not laid out again", async () => {
  const drawn: number[] = [];
  const again = () => block("move", "again", [0.4], drawn);
  await pages(again());
  await pages(again());
  expect(drawn).toEqual([0]);
});

test("whatever was printed between, or forgotten, the plan is the same and fits", async () => {
  const sheet = () => [
    block("side", "kept front", [1.4, 1.2, 0.9]),
    block("prepare", "kept prepare", [0.6, 0.5]),
    block("move", "kept move 1", [0.45, 0.4]),
    block("move", "kept move 2", [0.6, 0.55, 0.49]),
    block("move", "kept move 3", [0.5, 0.45]),
  ];
  const first = await pages(...sheet());
  for (const kinds of [["side"], ["side", "move"], ["move"]] as const) {
    for (let other = 0; other < 300; other++) {
      await plan(...kinds.map((kind) => block(kind, `${kinds} ${kind} ${other}`, [1.2, 0.9])));
    }
    const { pages: after, placed } = await plan(...sheet());
    expect(after.map((page) => page.map(({ key, squeeze }) => `${key} ${squeeze}`))).toEqual(first);
    for (const page of after) {
      const heights = page.map(({ key }) => placed.get(key)?.height ?? Number.NaN);
      expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(look.bodyHeight);
    }
  }
});

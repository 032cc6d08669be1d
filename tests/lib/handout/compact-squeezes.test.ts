import { describe, expect, test } from "vitest";
import {
  type BandSqueeze,
  compactBackSqueezes,
  compactFrontSqueezes,
  MOST_COMPACT_MOVES,
} from "@/lib/handout/compact-squeezes";

const counts = Array.from({ length: MOST_COMPACT_MOVES }, (_, index) => index + 1);
const bandsOf = (moves: number) =>
  compactBackSqueezes(moves).filter((squeeze): squeeze is BandSqueeze => squeeze.kind === "band");

describe("what a compact sheet gives up", () => {
  test.each(counts)("with %i moves, no type is below 12 points and no line closer than 1.15", (moves) => {
    for (const { size, lineHeight, pictures } of bandsOf(moves)) {
      expect(size).toBeGreaterThanOrEqual(12);
      expect(lineHeight).toBeGreaterThanOrEqual(1.15);
      expect(pictures).toBeGreaterThanOrEqual(0.9);
    }
    for (const { lineHeight } of compactFrontSqueezes) expect(lineHeight).toBeGreaterThanOrEqual(1.15);
  });

  test("the fewer the moves, the larger they begin: one in large print, two as in the standard layout", () => {
    expect(compactBackSqueezes(1)[0]).toMatchObject({ kind: "module", layout: "large", squeeze: 0 });
    expect(compactBackSqueezes(2)[0]).toMatchObject({ kind: "module", layout: "standard", squeeze: 0 });
    const first = [3, 4, 5, 6].map((moves) => bandsOf(moves)[0]);
    expect(first.map((band) => band?.size)).toEqual([14, 13, 13, 13]);
    expect(new Set(first.map((band) => band?.words))).toEqual(new Set(["stacked"]));
  });

  test.each(counts)("with %i moves, steps become running text only when no list fits", (moves) => {
    const words = bandsOf(moves).map((band) => band.words);
    const ranks = words.map((word) => ["stacked", "columns", "paired", "across", "joined"].indexOf(word));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(words).toContain("paired");
    expect(words.at(-1)).toBe("joined");
  });

  test.each(counts)("with %i moves, what the marks in the pictures mean is the last thing to go", (moves) => {
    const keys = bandsOf(moves).map(({ key }) => key);
    expect(keys.indexOf(false)).toBe(keys.length - 1);
  });

  test("the front gives up air first, then lines of their own, then the second week, then lists", () => {
    const firstWithout = (has: (squeeze: (typeof compactFrontSqueezes)[number]) => boolean) =>
      compactFrontSqueezes.findIndex((squeeze) => !has(squeeze));
    const order = [
      firstWithout(({ lineHeight }) => lineHeight === compactFrontSqueezes[0].lineHeight),
      firstWithout(({ joined }) => !joined),
      firstWithout(({ wideChart }) => wideChart),
      firstWithout(({ listed }) => listed),
    ];
    expect(order[0]).toBe(1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(order.length);
    for (let at = 1; at < compactFrontSqueezes.length; at++) {
      const [before, after] = compactFrontSqueezes.slice(at - 1, at + 1);
      if (before === undefined || after === undefined) continue;
      for (const size of ["lineHeight", "picture", "rule", "gap", "padding", "chartRow"] as const) {
        expect(after[size], `${size} of ${at}`).toBeLessThanOrEqual(before[size]);
      }
    }
  });
});

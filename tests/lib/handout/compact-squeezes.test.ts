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
    expect(first.map((band) => band?.size)).toEqual([14, 13, 12, 12]);
    expect(first.map((band) => band?.words)).toEqual(["stacked", "stacked", "columns", "columns"]);
  });

  test.each(counts)("with %i moves, steps become running text only when no list fits", (moves) => {
    const words = bandsOf(moves).map((band) => band.words);
    expect(words.indexOf("running")).toBeGreaterThan(words.lastIndexOf("columns"));
    expect(words.indexOf("running")).toBeGreaterThan(words.lastIndexOf("stacked"));
    expect(words.indexOf("across")).toBeGreaterThan(words.lastIndexOf("running"));
    expect(words.at(-1)).toBe("joined");
  });

  test("the front gives up what stands elsewhere first, then air, then the second week, then lists", () => {
    const firstWithout = (has: (squeeze: (typeof compactFrontSqueezes)[number]) => boolean) =>
      compactFrontSqueezes.findIndex((squeeze) => !has(squeeze));
    const order = [
      firstWithout(({ key }) => key),
      firstWithout(({ address }) => address),
      firstWithout(({ wideChart }) => wideChart),
      firstWithout(({ listed }) => listed),
    ];
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(order.length);
    for (let at = 1; at < compactFrontSqueezes.length; at++) {
      const [before, after] = compactFrontSqueezes.slice(at - 1, at + 1);
      if (before === undefined || after === undefined) continue;
      expect(after.lineHeight).toBeLessThanOrEqual(before.lineHeight);
      expect(after.picture).toBeLessThanOrEqual(before.picture);
      expect(after.gap).toBeLessThanOrEqual(before.gap);
      expect(after.padding).toBeLessThanOrEqual(before.padding);
    }
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, type BlockKind, type PlanInput, planPages } from "@/lib/handout/plan-pages";

type Sized = Block & { readonly heights: readonly number[] };

const size = { bodyHeight: 258, halfHeight: 127, gap: 4, movesAPage: 2 } as const;

function sized(key: string, kind: BlockKind, ...heights: number[]): Sized {
  return { key, kind, squeezes: heights.length - 1, heights };
}

function plan(blocks: readonly Sized[], changes: Partial<PlanInput> = {}): string[] | null {
  const heights = new Map(blocks.map(({ key, heights: all }) => [key, all]));
  const result = planPages({
    ...size,
    ...changes,
    blocks,
    heightOf: ({ key }, squeeze) => heights.get(key)?.[squeeze] ?? Number.POSITIVE_INFINITY,
  });
  if (!result.ok) return null;
  return result.pages.map((page) =>
    page.map(({ key, squeeze, fillsHalf }) => `${key}${squeeze || ""}${fillsHalf ? "/" : ""}`).join(" "),
  );
}

const front = sized("front", "side", 250);
const prepare = sized("prepare", "prepare", 130, 120);
const chart = sized("chart", "chart", 90);
const summary = sized("summary", "summary", 30);
const know = sized("know", "know", 16);
const made = sized("made", "made", 10);
const move = (number: number, ...heights: number[]) => sized(`m${number}`, "move", ...heights);

describe("planning pages", () => {
  test("page 2 starts the session where the first move fits under the preparations", () => {
    expect(plan([front, prepare, move(1, 120), move(2, 120), move(3, 120), chart, know])).toEqual([
      "front",
      "prepare m1",
      "m2/ m3",
      "chart know",
    ]);
  });

  test("preparations and first move are squeezed before the move goes to another page", () => {
    // Each gives up a little before one gives up much.
    expect(plan([front, prepare, move(1, 140, 130, 121)])).toEqual(["front", "prepare1 m11"]);
    expect(plan([front, prepare, move(1, 125, 123, 121)])).toEqual(["front", "prepare m11"]);
    expect(plan([front, prepare, move(1, 140, 136, 134)])).toEqual(["front", "prepare1 m12"]);
    expect(plan([front, prepare, move(1, 140, 139, 138)])).toEqual(["front", "prepare", "m1"]);
  });

  test("two moves share a page with the least squeeze", () => {
    const page = (first: Sized, second: Sized) => plan([front, prepare, move(1, 128), first, second])?.[2];
    expect(page(move(2, 100), move(3, 127))).toBe("m2/ m3");
    expect(page(move(2, 140, 120), move(3, 120, 110))).toBe("m2/ m31");
    expect(page(move(2, 140, 120), move(3, 120, 116))).toBe("m21/ m3");
    expect(page(move(2, 150, 145, 120), move(3, 120, 115, 112))).toBe("m22/ m3");
    expect(page(move(2, 150, 145, 140, 120), move(3, 120, 118, 116, 114))).toBe("m23/ m3");
    // The last of these gives up the body map.
    expect(page(move(2, 200, 190, 180, 170, 160, 150, 140, 120), move(3, 120))).toBe("m27/ m3");
    expect(page(move(2, 200, 190, 180, 170, 160, 150, 145, 140, 120), move(3, 120))).toBe("m2");
  });

  test("the last move makes room for the whole closing on its page", () => {
    expect(plan([front, prepare, move(1, 200), move(2, 160, 140), chart, know])).toEqual([
      "front",
      "prepare",
      "m1",
      "m21 chart know",
    ]);
  });

  test("what fits fills a page before what does not", () => {
    expect(plan([front, prepare, move(1, 200), move(2, 120), sized("chart", "chart", 240), know])).toEqual([
      "front",
      "prepare",
      "m1",
      "m2 know",
      "chart",
    ]);
  });

  test("the chart is squeezed where that saves a page that would hold little", () => {
    const tight = sized("chart", "chart", 90, 70);
    expect(plan([front, prepare, move(1, 200), move(2, 130), tight, summary, made])).toEqual([
      "front",
      "prepare",
      "m1",
      "m2 chart1 summary made",
    ]);
  });

  test("a last page that would hold little takes the chart with it", () => {
    expect(plan([front, prepare, move(1, 200), move(2, 160), chart, summary, know])).toEqual([
      "front",
      "prepare",
      "m1",
      "m2",
      "chart summary know",
    ]);
  });

  test("what we know fills the page before the moves where it would stay mostly empty", () => {
    const short = sized("prepare", "prepare", 110);
    const closing = [sized("chart", "chart", 180), summary, sized("know", "know", 25), made];
    expect(plan([front, short, move(1, 230), ...closing])).toEqual([
      "front",
      "prepare know",
      "m1",
      "chart summary made",
    ]);
  });

  test("what we know goes before the moves rather than the summary before the chart", () => {
    const large = { movesAPage: 1 } as const;
    const closing = [sized("chart", "chart", 210), summary, sized("know", "know", 25), made];
    expect(plan([front, prepare, move(1, 180), ...closing], large)).toEqual([
      "front",
      "prepare know",
      "m1",
      "chart summary made",
    ]);
  });

  test("in large print every move has its own page, and none stands under the preparations", () => {
    const blocks = [front, prepare, move(1, 140), move(2, 140), move(3, 60), chart, summary, know, made];
    expect(plan(blocks, { movesAPage: 1 })?.slice(1)).toEqual([
      "prepare",
      "m1",
      "m2",
      "m3 chart summary know made",
    ]);
  });

  test("charts keep their order, and for whom it was made is the last word", () => {
    const charts = [sized("c1", "chart", 200), sized("c2", "chart", 150)];
    const pages = plan([front, prepare, move(1, 200), ...charts, summary, know, made]) ?? [];
    const keys = pages.flatMap((page) => page.split(" "));
    expect(keys.indexOf("c1")).toBeLessThan(keys.indexOf("c2"));
    expect(keys.at(-1)).toBe("made");
  });

  test("a block that fits on no page is refused", () => {
    expect(plan([front, prepare, move(1, 300, 280, 270, 259)])).toBeNull();
    expect(plan([front, prepare, move(1, 300, 280, 270, 258)])).toEqual(["front", "prepare", "m13"]);
    expect(plan([sized("front", "side", 259), prepare, move(1, 10)])).toBeNull();
  });

  test("every block stands on one page, moves in order, and no page overflows", () => {
    const height = fc.integer({ min: 1, max: 258 });
    const squeezed = fc.tuple(height, height, height).map((all) => all.toSorted((a, b) => b - a));
    fc.assert(
      fc.property(
        fc.array(squeezed, { minLength: 1, maxLength: 20 }),
        fc.array(height, { maxLength: 6 }),
        (moves, boxes) => {
          const blocks = [
            front,
            prepare,
            ...boxes.map((box, index) => sized(`p${index}`, "personal", box)),
            ...moves.map((heights, index) => move(index + 1, ...heights)),
            chart,
            know,
          ];
          const pages = plan(blocks);
          const keys = pages?.flatMap((page) => page.split(" ")) ?? [];
          expect(keys).toHaveLength(blocks.length);
          const numbers = planKeys(blocks);
          expect(numbers.filter((key) => key.startsWith("m"))).toEqual(
            moves.map((_, index) => `m${index + 1}`),
          );
          expect(new Set(numbers).size).toBe(blocks.length);
        },
      ),
    );
  });
});

function planKeys(blocks: readonly Sized[]): string[] {
  const heights = new Map(blocks.map(({ key, heights: all }) => [key, all]));
  const heightOf = ({ key }: Pick<Block, "key">, squeeze: number) => heights.get(key)?.[squeeze] ?? 1000;
  const result = planPages({ ...size, blocks, heightOf });
  if (!result.ok) throw new Error("no plan");
  for (const page of result.pages) {
    const used = page.reduce(
      (sum, placed) =>
        sum + Math.max(heightOf(placed, placed.squeeze), placed.fillsHalf ? size.halfHeight : 0),
      size.gap * (page.length - 1),
    );
    expect(used).toBeLessThanOrEqual(size.bodyHeight);
  }
  return result.pages.flatMap((page) => page.map(({ key }) => key));
}

/** Plans the pages of one sheet, laying out what the plan asks for and nothing else. */
import { createHash } from "node:crypto";
import type { DrawnBlock } from "./drawn-block";
import { type LaidOutBlock, layOutBlocks } from "./lay-out-blocks";
import type { Look } from "./look";
import { createMemory } from "./memory";
import { type Block, type PagePlan, type PlanResult, planPages } from "./plan-pages";

/** Those that stand on some twelve kinds of sheet: 50 MB. */
const MOST_BLOCKS = 200;

/** Layout is the dearest part of a print: blocks as they stood on the sheets before. */
const placedBefore = createMemory<LaidOutBlock>(MOST_BLOCKS);

/** Blocks whose heights are remembered: a list of numbers each. */
const MOST_MEASURED = 2_000;

/** Heights by squeeze, in points, as far as they are known: those that stood nowhere tell what need not be tried. */
type Heights = (number | undefined)[];
const measuredBefore = createMemory<Heights>(MOST_MEASURED);

export type PlannedSheet = {
  readonly ok: true;
  readonly pages: readonly PagePlan[];
  /** The blocks as they stand on the pages, by their keys. */
  readonly placed: ReadonlyMap<string, LaidOutBlock>;
};

type NoSheet = PlanResult & { readonly ok: false };

/** Which block stands where, drawn how small. A block that holds a word too wide for its place is not drawn that way. */
export async function planSheet(
  blocks: readonly DrawnBlock[],
  look: Look,
  families: readonly string[],
): Promise<PlannedSheet | NoSheet> {
  const { get, leastHeight, layOut, keep } = sheetBlocks(blocks, look, families);
  // Each round but the last lays out a block and squeeze not met before, so the rounds come to an end.
  while (true) {
    // What is ruled out by the heights known so far stays ruled out, and what is planned is laid out next. When all that
    // is planned is known, the plan is the one that follows from true heights.
    const planned = planPages({ ...look, blocks, heightOf: leastHeight });
    if (!planned.ok) return planned;
    const placed = new Map<string, LaidOutBlock>();
    const unknown: Squeezed[] = [];
    for (const { key, squeeze } of planned.pages.flat()) {
      const block = get(key, squeeze);
      if (block === undefined) unknown.push({ key, squeeze });
      else placed.set(key, block);
    }
    if (unknown.length === 0) {
      for (const { key, squeeze } of planned.pages.flat()) keep(key, squeeze);
      return { ok: true, pages: planned.pages, placed };
    }
    await layOut(unknown);
  }
}

type Squeezed = { readonly key: string; readonly squeeze: number };

/** What is known of one block of a sheet. */
type Known = {
  readonly block: DrawnBlock;
  /** What its layout follows from. */
  readonly name: string;
  readonly heights: Heights;
  /** By squeeze. */
  readonly laidOut: Map<number, LaidOutBlock>;
};

/** What is known of one sheet's blocks: remembered from other sheets, or laid out for this one. */
function sheetBlocks(blocks: readonly DrawnBlock[], look: Look, families: readonly string[]) {
  const setting = [look.key, families.join()].join(" ");
  const byKey = new Map(blocks.map((block) => [block.key, knownOf(block, setting)]));

  const get = (key: string, squeeze: number): LaidOutBlock | undefined => {
    const known = byKey.get(key);
    return known?.laidOut.get(squeeze) ?? (known && placedBefore.get(placedName(known, squeeze)));
  };

  return {
    get,
    /** The height in points; 0 where it is not known, more than any page where a word is too wide. */
    leastHeight({ key, kind }: Block, squeeze: number): number {
      const heights = byKey.get(key)?.heights ?? [];
      const tooHigh = (height: number | undefined) => height !== undefined && height > look.bodyHeight;
      // What fills a page gives up height with each squeeze: what is too high already when drawn smaller is too high.
      return heights[squeeze] ?? (kind === "front" ? heights.slice(squeeze).find(tooHigh) : undefined) ?? 0;
    },
    async layOut(wanted: readonly Squeezed[]): Promise<void> {
      const drawn = wanted.flatMap(({ key, squeeze }) => {
        const known = byKey.get(key);
        if (known === undefined) return [];
        return squeezesToTry(known, squeeze, look.bodyHeight).map((each) => ({ known, squeeze: each }));
      });
      const drawings = drawn.map(({ known, squeeze }) => known.block.draw(squeeze));
      const laidOutBlocks = await layOutBlocks(drawings, look, families);
      drawn.forEach(({ known, squeeze }, index) => {
        const made = laidOutBlocks[index];
        if (made === undefined) throw new Error(`not laid out: ${known.block.key}`);
        known.laidOut.set(squeeze, made);
        known.heights[squeeze] = made.isTooWide ? Number.POSITIVE_INFINITY : made.height;
      });
    },
    /** Remembers a block for other patients' sheets, where they may hold the very same. */
    keep(key: string, squeeze: number): void {
      const known = byKey.get(key);
      const laidOut = known?.laidOut.get(squeeze);
      if (laidOut && known?.block.isShared) placedBefore.set(placedName(known, squeeze), laidOut);
    },
  };
}

/** The same words, drawn by the same component in the same look, come out the same. */
function knownOf(block: DrawnBlock, setting: string): Known {
  const [component] = block.key.split("-");
  const name = createHash("sha256").update([setting, component, block.words].join(" ")).digest("base64");
  const heights = measuredBefore.get(name) ?? [];
  measuredBefore.set(name, heights);
  return { block, name, heights, laidOut: new Map() };
}

function placedName({ name }: Known, squeeze: number): string {
  return `${name} ${squeeze}`;
}

/**
 * Which forms of a block to lay out where one of them is asked for. What fills a page of its own may have to be drawn
 * much smaller: then the smallest form tells whether it fits at all, and steps that double, then halve, find the
 * largest that does.
 */
function squeezesToTry({ block, heights }: Known, asked: number, bodyHeight: number): readonly number[] {
  if (block.kind !== "front" || asked === 0 || heights[asked] !== undefined) return [asked];
  const fitting = heights.findIndex(
    (height, squeeze) => squeeze > asked && height !== undefined && height <= bodyHeight,
  );
  const last = fitting === -1 ? block.squeezes : fitting;
  const tooHigh = heights.slice(0, asked).filter((height) => height !== undefined).length;
  const next = Math.min(asked + 2 ** (tooHigh - 1) - 1, Math.floor((asked + last) / 2));
  return fitting === -1 ? [...new Set([next, last])] : [next];
}

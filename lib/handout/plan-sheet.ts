/** Plans the pages of one sheet, laying out what the plan asks for and nothing else. */
import { createHash } from "node:crypto";
import type { DrawnBlock } from "./drawn-block";
import { type LaidOutBlock, layOutBlocks } from "./lay-out-blocks";
import type { Look } from "./look";
import { createMemory } from "./memory";
import { type Block, type PagePlan, type PlanResult, planPages } from "./plan-pages";
import { recordPictures } from "./record-picture";

/** Those of some twelve kinds of sheet: 50 MB. */
const MOST_BLOCKS = 250;

/**
 * A block as it is known from sheets before: layout is the dearest part of a print. What was tried and stood nowhere is
 * no more than its height. It is forgotten as a whole: a height lost, or a block without one, would be another plan.
 */
type Remembered = {
  /** By squeeze, in points, as far as they are known; infinite where a word is too wide for its place. */
  readonly heights: (number | undefined)[];
  /** By squeeze, where the block stood on a sheet. */
  readonly placed: Map<number, LaidOutBlock>;
};
const memory = createMemory<Remembered>(MOST_BLOCKS);

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
  const { isKnown, leastHeight, layOut, place } = sheetBlocks(blocks, look, families);
  // Each round but the last lays out a block and squeeze not met before, so the rounds come to an end.
  while (true) {
    // What is ruled out by the heights known so far stays ruled out, and what is planned is laid out next. When all that
    // is planned is known, the plan is the one that follows from true heights.
    const planned = planPages({ ...look, blocks, heightOf: leastHeight });
    if (!planned.ok) return planned;
    const wanted = planned.pages.flat();
    const unknown = wanted.filter(({ key, squeeze }) => !isKnown(key, squeeze));
    if (unknown.length === 0) {
      const placed = new Map(wanted.map(({ key, squeeze }) => [key, place(key, squeeze)]));
      return { ok: true, pages: planned.pages, placed };
    }
    await layOut(unknown);
  }
}

type Squeezed = { readonly key: string; readonly squeeze: number };

/** What is known of one block of a sheet. */
type Known = Remembered & {
  readonly block: DrawnBlock;
  /** By squeeze, laid out for this sheet. */
  readonly laidOut: Map<number, LaidOutBlock>;
};

/** What is known of one sheet's blocks: remembered from other sheets, or laid out for this one. */
function sheetBlocks(blocks: readonly DrawnBlock[], look: Look, families: readonly string[]) {
  const setting = [look.key, families.join()].join(" ");
  const byKey = new Map(blocks.map((block) => [block.key, knownOf(block, setting)]));
  const isTooHigh = (height: number | undefined) =>
    height !== undefined && Number.isFinite(height) && height > look.bodyHeight;

  return {
    isKnown(key: string, squeeze: number): boolean {
      const known = byKey.get(key);
      return known !== undefined && (known.laidOut.has(squeeze) || known.placed.has(squeeze));
    },
    /** The height in points; 0 where it is not known, more than any page where a word is too wide. */
    leastHeight({ key, kind }: Block, squeeze: number): number {
      const heights = byKey.get(key)?.heights ?? [];
      // As a rule a side gives up height with each squeeze: what is too high when drawn smaller need not be tried.
      return heights[squeeze] ?? (kind === "side" ? heights.slice(squeeze).find(isTooHigh) : undefined) ?? 0;
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
    /** The block as it stands on the sheet; remembered where other patients' sheets may hold the very same. */
    place(key: string, squeeze: number): LaidOutBlock {
      const known = byKey.get(key);
      const before = known?.placed.get(squeeze);
      if (before !== undefined) return before;
      const laidOut = known?.laidOut.get(squeeze);
      if (known === undefined || laidOut === undefined) throw new Error(`not laid out: ${key}`);
      const placed = { ...laidOut, node: recordPictures(laidOut.node) };
      if (known.block.isShared) known.placed.set(squeeze, placed);
      return placed;
    },
  };
}

/** The same words, drawn by the same component in the same look, come out the same. */
function knownOf(block: DrawnBlock, setting: string): Known {
  const [component] = block.key.split("-");
  const name = createHash("sha256").update([setting, component, block.words].join(" ")).digest("base64");
  const remembered = memory.get(name) ?? { heights: [], placed: new Map() };
  memory.set(name, remembered);
  return { ...remembered, block, laidOut: new Map() };
}

/**
 * Which forms of a block to lay out where one of them is asked for. A side may have to be drawn much smaller: then the
 * smallest form tells whether it fits at all, and steps that double, then halve, find the largest that does. What is
 * tried follows from what is known of the block alone, so that the same one always ends in the same form.
 */
function squeezesToTry({ block, heights }: Known, asked: number, bodyHeight: number): readonly number[] {
  if (block.kind !== "side" || asked === 0) return [asked];
  const fitting = heights.findIndex(
    (height, squeeze) => squeeze > asked && height !== undefined && height <= bodyHeight,
  );
  const last = fitting === -1 ? block.squeezes : fitting;
  const tried = heights.slice(0, asked).filter((height) => height !== undefined).length;
  const next = Math.min(asked + 2 ** (tried - 1) - 1, Math.floor((asked + last) / 2));
  const unknown = (fitting === -1 ? [next, last] : [next]).filter((each) => heights[each] === undefined);
  return unknown.length > 0 ? [...new Set(unknown)] : [asked];
}

/** Plans the pages of one sheet, laying out what the plan asks for and nothing else. */
import { createBlockMemory, type LaidOutBlock } from "./block-memory";
import type { DrawnBlock } from "./drawn-block";
import { layOutBlocks } from "./lay-out-blocks";
import type { Look } from "./look";
import { type Block, type PagePlan, type PlanResult, planPages } from "./plan-pages";

const memory = createBlockMemory();

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
  const { get, leastHeight, layOut } = sheetBlocks(blocks, look, families);
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
    if (unknown.length === 0) return { ok: true, pages: planned.pages, placed };
    await layOut(unknown);
  }
}

type Squeezed = { readonly key: string; readonly squeeze: number };

/** What is known of one sheet's blocks: remembered from other sheets, or laid out for this one. */
function sheetBlocks(blocks: readonly DrawnBlock[], look: Look, families: readonly string[]) {
  const setting = [look.key, families.join()].join(" ");
  // The same words, drawn by the same component in the same look, come out the same.
  const nameOf = ({ key, words }: DrawnBlock, squeeze: number) =>
    [setting, key.split("-")[0], squeeze, words].join(" ");
  const byKey = new Map(
    blocks.map((block) => {
      const laidOut = Array.from({ length: block.squeezes + 1 }, (_, squeeze) =>
        memory.get(nameOf(block, squeeze)),
      );
      return [block.key, { block, laidOut }];
    }),
  );
  const get = (key: string, squeeze: number) => byKey.get(key)?.laidOut[squeeze];

  return {
    get,
    /**
     * The height; 0 where it is not known, and more than any page where a word is too wide. Page 1 gives up height with each squeeze: what is too high already when
     * drawn smaller is too high.
     */
    leastHeight({ key, kind, squeezes }: Block, squeeze: number): number {
      const known = get(key, squeeze);
      if (known !== undefined) return known.isTooWide ? Number.POSITIVE_INFINITY : known.height;
      const smallest = kind === "front" ? (get(key, squeezes)?.height ?? 0) : 0;
      return smallest > look.bodyHeight ? smallest : 0;
    },
    async layOut(wanted: readonly Squeezed[]): Promise<void> {
      const drawn = wanted.flatMap(({ key, squeeze }) => {
        const known = byKey.get(key);
        if (known === undefined) return [];
        const { squeezes, kind } = known.block;
        // A page 1 that does not fit in full may not fit at all: its smallest form tells at once.
        const forms = kind === "front" && squeeze > 0 ? new Set([squeeze, squeezes]) : [squeeze];
        return [...forms].map((form) => ({ ...known, squeeze: form, drawing: known.block.draw(form) }));
      });
      const drawings = drawn.map(({ drawing }) => drawing);
      const laidOutBlocks = await layOutBlocks(drawings, look, families);
      drawn.forEach(({ block, laidOut, squeeze }, index) => {
        const made = laidOutBlocks[index];
        if (made === undefined) throw new Error(`not laid out: ${block.key}`);
        laidOut[squeeze] = made;
        if (isShared(block)) memory.set(nameOf(block, squeeze), made);
      });
    },
  };
}

/** Whether other patients' sheets may hold the very same block. */
function isShared({ kind }: Block): boolean {
  return kind !== "front" && kind !== "personal";
}

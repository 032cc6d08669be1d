/** Blocks laid out before: clinics print the same few moves, and layout is the dearest part of a print. */
import type { LaidOutNode } from "./lay-out";

/** A block as it will be drawn wherever it stands. */
export type LaidOutBlock = {
  readonly node: LaidOutNode;
  /** In points. */
  readonly height: number;
  /** Whether a word is wider than its place. */
  readonly isTooWide: boolean;
};

/** Some twenty kinds of sheet, 30 MB at most. */
const MOST_BLOCKS = 200;

export type BlockMemory = {
  get(key: string): LaidOutBlock | undefined;
  set(key: string, block: LaidOutBlock): void;
  readonly size: number;
};

/** A memory that forgets the longest unused blocks when it is full. A block follows from its key alone. */
export function createBlockMemory(mostBlocks = MOST_BLOCKS): BlockMemory {
  // A Map keeps the order of insertion: the first entry is the longest unused.
  const blocks = new Map<string, LaidOutBlock>();
  const set = (key: string, block: LaidOutBlock) => {
    blocks.delete(key);
    blocks.set(key, block);
    const [oldest] = blocks.keys();
    if (blocks.size > mostBlocks && oldest !== undefined) blocks.delete(oldest);
  };
  return {
    get(key) {
      const block = blocks.get(key);
      if (block !== undefined) set(key, block);
      return block;
    },
    set,
    get size() {
      return blocks.size;
    },
  };
}

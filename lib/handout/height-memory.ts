/** Heights of blocks drawn before: clinics print the same few moves, and a known height saves a layout. */

/** Some hundred kinds of sheet. */
const MOST_HEIGHTS = 4_000;

export type HeightMemory = {
  get(key: string): number | undefined;
  set(key: string, height: number): void;
};

/** A memory that forgets what was measured first when it is full. A height follows from its key alone. */
export function createHeightMemory(mostHeights = MOST_HEIGHTS): HeightMemory {
  const heights = new Map<string, number>();
  return {
    get: (key) => heights.get(key),
    set(key, height) {
      heights.delete(key);
      heights.set(key, height);
      const [oldest] = heights.keys();
      if (heights.size > mostHeights && oldest !== undefined) heights.delete(oldest);
    },
  };
}

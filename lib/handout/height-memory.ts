/** Heights of blocks drawn before: clinics print the same few moves, and a known height saves a layout. */

/** Some hundred kinds of sheet. */
const MOST_HEIGHTS = 4_000;

/** Layout engines round by where on the page a block stands: its height differs by less than this, in points. */
const JITTER = 0.01;

/** The heights one sheet is planned with. */
type SheetHeights = {
  get(key: string): number | undefined;
  set(key: string, height: number): void;
};

export type HeightMemory = {
  /**
   * Heights for one sheet, in points: those known, and those it measures. A height once read or set stays as it is
   * for this sheet, or two plans could each measure what calls for the other.
   */
  forSheet(): SheetHeights;
};

/** A memory that forgets what was measured first when it is full. A height follows from its key alone. */
export function createHeightMemory(mostHeights = MOST_HEIGHTS): HeightMemory {
  const heights = new Map<string, number>();

  function remember(key: string, height: number): void {
    heights.delete(key);
    heights.set(key, height);
    const [oldest] = heights.keys();
    if (heights.size > mostHeights && oldest !== undefined) heights.delete(oldest);
  }

  return {
    forSheet() {
      const ofSheet = new Map<string, number>();
      const get = (key: string) => {
        const height = ofSheet.get(key) ?? heights.get(key);
        if (height !== undefined) ofSheet.set(key, height);
        return height;
      };
      return {
        get,
        set(key, height) {
          if (get(key) !== undefined) return;
          const rounded = Math.ceil(height / JITTER) * JITTER;
          ofSheet.set(key, rounded);
          remember(key, rounded);
        },
      };
    },
  };
}

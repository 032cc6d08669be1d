/** What a move in large print gives up where its page is full. */

export type LargeMoveSqueeze = {
  /** Size of the pictures, as a share of that on a roomy page; 0: none. */
  readonly figures: number;
  /** All pictures side by side, small enough for that, rather than each as large as it may be. */
  readonly isOneRow: boolean;
  /** Size of the name, as a share of that on a roomy page. */
  readonly name: number;
  /** Width of the body map beside what is felt, in mm; 0: none. */
  readonly map: number;
  readonly lineHeight: number;
  /** Type of a move without pictures, as a share of the body's. */
  readonly wordsType: number;
  /** Millimetres between steps. */
  readonly stepGap: number;
};

const full = {
  figures: 1,
  isOneRow: false,
  name: 1,
  map: 22,
  lineHeight: 1.5,
  wordsType: 20 / 18,
  stepGap: 1.8,
} as const;
const row = { ...full, isOneRow: true, map: 20, wordsType: 1 } as const;
const tight = { ...row, name: 0.86, lineHeight: 1.3, stepGap: 0.8 } as const;

/** How much a move gives up to fit, from nothing to what only the longest texts need. The type keeps its size. */
export const largeMoveSqueezes: readonly [LargeMoveSqueeze, ...LargeMoveSqueeze[]] = [
  full,
  { ...full, figures: 0.85 },
  { ...full, figures: 0.85, map: 20, lineHeight: 1.4, stepGap: 1.2 },
  { ...full, figures: 0.7 },
  row,
  { ...row, map: 17, lineHeight: 1.4, stepGap: 1.2 },
  { ...tight, map: 15 },
  { ...tight, map: 0 },
  { ...tight, figures: 0.6, map: 0, stepGap: 0.4, lineHeight: 1.25 },
  { ...tight, figures: 0, map: 0, stepGap: 0.4, lineHeight: 1.25 },
];

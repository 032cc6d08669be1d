/** What a move gives up where the page is full. */

export type MoveSqueeze = {
  /** Size of the pictures, as a share of that on a roomy page; 0: the words take their place. */
  readonly figures: number;
  /** Size of the name, as a share of that on a roomy page. */
  readonly name: number;
  /** Width of the body map beside what is felt, in mm; 0: none. */
  readonly map: number;
  readonly lineHeight: number;
  /** Type of a move without pictures, as a share of the body's: larger where the room of the pictures is free. */
  readonly wordsType: number;
  /** Millimetres between steps. */
  readonly stepGap: number;
  /** Width of the steps, where what is felt beside them has 1. */
  readonly stepShare: number;
  /** What is for this patient only stands below both columns, as wide as the page. */
  readonly notesBelow: boolean;
  /** Nothing stands beside the steps, which are as wide as the page. */
  readonly stacked: boolean;
};

const full = {
  figures: 1,
  name: 1,
  map: 20,
  lineHeight: 1.5,
  wordsType: 18 / 14,
  stepGap: 1.1,
  stepShare: 1.2,
  notesBelow: false,
  stacked: false,
} as const;

const small = { ...full, figures: 0.7, name: 0.87, lineHeight: 1.25, wordsType: 1, stepGap: 0.6 } as const;
const smaller = { ...small, figures: 0.6, stepGap: 0.4, stepShare: 1.8 } as const;
const tightest = { ...smaller, figures: 0.5, map: 0 } as const;

/** How much a move gives up to fit, from nothing to what only the longest texts need. The type keeps its size. */
export const moveSqueezes: readonly [MoveSqueeze, ...MoveSqueeze[]] = [
  full,
  { ...full, lineHeight: 1.4, stepGap: 0.9 },
  { ...full, figures: 0.9, lineHeight: 1.3, wordsType: 16 / 14, stepGap: 0.8, stepShare: 1.3 },
  { ...small, map: 17, stepShare: 1.4 },
  { ...small, map: 14, stepShare: 1.8 },
  { ...smaller, map: 14 },
  { ...tightest, map: 13 },
  tightest,
  { ...tightest, notesBelow: true },
  { ...tightest, notesBelow: true, stacked: true },
  { ...tightest, figures: 0, notesBelow: true, stacked: true },
];

/** What each side of a compact sheet gives up where it is full: pure lists, from roomy to tight. Type is never below 12 pt. */
import type { LogoSize } from "./title-block";

/** A compact sheet holds no more moves than this. */
export const MOST_COMPACT_MOVES = 6;

export type CompactFrontSqueeze = {
  /** Millimetres of paper for 1 cm of body in the rule's picture. */
  readonly picture: number;
  /** Type of the rule, in points. */
  readonly rule: number;
  readonly lineHeight: number;
  /** Least space between blocks; between the edge of a box and its words: in millimetres. */
  readonly gap: number;
  readonly padding: number;
  /** A week beside the first one where both need the whole width: from four days a week on. */
  readonly wideChart: boolean;
  /** What is for this patient only stands line by line, not as running text. */
  readonly listed: boolean;
  /** Short lines that belong together share one: phone and hours, what we know and for whom it is. */
  readonly joined: boolean;
  /** Height of a row of the chart, in millimetres. */
  readonly chartRow: number;
  readonly logo: LogoSize;
};

const roomyFront = {
  picture: 0.26,
  rule: 20.5,
  lineHeight: 1.35,
  gap: 2.2,
  padding: 1.6,
  wideChart: true,
  listed: true,
  joined: false,
  chartRow: 7.4,
  logo: "full",
} as const;
const plainFront = {
  ...roomyFront,
  logo: "small",
  picture: 0.22,
  lineHeight: 1.25,
  gap: 1.8,
  padding: 1.2,
} as const;
const bareFront = { ...plainFront, picture: 0.18, lineHeight: 1.2, gap: 1.5, padding: 0.8 } as const;
const tightFront = {
  ...bareFront,
  picture: 0.16,
  rule: 17,
  lineHeight: 1.15,
  gap: 1.2,
  padding: 0.6,
  joined: true,
  chartRow: 6.6,
} as const;
const leastFront = {
  ...tightFront,
  logo: "line",
  picture: 0.14,
  gap: 0.9,
  padding: 0.4,
  wideChart: false,
  chartRow: 6.2,
} as const;

/**
 * The front gives up air, then the logo's and the picture's size, then lines of their own for what is short, then the second week of
 * a full chart; never a stop sign and never a word that stands nowhere else.
 */
export const compactFrontSqueezes: readonly [CompactFrontSqueeze, ...CompactFrontSqueeze[]] = [
  roomyFront,
  { ...roomyFront, lineHeight: 1.3, padding: 1.4 },
  { ...roomyFront, lineHeight: 1.25, padding: 1.2 },
  plainFront,
  { ...plainFront, picture: 0.2, lineHeight: 1.22, padding: 1 },
  bareFront,
  { ...bareFront, joined: true, chartRow: 7 },
  { ...bareFront, lineHeight: 1.18, gap: 1.3, padding: 0.7, joined: true, chartRow: 6.8 },
  { ...tightFront, rule: 19 },
  tightFront,
  { ...tightFront, wideChart: false },
  leastFront,
  { ...leastFront, listed: false },
];

/** A move as a large block of its own, drawn like those of another layout. */
type ModuleSqueeze = {
  readonly kind: "module";
  readonly layout: "standard" | "large";
  /** Which of that layout's squeezes. */
  readonly squeeze: number;
};

/** A move as a band across the page: its name and how much, and under them pictures with words beside. */
export type BandSqueeze = {
  readonly kind: "band";
  /**
   * `stacked`: steps, and under them where to feel it and where to stop; `columns`: steps, and those beside them;
   * `paired`: steps in two columns, and those under them; `across`: the same with the steps as running text; `joined`:
   * and where to feel it, and that it may be left out, go on after the steps.
   */
  readonly words: "stacked" | "columns" | "paired" | "across" | "joined";
  /** Points. */
  readonly size: number;
  readonly lineHeight: number;
  /** Size of the pictures, as a share of the look's own. */
  readonly pictures: number;
  /** Width of the picture column and, beside steps, of that of notes: in millimetres. */
  readonly pictureColumn: number;
  readonly notesColumn: number;
  /** What the marks in the pictures mean, over all moves. */
  readonly key: boolean;
};

/** Whether steps are no list any more: then all else stands as close as it may. */
export function isLow({ words }: BandSqueeze): boolean {
  return words === "across" || words === "joined";
}

export type CompactBackSqueeze = ModuleSqueeze | BandSqueeze;

function band(
  words: BandSqueeze["words"],
  lineHeight: number,
  pictures: number,
  pictureColumn: number,
  { size = 12, notesColumn = 0 } = {},
): BandSqueeze {
  return { kind: "band", words, size, lineHeight, pictures, pictureColumn, notesColumn, key: true };
}

const bands = {
  grown: [
    band("stacked", 1.35, 1.6, 74, { size: 14 }),
    band("stacked", 1.25, 1.5, 70, { size: 14 }),
    band("stacked", 1.35, 1.6, 76, { size: 13 }),
    band("stacked", 1.25, 1.4, 68, { size: 13 }),
  ],
  roomy: [
    band("stacked", 1.35, 1.3, 62, { size: 13 }),
    band("stacked", 1.25, 1.3, 60, { size: 13 }),
    band("stacked", 1.35, 1.3, 62),
    band("stacked", 1.25, 1.25, 58),
    band("stacked", 1.2, 1.2, 56),
    band("stacked", 1.15, 1.15, 52),
  ],
  columns: [
    band("columns", 1.25, 1.1, 50, { notesColumn: 47 }),
    band("columns", 1.2, 1.05, 48, { notesColumn: 48 }),
    band("columns", 1.2, 1, 44, { notesColumn: 48 }),
    band("columns", 1.15, 0.95, 42, { notesColumn: 49 }),
  ],
  paired: [
    band("paired", 1.25, 1.1, 46),
    band("paired", 1.2, 1, 44),
    band("paired", 1.15, 1, 42),
    band("paired", 1.15, 0.95, 38),
  ],
  across: [
    band("across", 1.3, 1, 46),
    band("across", 1.25, 1, 44),
    band("across", 1.2, 1, 44),
    band("across", 1.15, 0.95, 42),
    band("across", 1.15, 0.9, 38),
    band("across", 1.15, 0.9, 34),
    band("joined", 1.15, 0.9, 34),
    { ...band("joined", 1.15, 0.9, 34), key: false },
  ],
} as const;

function modules(layout: "standard" | "large", count: number): readonly ModuleSqueeze[] {
  return Array.from({ length: count }, (_, squeeze) => ({ kind: "module", layout, squeeze }));
}

/** As many of the other layouts' squeezes as leave the pictures large enough to follow. */
const large = modules("large", 6);
const standard = modules("standard", 6);

/**
 * What the back gives up, for so many moves: few are drawn large, so that no page is a strip over emptiness; many
 * begin where so many could just fit. All moves share one squeeze, so that all look alike.
 */
export function compactBackSqueezes(moves: number): readonly CompactBackSqueeze[] {
  const { grown, roomy, columns, paired, across } = bands;
  const close = [...columns, ...paired, ...across];
  switch (moves) {
    case 1:
      return [...large, ...standard, ...grown, ...roomy, ...close];
    case 2:
      return [...standard, ...grown, ...roomy, ...close];
    case 3:
      return [...grown, ...roomy, ...close];
    default:
      return [...roomy, ...close];
  }
}

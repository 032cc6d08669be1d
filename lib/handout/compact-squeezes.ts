/** What each side of a compact sheet gives up where it is full: pure lists, from roomy to tight. Type is never below 12 pt. */

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
  /** What the signs in the pictures mean. They stand on the back beside the words that say it too. */
  readonly key: boolean;
  /** The link in letters, under its code. */
  readonly address: boolean;
  /** That the sheet can be read on a phone, under what the code is for. */
  readonly read: boolean;
  /** A week beside the first one where both need the whole width: from four days a week on. */
  readonly wideChart: boolean;
  /** What is for this patient only stands line by line, not as running text. */
  readonly listed: boolean;
  /** Short lines that belong together share one: phone and hours, what we know and for whom it is. */
  readonly joined: boolean;
  /** Height of a row of the chart, in millimetres. */
  readonly chartRow: number;
};

const roomyFront = {
  picture: 0.26,
  rule: 20.5,
  lineHeight: 1.35,
  gap: 2,
  padding: 1.6,
  key: true,
  address: true,
  read: true,
  wideChart: true,
  listed: true,
  joined: false,
  chartRow: 7.4,
} as const;
const plainFront = {
  ...roomyFront,
  picture: 0.23,
  lineHeight: 1.25,
  gap: 1.8,
  padding: 1.2,
  key: false,
} as const;
const bareFront = { ...plainFront, picture: 0.2, lineHeight: 1.2, padding: 0.9, address: false } as const;
const tightFront = {
  ...bareFront,
  read: false,
  picture: 0.16,
  rule: 17,
  lineHeight: 1.15,
  gap: 1.2,
  padding: 0.6,
  wideChart: false,
  joined: true,
  chartRow: 6.6,
} as const;

/**
 * The front gives up what stands elsewhere too, then air, then the picture's size, then that it can be read on a phone,
 * then the second week of a full chart; never a stop sign and never a word that stands nowhere else.
 */
export const compactFrontSqueezes: readonly [CompactFrontSqueeze, ...CompactFrontSqueeze[]] = [
  roomyFront,
  { ...roomyFront, lineHeight: 1.25, padding: 1.2 },
  plainFront,
  { ...plainFront, address: false },
  bareFront,
  { ...bareFront, picture: 0.17, gap: 1.4, padding: 0.7 },
  { ...bareFront, picture: 0.17, gap: 1.4, padding: 0.7, joined: true },
  { ...tightFront, read: true, wideChart: true },
  { ...tightFront, wideChart: true },
  tightFront,
  { ...tightFront, picture: 0.14, gap: 0.9, padding: 0.4, listed: false },
];

/** A move as a large block of its own, drawn like those of another layout. */
type ModuleSqueeze = {
  readonly kind: "module";
  readonly layout: "standard" | "large";
  /** Which of that layout's squeezes. */
  readonly squeeze: number;
};

/** A move as a band across the page: pictures, then words beside them. */
export type BandSqueeze = {
  readonly kind: "band";
  /**
   * `stacked`: how much, steps and notes under each other, beside large pictures; `columns`: steps, and beside them how
   * much and notes; `running`: the same with the steps as running text, each number on a dark ground; `across`: name and
   * how much in one line over the whole band, and under it, beside the pictures, the steps as running text and the notes; `joined`: the same, and where to feel it
   * goes on after the steps.
   */
  readonly words: "stacked" | "columns" | "running" | "across" | "joined";
  /** Points. */
  readonly size: number;
  readonly lineHeight: number;
  /** Size of the pictures, as a share of the look's own. */
  readonly pictures: number;
  /** Width of the picture column and, beside steps, of that of notes: in millimetres. */
  readonly pictureColumn: number;
  readonly notesColumn: number;
};
/** Whether the name stands over the whole band. */
export function isWide({ words }: BandSqueeze): boolean {
  return words === "across" || words === "joined";
}

export type CompactBackSqueeze = ModuleSqueeze | BandSqueeze;

function stacked(size: number, lineHeight: number, pictures: number, pictureColumn: number): BandSqueeze {
  return { kind: "band", words: "stacked", size, lineHeight, pictures, pictureColumn, notesColumn: 0 };
}

function beside(
  words: "columns" | "running",
  lineHeight: number,
  pictures: number,
  [pictureColumn, notesColumn]: readonly [number, number],
): BandSqueeze {
  return { kind: "band", words, size: 12, lineHeight, pictures, pictureColumn, notesColumn };
}

function across(
  lineHeight: number,
  pictures: number,
  pictureColumn: number,
  words: "across" | "joined" = "across",
): BandSqueeze {
  return { kind: "band", words, size: 12, lineHeight, pictures, pictureColumn, notesColumn: 0 };
}

const bands = {
  grown: [
    stacked(14, 1.35, 1.6, 74),
    stacked(14, 1.25, 1.5, 70),
    stacked(13, 1.35, 1.6, 76),
    stacked(13, 1.25, 1.4, 68),
  ],
  roomy: [
    stacked(13, 1.3, 1.2, 60),
    stacked(13, 1.25, 1.2, 58),
    stacked(12, 1.3, 1.3, 62),
    stacked(12, 1.25, 1.2, 58),
  ],
  columns: [
    beside("columns", 1.25, 1.1, [54, 47]),
    beside("columns", 1.2, 1.05, [50, 48]),
    beside("columns", 1.2, 1, [46, 49]),
    beside("columns", 1.2, 0.95, [44, 50]),
  ],
  running: [
    beside("running", 1.3, 1.05, [50, 50]),
    beside("running", 1.25, 1, [50, 50]),
    beside("running", 1.2, 1, [48, 51]),
    beside("running", 1.2, 1, [44, 54]),
    beside("running", 1.15, 0.9, [44, 54]),
  ],
  across: [
    across(1.2, 1, 44),
    across(1.15, 0.95, 42),
    across(1.15, 0.9, 38),
    across(1.15, 0.9, 34),
    across(1.15, 0.9, 34, "joined"),
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
  const { grown, roomy, columns, running, across: lowest } = bands;
  switch (moves) {
    case 1:
      return [...large, ...standard, ...grown, ...roomy, ...columns, ...running, ...lowest];
    case 2:
      return [...standard, ...grown, ...roomy, ...columns, ...running, ...lowest];
    case 3:
      return [...grown, ...roomy, ...columns, ...running, ...lowest];
    case 4:
      return [...roomy, ...columns, ...running, ...lowest];
    default:
      return [...columns, ...running, ...lowest];
  }
}

/** The measures of the three layouts and of the papers they are printed on. */
import type { BuiltInSlug } from "@/lib/moves/move";
import type { Paper } from "@/lib/program/paper";
import type { HandoutLayout } from "./handout-request";

/** Type sizes in points. `small` is the floor: nothing on the sheet is smaller. */
export type TypeSizes = {
  readonly title: number;
  /** Days, minutes, moves. */
  readonly figure: number;
  readonly sectionHead: number;
  readonly boxHead: number;
  readonly rule: number;
  readonly moveName: number;
  /** The number of a move, in its tile. */
  readonly tile: number;
  readonly dose: number;
  readonly body: number;
  readonly small: number;
};

/** Sizes of what is drawn, in millimetres. */
export type DrawnSizes = {
  readonly tile: number;
  /** The code that plays the program; the one that checks the sheet. */
  readonly playCode: number;
  readonly checkCode: number;
  /** Signs in a line of text; in the head of a box; before a whole box. */
  readonly sign: number;
  readonly headSign: number;
  readonly boxSign: number;
  readonly bullet: number;
  /** Height of a cell of the pressure scale. */
  readonly cell: number;
  /** A box of the tick chart. */
  readonly tick: number;
  /** Paper for 1 cm of body in the rule's picture. */
  readonly rulePicture: number;
};

export type Measures = {
  /** In millimetres: top, side, foot. */
  readonly margins: readonly [number, number, number];
  /** Height of the foot with the space above it, in millimetres. */
  readonly foot: number;
  /** Between blocks; between columns: in millimetres. */
  readonly gaps: readonly [number, number];
  readonly type: TypeSizes;
  readonly drawn: DrawnSizes;
  /** Line heights of running text: in full, where room is short, and the least. */
  readonly lines: readonly [number, number, number];
  /** Millimetres of paper for 1 cm of body, by move: start and end always share one scale. */
  readonly figures: Record<BuiltInSlug, number>;
};

/** Line heights where text is to be read at ease. */
const easyLines = [1.5, 1.4, 1.3] as const;

export const layoutMeasures: Record<HandoutLayout, Measures> = {
  standard: {
    margins: [11, 15, 10],
    foot: 18,
    gaps: [3.8, 7],
    type: {
      title: 32,
      figure: 32,
      sectionHead: 20,
      boxHead: 16,
      rule: 26,
      moveName: 23,
      tile: 32,
      dose: 18,
      body: 14,
      small: 12,
    },
    drawn: {
      tile: 15,
      playCode: 26,
      checkCode: 14.5,
      sign: 6,
      headSign: 6.7,
      boxSign: 8,
      bullet: 2,
      cell: 8,
      tick: 7,
      rulePicture: 0.38,
    },
    lines: easyLines,
    figures: {
      "thoracic-roll": 0.525,
      "thoracic-extension": 0.525,
      "lat-side-body-release": 0.4,
      "glute-piriformis-roll": 0.415,
      "hip-flexor-release": 0.402,
      "hamstring-roll": 0.415,
      "calves-up-breathing-reset": 0.44,
    },
  },
  compact: {
    margins: [8, 10, 7],
    foot: 16,
    gaps: [2, 3.5],
    type: {
      title: 22,
      figure: 22,
      sectionHead: 14.5,
      boxHead: 13,
      rule: 20.5,
      moveName: 13.5,
      tile: 23,
      dose: 12.8,
      body: 12,
      small: 12,
    },
    drawn: {
      tile: 10.6,
      playCode: 22,
      checkCode: 13,
      sign: 5,
      headSign: 5.6,
      boxSign: 6.5,
      bullet: 1.8,
      cell: 6.8,
      tick: 6,
      rulePicture: 0.23,
    },
    lines: [1.25, 1.25, 1.25],
    figures: {
      "thoracic-roll": 0.195,
      "thoracic-extension": 0.185,
      "lat-side-body-release": 0.192,
      "glute-piriformis-roll": 0.145,
      "hip-flexor-release": 0.2,
      "hamstring-roll": 0.19,
      "calves-up-breathing-reset": 0.205,
    },
  },
  large: {
    margins: [10, 14, 8],
    foot: 33.5,
    gaps: [3.6, 7],
    type: {
      title: 34,
      figure: 40,
      sectionHead: 26,
      boxHead: 20,
      rule: 32,
      moveName: 28,
      tile: 45,
      dose: 21,
      body: 18,
      small: 16,
    },
    drawn: {
      tile: 21,
      playCode: 32,
      checkCode: 18.5,
      sign: 7.5,
      headSign: 8.5,
      boxSign: 10,
      bullet: 2.4,
      cell: 11,
      tick: 8,
      rulePicture: 0.275,
    },
    lines: easyLines,
    figures: {
      "thoracic-roll": 0.84,
      "thoracic-extension": 0.7,
      "lat-side-body-release": 0.81,
      "glute-piriformis-roll": 0.58,
      "hip-flexor-release": 0.81,
      "hamstring-roll": 0.81,
      "calves-up-breathing-reset": 0.82,
    },
  },
};

/** Width and height in millimetres. */
export const paperSizes: Record<Paper, readonly [number, number]> = {
  a4: [210, 297],
  letter: [215.9, 279.4],
};

/** Letter is shorter: its figures are drawn smaller where half a page still has to hold a move. */
export const LETTER_FIGURES: Record<HandoutLayout, number> = { standard: 0.9, compact: 1, large: 1 };

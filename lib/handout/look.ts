/** Everything measured for one layout on one paper in one direction of writing. Made once, kept, handed to every part. */
import type { BuiltInSlug } from "@/lib/moves/move";
import type { Paper } from "@/lib/program/paper";
import type { HandoutLayout } from "./handout-request";
import { mm } from "./measures";

export type Direction = "ltr" | "rtl";

/** Type sizes in points. `small` is the floor: nothing on the sheet is smaller. */
type TypeSizes = {
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
type DrawnSizes = {
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

type Measures = {
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

const measures: Record<HandoutLayout, Measures> = {
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
    lines: [1.5, 1.4, 1.3],
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
    lines: [1.5, 1.4, 1.3],
    figures: {
      "thoracic-roll": 0.84,
      "thoracic-extension": 0.7,
      "lat-side-body-release": 0.81,
      "glute-piriformis-roll": 0.56,
      "hip-flexor-release": 0.81,
      "hamstring-roll": 0.81,
      "calves-up-breathing-reset": 0.82,
    },
  },
};

/** Width and height in millimetres. */
const paperSizes: Record<Paper, readonly [number, number]> = { a4: [210, 297], letter: [215.9, 279.4] };

/** Letter is shorter: its figures are drawn smaller where half a page still has to hold a move. */
const LETTER_FIGURES: Record<HandoutLayout, number> = { standard: 0.9, compact: 1, large: 1 };

/** Line height at which the font's capitals stand in the middle of their line; in lower lines they sink. */
export const NATURAL_LINE = 1.3;

/** Line height of a page 1 that would else not hold all stop signs. */
const LEAST_LINE = 1.2;

/**
 * In ems. The line breaker forgets the body of a dotted letter wherever the font or its weight changes before it: lines
 * come out wider than it counts, by about a letter for each change.
 */
const RTL_RESERVE = 1.5;

/** Ready styles of text; each brings its own size and line height. */
function textStylesOf({ type, lines: [full, snug, tight] }: Measures, direction: Direction) {
  const isRtl = direction === "rtl";
  // Not inherited: the letters of every text are put in order by its own style.
  const set = (fontSize: number) =>
    ({
      direction,
      textAlign: isRtl ? "right" : "left",
      fontSize,
      ...(isRtl && { paddingLeft: fontSize * RTL_RESERVE }),
    }) as const;
  const body = { ...set(type.body), fontWeight: 400 } as const;
  return {
    title: { ...set(type.title), lineHeight: NATURAL_LINE, fontWeight: 800, letterSpacing: isRtl ? 0 : -0.2 },
    sectionHead: { ...set(type.sectionHead), lineHeight: 1.15, fontWeight: 800 },
    boxHead: { ...set(type.boxHead), lineHeight: 1.2, fontWeight: 700 },
    act: { ...set(type.boxHead), lineHeight: 1.2, fontWeight: 800 },
    body: { ...body, lineHeight: full },
    bodySnug: { ...body, lineHeight: snug },
    bodyTight: { ...body, lineHeight: tight },
    bodyLeast: { ...body, lineHeight: Math.min(tight, LEAST_LINE) },
    small: { ...set(type.small), lineHeight: 1.3, fontWeight: 400 },
    smallLeast: { ...set(type.small), lineHeight: LEAST_LINE, fontWeight: 400 },
    caption: { ...set(type.small), paddingLeft: 0, lineHeight: 1.2, fontWeight: 600 },
    bold: { direction, fontWeight: 700 },
  } as const;
}

type MadeStyles = ReturnType<typeof textStylesOf>;
type TextStyles = {
  readonly [Name in keyof MadeStyles]: {
    readonly [Key in keyof MadeStyles[Name]]: MadeStyles[Name][Key] extends number
      ? number
      : MadeStyles[Name][Key];
  };
};
/** How closely the lines of running text stand. */
export type Spacing = "body" | "bodySnug" | "bodyTight" | "bodyLeast";
export type BodyStyle = TextStyles[Spacing | "small" | "smallLeast"];

/** Lengths are in points, but for `drawn`, which is in millimetres like the sizes the signs take. */
export type Look = {
  /** Names this look: "large letter rtl". */
  readonly key: string;
  readonly layout: HandoutLayout;
  readonly paper: Paper;
  readonly direction: Direction;
  readonly width: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginSide: number;
  readonly marginFoot: number;
  /** Height of the foot without the space above it. */
  readonly footBand: number;
  /** Width of the text. */
  readonly textWidth: number;
  /** Height above the foot. */
  readonly bodyHeight: number;
  /** Height of one move when two share a page: the second starts at the fold. */
  readonly halfHeight: number;
  /** Two share a page, or each has its own. */
  readonly movesAPage: 1 | 2;
  /** Space between blocks; between boxes side by side; between columns of text. */
  readonly gap: number;
  readonly boxGap: number;
  readonly columnGap: number;
  readonly type: TypeSizes;
  readonly text: TextStyles;
  readonly drawn: DrawnSizes;
  /** Points of paper for 1 cm of body, by move. */
  readonly figures: Record<BuiltInSlug, number>;
  /** What stands first is where reading starts. */
  readonly row: "row" | "row-reverse";
  readonly start: "left" | "right";
  readonly end: "left" | "right";
};

function makeLook(layout: HandoutLayout, paper: Paper, direction: Direction): Look {
  const measured = measures[layout];
  const [top, side, foot] = measured.margins;
  const [gap, columnGap] = measured.gaps;
  const [width, height] = paperSizes[paper];
  const bodyHeight = height - top - foot - measured.foot;
  const figureScale = mm(paper === "letter" ? LETTER_FIGURES[layout] : 1);
  const isRtl = direction === "rtl";
  return {
    key: `${layout} ${paper} ${direction}`,
    layout,
    paper,
    direction,
    width: mm(width),
    height: mm(height),
    marginTop: mm(top),
    marginSide: mm(side),
    marginFoot: mm(foot),
    footBand: mm(measured.foot - 2),
    textWidth: mm(width - 2 * side),
    bodyHeight: mm(bodyHeight),
    halfHeight: mm((bodyHeight - gap) / 2),
    movesAPage: layout === "large" ? 1 : 2,
    gap: mm(gap),
    boxGap: mm(Math.min(3.8, columnGap)),
    columnGap: mm(columnGap),
    type: measured.type,
    text: textStylesOf(measured, direction),
    drawn: measured.drawn,
    figures: Object.fromEntries(
      Object.entries(measured.figures).map(([slug, scale]) => [slug, scale * figureScale]),
    ) as Record<BuiltInSlug, number>,
    row: isRtl ? "row-reverse" : "row",
    start: isRtl ? "right" : "left",
    end: isRtl ? "left" : "right",
  };
}

const looks = new Map<string, Look>();

/** The look of a layout on a paper, written from the left (`ltr`) or from the right: one object each, made once. */
export function lookOf(layout: HandoutLayout, paper: Paper, direction: Direction): Look {
  const key = `${layout} ${paper} ${direction}`;
  const known = looks.get(key) ?? makeLook(layout, paper, direction);
  looks.set(key, known);
  return known;
}

/** Styles that follow from a look, made once for each: a component calls what this returns. */
export function stylesFor<Styles>(make: (look: Look) => Styles): (look: Look) => Styles {
  const made = new WeakMap<Look, Styles>();
  return (look) => {
    const known = made.get(look);
    if (known !== undefined) return known;
    const styles = make(look);
    made.set(look, styles);
    return styles;
  };
}

/**
 * For a text no wider than its words: react-pdf aligns it in the room it was offered, not in the one it took. Where
 * its box stands is what aligns it.
 */
export const HUGGING = { textAlign: "left", paddingLeft: 0 } as const;

/** An edge on the side where reading starts. `width` in points. */
export function startEdge({ start }: Look, width: number, color: string) {
  return start === "left"
    ? { borderLeftWidth: width, borderLeftColor: color }
    : { borderRightWidth: width, borderRightColor: color };
}

/** Padding on the side where reading starts, in points. */
export function startPadding({ start }: Look, padding: number) {
  return start === "left" ? { paddingLeft: padding } : { paddingRight: padding };
}

/** A place this far from where reading starts, in points. */
export function fromStart({ start }: Look, distance: number) {
  return start === "left" ? { left: distance } : { right: distance };
}

/** A place this far from where a line ends, in points. */
export function fromEnd({ start }: Look, distance: number) {
  return start === "left" ? { right: distance } : { left: distance };
}

/** Everything measured for one layout on one paper in one direction of writing. Made once, kept, handed to every part. */
import type { BuiltInSlug } from "@/lib/moves/move";
import type { Paper } from "@/lib/program/paper";
import type { HandoutLayout } from "./handout-request";
import {
  type DrawnSizes,
  LETTER_FIGURES,
  layoutMeasures,
  type Measures,
  paperSizes,
  type TypeSizes,
} from "./layout-measures";
import { mm } from "./measures";

export type Direction = "ltr" | "rtl";

/** Line height at which the font's capitals stand in the middle of their line; in lower lines they sink. */
export const NATURAL_LINE = 1.3;

/** Line height of a page 1 that would else not hold all stop signs. */
const LEAST_LINE = 1.2;

/**
 * In ems. Where the font or its weight changes, lines of joined letters come out a little wider than the line breaker
 * counts.
 */
const RTL_RESERVE = 0.75;

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
  const measured = layoutMeasures[layout];
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

/** Ems of the longest line of running text: some 75 letters, from whose end the eye finds the next line. */
const LONGEST_LINE = 33;

/** Width of running text of that size where the page is wider, on the side where reading starts. In points. */
export function columnFor({ start, textWidth }: Look, fontSize: number) {
  return {
    width: Math.min(textWidth, fontSize * LONGEST_LINE),
    alignSelf: start === "left" ? "flex-start" : "flex-end",
  } as const;
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

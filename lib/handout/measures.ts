/** Sizes of the sheet. Lengths are written in millimetres and handed on in points (1/72 inch). */
import { inks } from "@/lib/figure/inks";
import type { Paper } from "./handout-request";

/** Millimetres as points. */
export function mm(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

/** Everything about a sheet of paper that a layout needs, in points. */
export type Sheet = {
  readonly paper: Paper;
  readonly width: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginSide: number;
  readonly marginFoot: number;
  /** Width of the text. */
  readonly textWidth: number;
  /** Height above the foot. */
  readonly bodyHeight: number;
  /** Height of one move when two share a page: the second starts at the fold. */
  readonly halfHeight: number;
  /** Space between blocks. */
  readonly gap: number;
  /** Figures are drawn this much smaller than on A4, so that half a page still holds a move. */
  readonly figureScale: number;
};

const margins = { top: 11, side: 15, foot: 10 };
const footHeight = 18;
const gap = 3.8;

function sheet(paper: Paper, width: number, height: number, figureScale: number): Sheet {
  const bodyHeight = height - margins.top - margins.foot - footHeight;
  return {
    paper,
    width: mm(width),
    height: mm(height),
    marginTop: mm(margins.top),
    marginSide: mm(margins.side),
    marginFoot: mm(margins.foot),
    textWidth: mm(width - 2 * margins.side),
    bodyHeight: mm(bodyHeight),
    halfHeight: mm((bodyHeight - gap) / 2),
    gap: mm(gap),
    figureScale,
  };
}

export const sheets: Record<Paper, Sheet> = {
  a4: sheet("a4", 210, 297, 1),
  letter: sheet("letter", 215.9, 279.4, 0.9),
};

/** Height of the foot without the space above it, in points. */
export const footBand = mm(footHeight - 2);

/** For `flexShrink`: react-pdf takes 0 for 1. */
export const RIGID = 1e-6;

/** Type sizes in points. 12 is the floor: nothing on the sheet is smaller. */
export const type = {
  title: 32,
  sectionHead: 20,
  boxHead: 16,
  rule: 26,
  moveName: 23,
  dose: 18,
  body: 14,
  small: 12,
} as const;

/** Colours of the sheet; signs have those of what they stand for in the pictures. Rank is carried by weight and shape first, so that grey loses nothing. */
export const ink = {
  text: "#1d2733",
  paper: "#ffffff",
  quiet: "#8b94a0",
  faint: "#55606d",
  stop: "#c4161c",
  stopLine: inks.print.stop,
  today: "#9a5b00",
  todayTint: "#ffe3ad",
  accent: "#155255",
  amber: "#ffc84a",
  amberDark: "#6b4a00",
  contact: inks.print.contact,
  arrow: inks.print.arrow,
} as const;

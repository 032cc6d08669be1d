/** react-pdf's layout without its drawing: what is laid out can be measured, kept, and drawn once. */
import { setImmediate } from "node:timers/promises";
import layoutDocument from "@react-pdf/layout";
import { type DocumentProps, Font, pdf } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { mendLines } from "./mend-lines";
import type { RecordedPicture } from "./record-picture";

type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** A node of a laid-out document. Boxes are in points, from the top left corner of the box around them. */
export type LaidOutNode = {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly style: Readonly<Record<string, unknown>>;
  readonly box?: Box;
  readonly children?: readonly LaidOutNode[];
  /** The words of a piece of text. */
  readonly value?: string;
  /** How pdfkit draws a drawing. */
  readonly recorded?: RecordedPicture;
  /** Lines of a text. */
  readonly lines?: readonly LaidOutLine[];
};
export type LaidOutLine = {
  readonly runs?: readonly LaidOutRun[];
  /** From the top of the line to its baseline, in points. */
  readonly ascent?: number;
};
export type LaidOutRun = {
  readonly positions?: readonly LaidOutPosition[];
  readonly glyphs?: readonly LaidOutGlyph[];
  readonly attributes?: {
    /** The first is the one it is set in. */
    readonly font?: readonly LaidOutFont[];
    readonly fontSize?: number;
    /** In points. */
    readonly lineHeight?: number;
    /** Points for a unit of the font. */
    readonly scale?: number;
    /** Odd where letters run to the left. */
    readonly bidiLevel?: number;
    /** Of the text around it. */
    readonly direction?: "ltr" | "rtl";
  };
  readonly xAdvance?: number;
};
/** `id`: 0 is the box a font draws for a letter it lacks. */
export type LaidOutGlyph = {
  readonly id: number;
  readonly codePoints?: readonly number[];
  /** In units of its font. */
  readonly advanceWidth: number;
};
export type LaidOutPosition = {
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
};
export type LaidOutFont = {
  readonly ascent: number;
  readonly unitsPerEm: number;
  readonly fullName: string;
  readonly glyphForCodePoint: (codePoint: number) => LaidOutGlyph;
  /** The shapes of a text. */
  readonly layout: (text: string) => {
    readonly glyphs: readonly LaidOutGlyph[];
    readonly positions: readonly LaidOutPosition[];
  };
};

// Its type leaves out the fonts, which it needs to measure text.
const layOutWithFonts = layoutDocument as unknown as (
  document: object,
  fonts: typeof Font,
) => Promise<LaidOutNode>;

/** Lays out what renders a `Document`; nothing is drawn. */
export async function layOut(document: ReactElement): Promise<LaidOutNode> {
  const element = document as ReactElement<DocumentProps>;
  const { container }: { container: { readonly document: object | null } } = pdf(element);
  // React says what went wrong on the console, and leaves nothing.
  if (container.document === null) throw new Error("a part of the handout could not be drawn");
  const laidOut = await layOutWithFonts(container.document, Font);
  // React lets go of what it rendered when the event loop turns; sheet after sheet without a turn fills the memory.
  await setImmediate();
  return mendLines(laidOut);
}

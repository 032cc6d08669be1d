/** react-pdf's layout without its drawing: what is laid out can be measured, kept, and drawn once. */
import { setImmediate } from "node:timers/promises";
import layoutDocument from "@react-pdf/layout";
import { type DocumentProps, Font, pdf } from "@react-pdf/renderer";
import type { ReactElement } from "react";
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
  readonly lines?: readonly { readonly runs?: readonly LaidOutRun[] }[];
};
export type LaidOutRun = {
  readonly positions?: readonly { readonly xAdvance: number }[];
  readonly glyphs?: readonly { readonly codePoints?: readonly number[] }[];
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
  return laidOut;
}

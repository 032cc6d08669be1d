/** How the pictures of a move stand in the narrow column of a band: one under the other, captions beside them. */
import { figureBox } from "@/lib/figure/figure-paths";
import type { MoveContent } from "./handout-content";
import type { Lettering } from "./lettering";
import { mm } from "./measures";
import { linesOf, longestWord } from "./set-lines";

type Figure = MoveContent["figures"][number];

/** Between a picture and what stands beside it, in points. */
export const BESIDE_GAP = mm(1.6);
/** Of the front view, against the pictures beside it: it shows the crossed leg, which they cannot. */
const FRONT_LARGER = 1.35;
/** A caption's form is given up for a shorter one that leaves its picture this much of its size. */
const ALLOWED_SHRINKING = 0.93;

export type BandFigures = {
  /** Start and end. */
  readonly pair: readonly Figure[];
  /** The view from the front. */
  readonly front: Figure | null;
};

/** Start and end, and the view from the front. Where else the roller goes is left to the words of the steps. */
export function bandFigures(figures: readonly Figure[]): BandFigures {
  return { pair: figures.slice(0, 2), front: figures.find(({ name }) => name.endsWith("/front")) ?? null };
}

export type PlacedFigures = BandFigures & {
  /** Points of paper for 1 cm of body, of the pair and of the front view. */
  readonly scale: number;
  readonly frontScale: number;
  /** Width of the front view with its caption, in points. */
  readonly frontWidth: number;
  /** A caption for each of the pair. */
  readonly captions: readonly string[];
};

/**
 * Sizes of a move's pictures and the longest captions that stand beside them without making them much smaller: all in
 * one form, so that start and end name the side alike. `scale`: points for 1 cm of body where there is room; `width`: of
 * the column, in points.
 */
export function placeBesides(
  { figures, shownSide }: Pick<MoveContent, "figures" | "shownSide">,
  {
    scale,
    width,
    caption: { fontSize, lineHeight },
    lettering,
  }: {
    scale: number;
    width: number;
    caption: { readonly fontSize: number; readonly lineHeight: number };
    lettering: Lettering;
  },
): PlacedFigures {
  const { pair, front } = bandFigures(figures);
  const sizes = pair.map(({ name }) => figureBox(name, shownSide));
  const across = Math.max(0, ...sizes.map((box) => box.width));
  const high = Math.max(0, ...sizes.map((box) => box.height));
  const frontAcross = front === null ? 0 : figureBox(front.name, shownSide).width * FRONT_LARGER;
  const frontLeast = front === null ? 0 : longestWord(front.captions[0], fontSize, lettering);
  const gaps = front === null ? BESIDE_GAP : 2 * BESIDE_GAP;
  const formCount = Math.max(1, ...pair.map(({ captions }) => captions.length));

  const forms = Array.from({ length: formCount }, (_, form) => {
    const captions = pair.map((figure) => figure.captions[form] ?? figure.captions.at(-1) ?? "");
    const words = Math.max(0, ...captions.map((text) => longestWord(text, fontSize, lettering)));
    const room = width - gaps - words;
    // The front view is as wide as its drawing, or as the longest word of its caption.
    const fitting = Math.min(scale, room / (across + frontAcross), (room - frontLeast) / across);
    const frontWidth = Math.max(frontAcross * fitting, frontLeast);
    const lines = Math.max(
      0,
      ...captions.map((text) =>
        linesOf(text, width - gaps - frontWidth - across * fitting, fontSize, lettering),
      ),
    );
    const isHighEnough = lines * fontSize * lineHeight <= high * fitting;
    return { captions, scale: fitting, frontWidth, isHighEnough };
  });
  const largest = Math.max(...forms.map((form) => form.scale));
  const chosen =
    forms.find((form) => form.isHighEnough && form.scale >= ALLOWED_SHRINKING * largest) ?? forms.at(-1);
  const { captions = [], scale: fitting = scale, frontWidth = 0 } = chosen ?? {};
  return { pair, front, captions, scale: fitting, frontScale: fitting * FRONT_LARGER, frontWidth };
}

/**
 * Size of two pictures one under the other, each with its caption on the lines under it; null: a view from the front
 * needs a column of its own. `height`: of both with their captions, in points.
 */
export function placeUnder(
  { figures, shownSide }: Pick<MoveContent, "figures" | "shownSide">,
  {
    scale,
    width,
    height,
    caption: { fontSize, lineHeight },
    lettering,
  }: Parameters<typeof placeBesides>[1] & { height: number },
): PlacedFigures | null {
  const { pair, front } = bandFigures(figures);
  if (front !== null || pair.length === 0) return null;
  const sizes = pair.map(({ name }) => figureBox(name, shownSide));
  const formCount = Math.max(...pair.map(({ captions }) => captions.length));
  const forms = Array.from({ length: formCount }, (_, form) => {
    const captions = pair.map((figure) => figure.captions[form] ?? figure.captions.at(-1) ?? "");
    const lines = captions.reduce((sum, text) => sum + linesOf(text, width, fontSize, lettering), 0);
    const room = height - lines * fontSize * lineHeight - BESIDE_GAP;
    const high = sizes.reduce((sum, size) => sum + size.height, 0);
    const across = Math.max(...sizes.map((size) => size.width));
    return { captions, scale: Math.min(scale, width / across, room / high) };
  });
  const largest = Math.max(...forms.map((form) => form.scale));
  const chosen = forms.find((form) => form.scale >= ALLOWED_SHRINKING * largest);
  if (chosen === undefined) return null;
  return { pair, front, ...chosen, frontScale: 0, frontWidth: 0 };
}

/** Where the captions under a move's pictures stand and which form of them fits. */
import type { FigureName } from "@/lib/figure/figure-name";
import { figureBox, figurePaths } from "@/lib/figure/figure-paths";
import type { BodySide } from "@/lib/moves/move";
import type { MoveContent } from "./handout-content";
import type { Lettering } from "./lettering";
import { mm } from "./measures";
import { linesOf, longestWord, textWidth } from "./set-lines";

type Figure = Pick<MoveContent["figures"][number], "name" | "captions">;

/** Thickness of the drawn floor in cm of body, from 0 down: what reaches further is the arrow of the stroke. */
export const FLOOR = 2.6;
/** Between an arrow and the caption beside it. */
const ARROW_GAP = mm(1.2);
/** Between two captions on one line, as a share of their size of type: less runs together. */
const CAPTION_GAP = 1.5;

export type FigureCaptions = {
  readonly captions: readonly {
    readonly text: string;
    /** In points. What is wider breaks. */
    readonly width: number;
  }[];
  /** Of the caption that takes the most. */
  readonly lines: number;
  /** Down from the floor, in cm of body: below the arrows where a caption has no room beside its own. */
  readonly top: number;
};

/**
 * The captions of pictures standing side by side, all at one height and in one form, so that start and end name the side
 * alike. `scale`: points for 1 cm of body. `gap`: points between two pictures.
 */
export function placeCaptions(
  figures: readonly Figure[],
  side: BodySide | null,
  {
    scale,
    gap,
    size,
    end,
    lettering,
  }: {
    scale: number;
    gap: number;
    size: number;
    /** Where a line ends. */
    end: "left" | "right";
    lettering: Lettering;
  },
): FigureCaptions {
  const places = figures.map(({ name, captions }, index) => {
    const box = figureBox(name, side);
    const arrow = arrowUnderFloor(name, side);
    const beside = arrow === null ? box.width : besideArrow(box, arrow, end);
    return {
      captions,
      // Each ends with its picture, and may begin before it, as far as the one before leaves room.
      width: box.width * scale + (index === 0 ? 0 : gap - CAPTION_GAP * size),
      besideArrow: beside * scale - (arrow === null ? 0 : ARROW_GAP),
      arrowFoot: arrow?.foot ?? FLOOR,
    };
  });
  const longest = Math.max(...places.map(({ captions }) => captions.length));
  const forms = Array.from({ length: longest }, (_, form) =>
    places.map((place) => {
      const text = place.captions[form] ?? place.captions.at(-1) ?? "";
      // What has no shorter form holds up no other.
      return { ...place, text, isShortest: form >= place.captions.length - 1 };
    }),
  );
  const fits = (text: string, width: number) => textWidth(text, size, lettering) <= width;
  const beside = forms.find((form) => form.every(({ text, besideArrow }) => fits(text, besideArrow)));
  const below = forms.find((form) =>
    form.every(({ text, width, isShortest }) => isShortest || fits(text, width)),
  );
  const placed = (beside ?? below ?? []).map(({ text, width }) => ({
    text,
    width: Math.max(width, longestWord(text, size, lettering)),
  }));
  return {
    captions: placed,
    lines: Math.max(...placed.map(({ text, width }) => linesOf(text, width, size, lettering))),
    top: beside ? FLOOR : Math.max(...places.map(({ arrowFoot }) => arrowFoot)),
  };
}

type ArrowBox = { readonly left: number; readonly right: number; readonly foot: number };

/** From the arrow to the end of the floor line, in cm of body. */
function besideArrow(box: { x: number; width: number }, arrow: ArrowBox, end: "left" | "right"): number {
  return end === "right" ? box.x + box.width - arrow.right : arrow.left - box.x;
}

/** Ends and lower edge of the arrow under the floor, in cm of body; null where the picture has none there. */
function arrowUnderFloor(name: FigureName, side: BodySide | null): ArrowBox | null {
  const points = figurePaths(name, side)
    .filter(({ tone }) => tone === "arrow")
    .flatMap(({ d }) => [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)])
    .map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
    .filter(({ y }) => y > FLOOR);
  if (points.length === 0) return null;
  const across = points.map(({ x }) => x);
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    foot: Math.max(...points.map(({ y }) => y)),
  };
}

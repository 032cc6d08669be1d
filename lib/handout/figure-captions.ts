/** Where the captions under a move's pictures stand and which form of them fits. */
import { figureBox, figurePaths } from "@/lib/figure/figure-paths";
import type { BodySide } from "@/lib/moves/move";
import type { MoveContent } from "./handout-content";
import type { Lettering } from "./lettering";
import { mm } from "./measures";

type Figure = MoveContent["figures"][number];

/** Thickness of the drawn floor in cm of body, from 0 down: what reaches further is the arrow of the stroke. */
export const FLOOR = 2.6;
/** Between an arrow and the caption beside it. */
const ARROW_GAP = mm(1.2);
/** The captions' weight is this much wider than the regular one measured. */
const WIDER = 1.06;

export type FigureCaptions = {
  readonly texts: readonly string[];
  /** Down from the floor, in cm of body: below the arrows where a caption has no room beside its own. */
  readonly top: number;
};

/** The captions of pictures standing side by side, all at one height. `scale`: points for 1 cm of body. */
export function placeCaptions(
  figures: readonly Figure[],
  side: BodySide | null,
  { scale, size, lettering }: { scale: number; size: number; lettering: Lettering },
): FigureCaptions {
  const places = figures.map((figure) => {
    const box = figureBox(figure.name, side);
    const arrow = arrowUnderFloor(figure, side);
    const beside = arrow === null ? box.width : box.x + box.width - arrow.right;
    const room = beside * scale - (arrow === null ? 0 : ARROW_GAP);
    const fits = (text: string, width: number) => captionWidth(text, size, lettering) <= width;
    return {
      beside: [figure.caption, figure.shortCaption].find((text) => fits(text, room)),
      below: fits(figure.caption, box.width * scale) ? figure.caption : figure.shortCaption,
      arrowFoot: arrow?.foot ?? FLOOR,
    };
  });
  const beside = places.flatMap((place) => place.beside ?? []);
  return beside.length === places.length
    ? { texts: beside, top: FLOOR }
    : {
        texts: places.map(({ below }) => below),
        top: Math.max(...places.map(({ arrowFoot }) => arrowFoot)),
      };
}

/** Width of a caption in points, at that size of type. */
export function captionWidth(text: string, size: number, lettering: Lettering): number {
  return lettering.widthOf(text, size) * WIDER;
}

/** Right end and lower edge of the arrow under the floor, in cm of body; null where the picture has none there. */
function arrowUnderFloor({ name }: Figure, side: BodySide | null): { right: number; foot: number } | null {
  const points = figurePaths(name, side)
    .filter(({ tone }) => tone === "arrow")
    .flatMap(({ d }) => [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)])
    .map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
    .filter(({ y }) => y > FLOOR);
  if (points.length === 0) return null;
  return { right: Math.max(...points.map(({ x }) => x)), foot: Math.max(...points.map(({ y }) => y)) };
}

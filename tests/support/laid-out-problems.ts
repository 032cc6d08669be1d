/** Looks at laid-out pages, before they are drawn, for texts out of the page or on each other. */
import type { LaidOutNode, LaidOutRun } from "@/lib/handout/lay-out";
import type { Look } from "@/lib/handout/look";

/** In points: rounding, and lines that stand close. */
const TOUCH = 2.5;

type Place = { words: string; left: number; top: number; right: number; bottom: number };

/** Every text of a page, with its corners from the top left corner of the page. */
export function placesOfTexts(node: LaidOutNode, left = 0, top = 0): readonly Place[] {
  const box = node.box ?? { left: 0, top: 0, width: 0, height: 0 };
  const here = { left: left + box.left, top: top + box.top };
  if (node.lines !== undefined) {
    const words = wordsOf(node).trim();
    if (words === "") return [];
    const right = here.left + box.width;
    const ink = Math.min(box.width, Math.max(...node.lines.map(({ runs = [] }) => widthOf(runs))));
    const bottom = here.top + box.height;
    return node.style.textAlign === "right"
      ? [{ words, left: right - ink, top: here.top, right, bottom }]
      : [{ words, ...here, right: here.left + ink, bottom }];
  }
  return (node.children ?? []).flatMap((child) => placesOfTexts(child, here.left, here.top));
}

/** The lines of every text, each as it is set. */
export function paragraphsOf(node: LaidOutNode): readonly (readonly string[])[] {
  if (node.lines === undefined) return (node.children ?? []).flatMap(paragraphsOf);
  return [node.lines.map(({ runs = [] }) => lettersOf(runs).trim())];
}

function lettersOf(runs: readonly LaidOutRun[]): string {
  const points = runs.flatMap(({ glyphs = [] }) => glyphs.flatMap(({ codePoints = [] }) => codePoints));
  return String.fromCodePoint(...points);
}

function widthOf(runs: readonly LaidOutRun[]): number {
  return runs.flatMap(({ positions = [] }) => positions).reduce((sum, { xAdvance }) => sum + xAdvance, 0);
}

/** The words of a text as they are written. */
export function wordsOf({ value, children = [] }: LaidOutNode): string {
  return value ?? children.map(wordsOf).join("");
}

function overlap(a: Place, b: Place): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOUCH &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOUCH
  );
}

/** What is wrong with the laid-out pages of a sheet in that look. */
export function laidOutProblems(document: LaidOutNode, look: Look): readonly string[] {
  return (document.children ?? []).flatMap((page, index) => {
    const places = placesOfTexts(page);
    const isOut = ({ left, right, top, bottom }: Place) =>
      left < look.marginSide - TOUCH ||
      right > look.width - look.marginSide + TOUCH ||
      top < look.marginTop - 3 * TOUCH ||
      bottom > look.height - look.marginFoot + TOUCH;
    return [
      ...places.filter(isOut).map(({ words }) => `off the page: "${words}"`),
      ...places.flatMap((place, at) =>
        places
          .slice(at + 1)
          .filter((other) => overlap(place, other))
          .map(({ words }) => `"${place.words}" over "${words}"`),
      ),
    ].map((problem) => `page ${index + 1}: ${problem}`);
  });
}

type Drawing = Box & { readonly holder: LaidOutNode | null; readonly viewBox: ViewBox | null };
type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
type ViewBox = { readonly minX: number; readonly maxX: number };

/** Every drawing, code and logo of a page, with the node it stands in, which holds its labels as well. */
function drawingsOf(node: LaidOutNode, holder: LaidOutNode | null, left = 0, top = 0): readonly Drawing[] {
  const box = node.box ?? { left: 0, top: 0, width: 0, height: 0 };
  const here = { left: left + box.left, top: top + box.top };
  if (node.type === "SVG" || node.type === "IMAGE") {
    const viewBox = (node.props.viewBox ?? null) as ViewBox | null;
    return [{ ...here, right: here.left + box.width, bottom: here.top + box.height, holder, viewBox }];
  }
  // What is heard as a figure is the drawing alone.
  const isFigure = (node.props?.tag as { readonly role?: string } | null | undefined)?.role === "Figure";
  const around = isFigure ? holder : node;
  return (node.children ?? []).flatMap((child) => drawingsOf(child, around, here.left, here.top));
}

/** Signs beside a text, and codes: no word belongs into them. */
const SIGN = 24;
const hasNoLabels = ({ viewBox }: Drawing) =>
  viewBox === null || viewBox.minX === -2 || (viewBox.minX === 0 && viewBox.maxX === SIGN);

/** Texts over a drawing, a code or a logo: all but the labels of a figure or a chart, which stand in the same node. */
export function textsOverDrawings(document: LaidOutNode): readonly string[] {
  return (document.children ?? []).flatMap((page, index) => {
    const texts = placesOfTexts(page);
    return drawingsOf(page, null).flatMap((drawing) => {
      const labels = drawing.holder === null || hasNoLabels(drawing) ? [] : placesOfTexts(drawing.holder);
      const own = new Set(labels.map(({ words }) => words));
      return texts
        .filter((text) => !own.has(text.words) && overlap(text, { ...drawing, words: "" }))
        .map(({ words }) => `page ${index + 1}: "${words}" over a drawing at ${Math.round(drawing.top)}`);
    });
  });
}

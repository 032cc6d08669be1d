/** Reads the QR codes of a laid-out page back from what is drawn there. */
import { inflateSync } from "node:zlib";
import type { LaidOutNode } from "@/lib/handout/lay-out";

/** A code with its quiet zone, in points from the top left corner of the page. */
type PrintedCode = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Points. */
  readonly module: number;
  /** Row by row, "#" for a dark module. */
  readonly rows: readonly string[];
};

type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** All codes of a page. */
export function codesOf(node: LaidOutNode, left = 0, top = 0): readonly PrintedCode[] {
  const box = node.box ?? { left: 0, top: 0, width: 0, height: 0 };
  const here = { left: left + box.left, top: top + box.top };
  if (!isCode(node)) return (node.children ?? []).flatMap((child) => codesOf(child, here.left, here.top));
  const { recorded } = node;
  if (recorded === undefined) throw new Error("a code is drawn, not recorded");
  const drawn = rectsOf(inflateSync(recorded.deflated).toString("latin1"));
  const module = Math.min(...drawn.map(({ height }) => height));
  return [
    {
      ...here,
      right: here.left + box.width,
      bottom: here.top + box.height,
      module,
      rows: rowsOf(drawn, module),
    },
  ];
}

/** No other drawing has its origin in a quiet zone. */
function isCode({ type, props }: LaidOutNode): boolean {
  const viewBox = type === "SVG" ? props.viewBox : null;
  if (typeof viewBox !== "object" || viewBox === null) return false;
  return Reflect.get(viewBox, "minX") === -2 && Reflect.get(viewBox, "minY") === -2;
}

/** The filled shapes of a drawing, in points. Its own bounds, which it is clipped to, are none. */
function rectsOf(operators: string): readonly Rect[] {
  const rects: Rect[] = [];
  let [scaleX, scaleY, moveX, moveY] = [1, 1, 0, 0];
  let corners: { readonly x: number; readonly y: number }[] = [];
  for (const line of operators.split("\n")) {
    const words = line.trim().split(/\s+/);
    const operator = words.at(-1);
    const [a = 0, b = 0, , d = 0, e = 0, f = 0] = words.map(Number);
    if (operator === "cm") {
      [moveX, moveY] = [moveX + e * scaleX, moveY + f * scaleY];
      [scaleX, scaleY] = [scaleX * a, scaleY * d];
    }
    if (operator === "m") corners = [];
    if (operator === "m" || operator === "l") corners.push({ x: moveX + a * scaleX, y: moveY + b * scaleY });
    if (operator === "c" || operator === "n" || operator === "W") corners = [];
    if (operator === "h" && corners.length >= 4) rects.push(boundsOf(corners));
  }
  return rects;
}

function boundsOf(corners: readonly { readonly x: number; readonly y: number }[]): Rect {
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function rowsOf(drawn: readonly Rect[], module: number): readonly string[] {
  const [left, top] = [Math.min(...drawn.map(({ x }) => x)), Math.min(...drawn.map(({ y }) => y))];
  const size = Math.round((Math.max(...drawn.map(({ x, width }) => x + width)) - left) / module);
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => " "));
  for (const { x, y, width } of drawn) {
    const row = rows[Math.round((y - top) / module)];
    const first = Math.round((x - left) / module);
    row?.fill("#", first, first + Math.round(width / module));
  }
  return rows.map((row) => row.join(""));
}

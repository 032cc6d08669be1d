/** A picture as an SVG file that stands alone: literal colours, a title and a description. */
import type { BodySide } from "@/lib/moves/move";
import { pathProps } from "./draw-paths";
import type { FigureLabel } from "./figure-frame";
import type { FigureName } from "./figure-name";
import { figureBox, figurePaths } from "./figure-paths";
import { type Ink, type InkName, inks } from "./inks";
import type { FigurePath } from "./shape-path";

/** File size on a screen: so many pixels for a centimetre of the body. */
const pixelsPerCm = 4;

const attributeNames = {
  d: "d",
  fill: "fill",
  stroke: "stroke",
  strokeWidth: "stroke-width",
  strokeLinecap: "stroke-linecap",
  strokeLinejoin: "stroke-linejoin",
} as const;

function pathElement(path: FigurePath, ink: Ink): string {
  const attributes = Object.entries(pathProps(path, ink)).map(
    ([name, value]) => `${attributeNames[name as keyof typeof attributeNames]}="${value}"`,
  );
  return `<path ${attributes.join(" ")}/>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

export type StandaloneSvgOptions = {
  readonly name: FigureName;
  readonly side: BodySide | null;
  /** `screen` means light here: a file has no page whose theme it could follow. */
  readonly ink: InkName;
  /** Its name and what the body does, see `figureLabel`; the name says of which move, where no other words stand by. */
  readonly label: FigureLabel;
};

/** The text of the SVG file. The dark ink brings its ground along, because its keylines are that colour. */
export function standaloneSvg({ name, side, ink: inkName, label }: StandaloneSvgOptions): string {
  const ink = inks[inkName === "screen" ? "light" : inkName];
  const { x, y, width, height } = figureBox(name, side);
  const ground =
    inkName === "dark"
      ? [`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${ink.halo}"/>`]
      : [];
  const size = `width="${width * pixelsPerCm}" height="${height * pixelsPerCm}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" ${size} role="img" aria-labelledby="title description">`,
    `<title id="title">${escaped(label.title)}</title>`,
    `<desc id="description">${escaped(label.description)}</desc>`,
    ...ground,
    ...figurePaths(name, side).map((path) => pathElement(path, ink)),
    "</svg>",
    "",
  ].join("\n");
}

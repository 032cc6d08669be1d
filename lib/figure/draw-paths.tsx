/** The one walk over a picture's paths. A kit makes the element of a path: `<path>` on screen, react-pdf's on paper. */
import type { ReactElement } from "react";
import type { Ink } from "./inks";
import type { FigurePath } from "./shape-path";

/** The attributes both kits understand. */
export type PathProps = {
  d: string;
  fill: string;
  stroke?: string;
  strokeWidth?: number;
  strokeLinecap?: "round" | "butt";
  strokeLinejoin?: "round";
};

/** Makes the element of one path. */
export type PathKit = (props: PathProps, key: number) => ReactElement;

/** The attributes of a path in an ink. */
export function pathProps({ d, tone, isFilled, stroke, cap }: FigurePath, ink: Ink): PathProps {
  const fill = isFilled ? ink[tone] : "none";
  if (stroke === 0) return { d, fill };
  return { d, fill, stroke: ink[tone], strokeWidth: stroke, strokeLinecap: cap, strokeLinejoin: "round" };
}

/** One element for each path, far to near. */
export function drawPaths(paths: readonly FigurePath[], ink: Ink, kit: PathKit): ReactElement[] {
  return paths.map((path, index) => kit(pathProps(path, ink), index));
}

/** The kit for screens. */
export function screenKit(props: PathProps, key: number): ReactElement {
  return <path key={key} {...props} />;
}

/** The `<svg>` around a picture on screen: named and told for a screen reader, or hidden from it. */
import type { ReactElement, ReactNode } from "react";
import type { Box } from "./shape";

/** Which picture it is, in a few words, and what the body does in it. */
export type FigureLabel = { readonly title: string; readonly description: string };

export type FigureFrameProps = {
  readonly box: Box;
  /** Without it the picture is decoration. */
  readonly label: FigureLabel | undefined;
  readonly className: string | undefined;
  readonly children: ReactNode;
};

export function FigureFrame({ box, label, className, children }: FigureFrameProps): ReactElement {
  const frame = {
    viewBox: `${box.x} ${box.y} ${box.width} ${box.height}`,
    ...(className === undefined ? {} : { className }),
  };
  if (label === undefined) {
    return (
      <svg {...frame} aria-hidden="true">
        {children}
      </svg>
    );
  }
  return (
    <svg {...frame} role="img">
      <title>{label.title}</title>
      <desc>{label.description}</desc>
      {children}
    </svg>
  );
}

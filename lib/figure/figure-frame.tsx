/** The `<svg>` around a picture on screen: named and told for a screen reader, or hidden from it. */
import { type ReactElement, type ReactNode, useId } from "react";
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

/** The name is an attribute: a `<title>` would show as a tooltip, and not every phone reads it out. */
export function FigureFrame({ box, label, className, children }: FigureFrameProps): ReactElement {
  const descriptionId = useId();
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
    <svg {...frame} role="img" aria-label={label.title} aria-describedby={descriptionId}>
      <desc id={descriptionId}>{label.description}</desc>
      {children}
    </svg>
  );
}

/** The `<svg>` around a picture on screen: named for a screen reader, or hidden from it. */
import type { ReactElement, ReactNode } from "react";
import type { Box } from "./shape";

export type FigureFrameProps = {
  readonly box: Box;
  /** What a screen reader says; without it the picture is decoration. */
  readonly title: string | undefined;
  readonly className: string | undefined;
  readonly children: ReactNode;
};

export function FigureFrame({ box, title, className, children }: FigureFrameProps): ReactElement {
  const frame = {
    viewBox: `${box.x} ${box.y} ${box.width} ${box.height}`,
    ...(className === undefined ? {} : { className }),
  };
  if (title === undefined) {
    return (
      <svg {...frame} aria-hidden="true">
        {children}
      </svg>
    );
  }
  return (
    <svg {...frame} role="img" aria-label={title}>
      {children}
    </svg>
  );
}

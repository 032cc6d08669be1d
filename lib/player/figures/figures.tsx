/** A figure that stands, with or without the ground below it. */
import { memo } from "react";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { figureLabel } from "@/lib/figure/figure-descriptions";
import type { FigureLabel } from "@/lib/figure/figure-frame";
import type { FigureName } from "@/lib/figure/figure-name";
import { FigureSvg } from "@/lib/figure/figure-svg";
import type { BodySide } from "@/lib/moves/move";
import { Ground } from "@/lib/player/screens/stage";

/** "Buttock roll. Start, right side" */
export function named({ title, description }: FigureLabel, plainName: string): FigureLabel {
  return { title: `${plainName}. ${title}`, description };
}

type FigureProps = {
  readonly name: FigureName;
  readonly side: BodySide | null;
  /** With both the figure is named for a screen reader; else it is decoration. */
  readonly copy?: PatientCopy;
  readonly plainName?: string;
};

/** One picture, standing. The session ticks ten times a second: what did not change is not drawn again. */
export const StandingFigure = memo(function StandingFigure({ name, side, copy, plainName }: FigureProps) {
  const label =
    copy && plainName !== undefined ? named(figureLabel(name, side, copy.figures), plainName) : null;
  return <FigureSvg name={name} side={side} className="fig" {...(label ? { label } : {})} />;
});

/** One picture on its ground. */
export function GroundedFigure(props: FigureProps) {
  return (
    <>
      <Ground name={props.name} side={props.side} />
      <StandingFigure {...props} />
    </>
  );
}

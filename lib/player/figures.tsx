/** The figures of a move: standing at one moment, going, or start and end beside each other. */
import { type CSSProperties, memo } from "react";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { between } from "@/lib/figure/baked/between";
import { figureLabel, sequenceLabel } from "@/lib/figure/figure-descriptions";
import type { FigureLabel } from "@/lib/figure/figure-frame";
import type { FigureName, SequenceName } from "@/lib/figure/figure-name";
import { figureBox } from "@/lib/figure/figure-paths";
import { FigureSvg } from "@/lib/figure/figure-svg";
import { MovingFigure } from "@/lib/figure/moving-figure";
import type { BodySide } from "@/lib/moves/move";
import { progressOf } from "./figure-progress";
import { motionOf, type PlayerMove } from "./session-view";
import { Ground } from "./stage";
import { useReducedMotion, useSmoothTime } from "./use-motion";

/** "Buttock roll. Start, right side" */
function named({ title, description }: FigureLabel, plainName: string): FigureLabel {
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

type LiveFigureProps = {
  readonly copy: PatientCopy;
  readonly name: SequenceName;
  readonly side: BodySide | null;
  readonly entry: PlayerMove;
  readonly elapsedMs: number;
  /** Whether the session runs. */
  readonly isRunning: boolean;
};

/**
 * A move as it goes: rolling at its own speed, or breathing with the count. Where less motion is asked for, start and
 * end stand beside each other instead. A borrowed picture that would go in another way stands at its start.
 */
export function LiveFigure(props: LiveFigureProps) {
  const { copy, name, side, entry, elapsedMs, isRunning } = props;
  const reduced = useReducedMotion();
  const timeMs = useSmoothTime(elapsedMs, isRunning && !reduced);
  const going = progressOf(entry, name, timeMs);
  const { plainName } = entry.move;
  if (going === null || (reduced && !isRunning))
    return <GroundedFigure name={`${name}/start`} {...{ side, copy, plainName }} />;
  if (reduced) return <StartAndEnd {...props} />;
  return (
    <>
      <Ground name={`${name}/start`} side={side} />
      <MovingFigure
        name={name}
        side={side}
        {...going}
        className="fig"
        label={named(sequenceLabel(name, side, copy.figures), plainName)}
      />
    </>
  );
}

/** Start and end, equally large: side by side, or one over the other where that shows them larger. */
function StartAndEnd({ copy, name, side, entry }: LiveFigureProps) {
  const { session } = copy.player;
  const isBreath = motionOf(entry, between[name].isRolling) === "breathe";
  const captions = isBreath ? { start: session.breatheIn, end: session.breatheOut } : copy.figures.moments;
  const { width, height } = figureBox(`${name}/start`, side);
  return (
    <div className="moments" style={{ "--shape": (width / height).toFixed(3) } as CSSProperties}>
      {(["start", "end"] as const).map((moment) => (
        <figure key={moment}>
          <figcaption>{captions[moment]}</figcaption>
          <div>
            <Ground name={`${name}/${moment}`} side={side} />
            <StandingFigure
              name={`${name}/${moment}`}
              side={side}
              copy={copy}
              plainName={entry.move.plainName}
            />
          </div>
        </figure>
      ))}
    </div>
  );
}

type InsetProps = Pick<LiveFigureProps, "copy" | "name" | "side"> & { readonly plainName: string };

/** The same start seen from the front, where a side view alone does not tell how the legs lie. */
export function FigureInset({ copy, name, side, plainName }: InsetProps) {
  if (name !== "glute-piriformis-roll") return null;
  return (
    <figure className="inset">
      <figcaption>{copy.figures.moments.front}</figcaption>
      <StandingFigure name="glute-piriformis-roll/front" {...{ side, copy, plainName }} />
    </figure>
  );
}

/** A figure in the session: going as the move goes, and what stands beside it. */
import type { CSSProperties } from "react";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { between } from "@/lib/figure/baked/between";
import { sequenceLabel } from "@/lib/figure/figure-descriptions";
import type { SequenceName } from "@/lib/figure/figure-name";
import { figureBox } from "@/lib/figure/figure-paths";
import { MovingFigure } from "@/lib/figure/moving-figure";
import type { BodySide } from "@/lib/moves/move";
import { Ground } from "@/lib/player/screens/stage";
import { useReducedMotion, useSmoothTime } from "@/lib/player/screens/use-motion";
import { motionOf } from "@/lib/player/session/session-motion";
import type { PlayerMove } from "@/lib/player/session/session-view";
import { progressOf } from "./figure-progress";
import { GroundedFigure, named, StandingFigure } from "./figures";

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

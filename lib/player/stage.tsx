/** The stage: the figure on its mat, moving or standing; or the words that take its place. */
import { memo, type ReactNode } from "react";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { figureBox } from "@/lib/figure/figure-paths";
import { FigureSvg } from "@/lib/figure/figure-svg";
import { MovingFigure as DrawnFigure } from "@/lib/figure/moving-figure";
import type { BodySide, BuiltInSlug } from "@/lib/moves/move";
import { useFigures } from "./figure-data";
import { breathAt, type PlayerMove, strokeAt, strokeMs } from "./session-view";
import { useReducedMotion, useSmoothTime } from "./use-motion";

// The session ticks ten times a second: pictures that did not change are not drawn again.
const MovingFigure = memo(DrawnFigure);
const StillFigure = memo(FigureSvg);

/** Farther than any stage is wide, cm. */
const FAR_CM = 500;
const FLOOR_LINE_CM = 1.2;
/** A picture wider than this many times its height leaves no corner free: the side gets a strip above it. */
const WIDE_FROM = 3;

type FigureProps = { readonly picture: BuiltInSlug; readonly side: BodySide | null };

/** Floor and mat run on to both edges of the stage, whatever the width of the picture. */
const Ground = memo(function Ground({ picture, side }: FigureProps) {
  const box = figureBox(`${picture}/start`, side);
  return (
    <svg className="fig" viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} aria-hidden="true">
      <rect className="mat" x={box.x - FAR_CM} y={0} width={box.width + 2 * FAR_CM} height={FAR_CM} />
      <rect
        className="floor"
        x={box.x - FAR_CM}
        y={0}
        width={box.width + 2 * FAR_CM}
        height={FLOOR_LINE_CM}
      />
    </svg>
  );
});

function isWide({ picture, side }: FigureProps): boolean {
  const { width, height } = figureBox(`${picture}/start`, side);
  return side !== null && width > WIDE_FROM * height;
}

type StageProps = {
  readonly picture: BuiltInSlug;
  readonly side: BodySide | null;
  readonly figure: (picture: BuiltInSlug) => ReactNode;
  readonly children?: ReactNode;
};

/** The stage around a picture, with whatever stands in its corners. Empty until the figures are here. */
export function Stage({ picture, side, figure, children }: StageProps) {
  const have = useFigures();
  return (
    <div className={have && isWide({ picture, side }) ? "stage wide" : "stage"}>
      {have && (
        <div className="pic">
          <Ground picture={picture} side={side} />
          {figure(picture)}
        </div>
      )}
      {children}
    </div>
  );
}

/** The stage of a move without a picture: where to feel it and where to stop, in large words. */
export function WordsStage({
  copy,
  move,
  children,
}: {
  copy: PatientCopy;
  move: PlayerMove["move"];
  children: ReactNode;
}) {
  return (
    <div className="stage words">
      {children}
      <p>
        <b>{copy.player.session.feel}</b> {move.feel}
      </p>
      <p className="halt">{move.stopPoint}</p>
    </div>
  );
}

/** The start of a move, standing. */
export function StartFigure({ picture, side, title }: FigureProps & { title?: string }) {
  return <StillFigure name={`${picture}/start`} side={side} className="fig" {...(title ? { title } : {})} />;
}

type LiveFigureProps = FigureProps & {
  readonly entry: PlayerMove;
  readonly elapsedMs: number;
  readonly moving: boolean;
  readonly title: string;
};

/**
 * A move as it goes: rolling at its own speed, or breathing with the count. Where less motion is asked for,
 * start and end stand side by side instead.
 */
export function LiveFigure({ picture, side, entry, elapsedMs, moving, title }: LiveFigureProps) {
  const reduced = useReducedMotion();
  const timeMs = useSmoothTime(elapsedMs, moving && !reduced);
  const { move, prescribed } = entry;
  if (reduced) return <StartAndEnd picture={picture} side={side} title={title} />;
  const isBreath = prescribed.dosage.kind === "breaths";
  const breath = breathAt(timeMs, move.breath);
  return (
    <MovingFigure
      name={picture}
      side={side}
      progress={isBreath ? 1 - breath.fullness : strokeAt(timeMs, strokeMs(entry))}
      towards={isBreath && breath.phase === "in" ? "start" : "end"}
      className="fig"
      title={title}
    />
  );
}

function StartAndEnd({ picture, side, title }: FigureProps & { title: string }) {
  return (
    <>
      <StartFigure picture={picture} side={side} title={title} />
      <div className="inset end">
        <StillFigure name={`${picture}/end`} side={side} className="fig" />
      </div>
    </>
  );
}

/** The same start seen from the front, where a side view alone does not tell how the legs lie. */
export function FigureInset({ picture, side, caption }: FigureProps & { caption: string }) {
  if (picture !== "glute-piriformis-roll") return null;
  return (
    <div className="inset">
      <p>{caption}</p>
      <StillFigure name="glute-piriformis-roll/front" side={side} className="fig" />
    </div>
  );
}

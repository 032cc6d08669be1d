/** The stage: the figure on its mat, moving or standing. */
import { memo, type ReactNode } from "react";
import { figureBox } from "@/lib/figure/figure-paths";
import { FigureSvg } from "@/lib/figure/figure-svg";
import { MovingFigure as DrawnFigure } from "@/lib/figure/moving-figure";
import type { BodySide, MoveSlug } from "@/lib/moves/move";
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

type StageProps = { readonly entry: PlayerMove; readonly side: BodySide | null };

/** Floor and mat run on to both edges of the stage, whatever the width of the picture. */
const Ground = memo(function Ground({ slug, side }: { slug: MoveSlug; side: BodySide | null }) {
  const box = figureBox(`${slug}/start`, side);
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

function isWide({ entry, side }: StageProps): boolean {
  const { width, height } = figureBox(`${entry.move.slug}/start`, side);
  return side !== null && width > WIDE_FROM * height;
}

/** The stage around a picture, with whatever stands in its corners. Empty until the figures are here. */
export function Stage({
  entry,
  side,
  figure,
  children,
}: StageProps & { figure: () => ReactNode; children?: ReactNode }) {
  const have = useFigures();
  return (
    <div className={have && isWide({ entry, side }) ? "stage wide" : "stage"}>
      {have && (
        <div className="pic">
          <Ground slug={entry.move.slug} side={side} />
          {figure()}
        </div>
      )}
      {children}
    </div>
  );
}

/** The start of a move, standing. */
export function StartFigure({ entry, side, title }: StageProps & { title?: string }) {
  return (
    <StillFigure
      name={`${entry.move.slug}/start`}
      side={side}
      className="fig"
      {...(title ? { title } : {})}
    />
  );
}

/**
 * A move as it goes: rolling at its own speed, or breathing with the count. Where less motion is asked for,
 * start and end stand side by side instead.
 */
export function LiveFigure(props: StageProps & { elapsedMs: number; moving: boolean; title: string }) {
  const { entry, side, elapsedMs, moving, title } = props;
  const reduced = useReducedMotion();
  const timeMs = useSmoothTime(elapsedMs, moving && !reduced);
  const { move, prescribed } = entry;
  if (reduced) return <StartAndEnd entry={entry} side={side} title={title} />;
  const isBreath = prescribed.dosage.kind === "breaths";
  const breath = breathAt(timeMs, move.breath);
  return (
    <MovingFigure
      name={move.slug}
      side={side}
      progress={isBreath ? 1 - breath.fullness : strokeAt(timeMs, strokeMs(entry))}
      towards={isBreath && breath.phase === "in" ? "start" : "end"}
      className="fig"
      title={title}
    />
  );
}

function StartAndEnd({ entry, side, title }: StageProps & { title: string }) {
  return (
    <>
      <StartFigure entry={entry} side={side} title={title} />
      <div className="inset end">
        <StillFigure name={`${entry.move.slug}/end`} side={side} className="fig" />
      </div>
    </>
  );
}

/** The same start seen from the front, where a side view alone does not tell how the legs lie. */
export function FigureInset({ entry, side, caption }: StageProps & { caption: string }) {
  if (entry.move.slug !== "glute-piriformis-roll") return null;
  return (
    <div className="inset">
      <p>{caption}</p>
      <StillFigure name="glute-piriformis-roll/front" side={side} className="fig" />
    </div>
  );
}

/** The session itself: one frame for every part of it, so that nothing jumps from one to the next. */
import type { ReactNode } from "react";
import type { SequenceName } from "@/lib/figure/figure-name";
import { CueGuidesPart } from "@/lib/player/cues/cues-part";
import { GroundedFigure } from "@/lib/player/figures/figures";
import { FigureInset, LiveFigure } from "@/lib/player/figures/live-figure";
import type { Step } from "@/lib/player/session/session-machine";
import { standingPicture } from "@/lib/player/session/session-motion";
import { holdLeftMs } from "@/lib/player/session/session-part";
import { type PlayerMove, picturesIn } from "@/lib/player/session/session-view";
import { BreathPart } from "./breath-part";
import { ChangePart } from "./change-part";
import { Dock } from "./dock";
import { PausedPart } from "./paused-part";
import type { AsideButtons, ScreenProps } from "./screen-props";
import { SideBadge } from "./side-badge";
import { Stage } from "./stage";
import { TopLine } from "./top-line";
import { WordsStage } from "./words-stage";
import { WorkPart } from "./work-part";

export type PartProps = ScreenProps & {
  readonly entry: PlayerMove;
  readonly step: Step;
  readonly onAskPressure: () => void;
};

/** What of the session is on screen, and so how it is laid out. */
type Look = "ready" | "switch" | "work" | "breathe" | "paused";

function lookOf({ state, entry, step }: PartProps): Look {
  if (state.screen.name === "paused") return "paused";
  if (step.kind === "change-side" || step.kind === "shift-roller") return "switch";
  if (step.kind !== "work") return "ready";
  return entry.prescribed.dosage.kind === "breaths" ? "breathe" : "work";
}

export type SessionScreenProps = ScreenProps &
  AsideButtons & {
    readonly screenMayGoDark: boolean;
    /** Whether sound waits for a tap. */
    readonly isSoundLocked: boolean;
    readonly isOffline: boolean;
    readonly onAskPressure: () => void;
    /** The question how hard it presses, while it is open. */
    readonly panel: ReactNode;
  };

export function SessionScreen(props: SessionScreenProps) {
  const { copy, snapshot, state } = props;
  const step = state.steps[state.index];
  const entry = step && snapshot.moves[step.moveIndex];
  if (!step || !entry) return null;
  const part: PartProps = { ...props, entry, step };
  const look = lookOf(part);
  const { plainName } = entry.move;
  const pictures = picturesIn(entry, step.position);
  const badge = step.side !== null && <SideBadge copy={copy} side={step.side} />;
  return (
    <main className={`s ${look}`}>
      <TopLine {...props} title={look === "ready" ? copy.player.session.getReady(plainName) : plainName} />
      {pictures === null ? (
        <WordsStage
          copy={copy}
          move={entry.move}
          side={step.side}
          withMap={look !== "work" && look !== "breathe"}
        >
          {badge}
        </WordsStage>
      ) : (
        <Stage figure={() => <PartFigure part={part} look={look} pictures={pictures} />}>{badge}</Stage>
      )}
      {look === "ready" || look === "switch" ? (
        <ChangePart {...part} notice={noticeOf(props)} />
      ) : look === "breathe" ? (
        <BreathPart {...part} />
      ) : look === "work" ? (
        <WorkPart {...part} guides={<CueGuidesPart {...part} />} />
      ) : (
        <PausedPart {...props} {...part} />
      )}
      {props.panel}
      <Dock {...props} />
    </main>
  );
}

/** A sound that was begun in the tap that led here needs a moment until it runs. */
const SOUND_BY_MS = 1_000;

/** What the device does not do by itself: one line, and first what a tap can mend; null: nothing. */
function noticeOf({ copy, state, isSoundLocked, screenMayGoDark }: SessionScreenProps): string | null {
  const words = copy.player.session;
  if (isSoundLocked && state.elapsedMs >= SOUND_BY_MS) return words.tapForSound;
  return screenMayGoDark ? words.screenMayGoDark : null;
}

type PartFigureProps = { readonly part: PartProps; readonly look: Look; readonly pictures: SequenceName };

function PartFigure({ part, look, pictures }: PartFigureProps) {
  const { copy, entry, step, state } = part;
  const isHolding = holdLeftMs(state) > 0;
  const shown = { copy, name: pictures, side: step.side };
  if (step.kind !== "work") {
    return (
      <>
        <GroundedFigure
          {...shown}
          name={standingPicture(pictures, step.kind)}
          plainName={entry.move.plainName}
        />
        {look === "ready" && <FigureInset {...shown} plainName={entry.move.plainName} />}
      </>
    );
  }
  return (
    <LiveFigure
      key={state.index}
      {...shown}
      entry={entry}
      elapsedMs={isHolding && state.holdFromMs !== null ? state.holdFromMs : state.elapsedMs}
      isRunning={look !== "paused" && !isHolding}
    />
  );
}

/** The session itself: one frame for every part of it, so that nothing jumps from one to the next. */
import type { BuiltInSlug } from "@/lib/moves/move";
import { BreathPart } from "./breath-part";
import { ChangePart } from "./change-part";
import { Dock } from "./dock";
import { PausedPart } from "./paused-part";
import type { ScreenProps } from "./screen-props";
import type { Step } from "./session-machine";
import type { PlayerMove } from "./session-view";
import { SideBadge } from "./side-badge";
import { FigureInset, LiveFigure, Stage, StartFigure, WordsStage } from "./stage";
import { TopLine } from "./top-line";
import { WorkPart } from "./work-part";

export type PartProps = ScreenProps & { readonly entry: PlayerMove; readonly step: Step };

/** What of the session is on screen, and so how it is laid out. */
type Look = "ready" | "switch" | "work" | "breathe" | "paused";

function lookOf({ state, entry, step }: PartProps): Look {
  if (state.screen.name === "paused") return "paused";
  if (step.kind === "change-side" || step.kind === "shift-roller") return "switch";
  if (step.kind !== "work") return "ready";
  return entry.prescribed.dosage.kind === "breaths" ? "breathe" : "work";
}

export function SessionScreen(
  props: ScreenProps & { readonly screenMayGoDark: boolean; readonly onShowUpNext: () => void },
) {
  const { copy, snapshot, state } = props;
  const step = state.steps[state.index];
  const entry = step && snapshot.moves[step.moveIndex];
  if (!step || !entry) return null;
  const part: PartProps = { ...props, entry, step };
  const look = lookOf(part);
  const { plainName, picture } = entry.move;
  const badge = step.side !== null && <SideBadge copy={copy} side={step.side} />;
  return (
    <main className={`s ${look}`}>
      <TopLine {...props} title={look === "ready" ? copy.player.session.getReady(plainName) : plainName} />
      {picture === null ? (
        <WordsStage copy={copy} move={entry.move}>
          {badge}
        </WordsStage>
      ) : (
        <Stage
          picture={picture}
          side={step.side}
          figure={(shown) => <PartFigure part={part} look={look} picture={shown} />}
        >
          {badge}
        </Stage>
      )}
      {look === "ready" || look === "switch" ? (
        <ChangePart {...part} screenMayGoDark={props.screenMayGoDark} />
      ) : look === "breathe" ? (
        <BreathPart {...part} />
      ) : look === "work" ? (
        <WorkPart {...part} />
      ) : (
        <PausedPart {...part} onShowUpNext={props.onShowUpNext} />
      )}
      <Dock {...props} />
    </main>
  );
}

function PartFigure({ part, look, picture }: { part: PartProps; look: Look; picture: BuiltInSlug }) {
  const { copy, entry, step, state } = part;
  const { names } = copy.player;
  const { side } = step;
  const isWork = step.kind === "work";
  if (!isWork) {
    return (
      <>
        <StartFigure picture={picture} side={side} title={names.figureStart(entry.move.plainName)} />
        {look === "ready" && (
          <FigureInset picture={picture} side={side} caption={copy.player.session.fromTheFront} />
        )}
      </>
    );
  }
  return (
    <LiveFigure
      picture={picture}
      entry={entry}
      side={side}
      elapsedMs={state.elapsedMs}
      moving={look !== "paused"}
      title={names.figureMoving(entry.move.plainName)}
    />
  );
}

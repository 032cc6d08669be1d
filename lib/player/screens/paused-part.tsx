import { FeelLine } from "@/lib/player/figures/feel-line";
import { presses } from "@/lib/player/session/session-steering";
import { placeInSession, remainingMs, secondsShown } from "@/lib/player/session/session-view";
import { clock } from "@/lib/program/describe-time";
import { ListIcon, NoteIcon, PausedIcon, SoundIcon } from "./icons";
import { OptionRows } from "./option-rows";
import type { AsideButtons } from "./screen-props";
import { AgainIcon, BackIcon, GaugeIcon } from "./session-icons";
import type { PartProps } from "./session-screen";

/** Paused: where it stands, and the ways on. Each of them is one tap, and none of them is needed. */
export function PausedPart(props: PartProps & AsideButtons & { readonly screenMayGoDark: boolean }) {
  const { copy, state, entry, step } = props;
  const words = copy.player.paused;
  const waited = state.screen.name === "paused" && state.screen.why === "waited";
  const time = clock(secondsShown(remainingMs(state)));
  // A change leads to a side of which nothing is done yet.
  const left =
    step.kind === "work" ? words.left(time, step.side) : `${time} ${copy.player.session.untilStart}.`;
  return (
    <div className="main">
      <h2 className="shout">
        <PausedIcon />
        {words.title}
      </h2>
      <p className={props.screenMayGoDark ? "sub long" : "sub"}>
        {waited ? words.waited : left}{" "}
        {props.screenMayGoDark ? copy.player.session.screenMayGoDark : words.takeYourTime}
      </p>
      {state.leftOut !== null && <p className="kind">{copy.player.session.leftOut[state.leftOut.why]}</p>}
      {entry.move.pictures.length > 0 && <FeelLine copy={copy} move={entry.move} side={step.side} />}
      <div className="list">
        <WaysOn {...props} />
        <OptionRows {...props} />
        <button type="button" className="row-b over-b" data-opens="cues" onClick={props.onSetCues}>
          <SoundIcon />
          {copy.player.names.cues}
        </button>
        <button type="button" className="row-b over-b" data-opens="up-next" onClick={props.onShowUpNext}>
          <ListIcon />
          {copy.player.names.upNext}
        </button>
        <button type="button" className="row-b over-b" data-opens="sheet" onClick={props.onReadSheet}>
          <NoteIcon />
          {copy.player.sheet.read}
        </button>
      </div>
    </div>
  );
}

/** Again, back, or with less pressure. */
function WaysOn({ copy, state, step, dispatch, onAskPressure }: PartProps) {
  const words = copy.player.paused;
  const isWork = step.kind === "work";
  const parts = state.steps.filter(({ kind, moveIndex }) => kind === "work" && moveIndex === step.moveIndex);
  const hasParts = parts.length > 1;
  // A shorter session may have left out what comes before.
  const hasMoveBefore = placeInSession(state)[0] > 1;
  return (
    <>
      {isWork && (
        <button type="button" className="row-b" onClick={() => dispatch({ type: "restart-side" })}>
          <AgainIcon />
          {!hasParts
            ? words.startMoveAgain
            : parts[0]?.side === parts[1]?.side
              ? words.startPlaceAgain
              : words.startSideAgain}
        </button>
      )}
      {hasParts && (
        <button type="button" className="row-b" onClick={() => dispatch({ type: "restart-move" })}>
          <AgainIcon />
          {words.startWholeMoveAgain}
        </button>
      )}
      {hasMoveBefore && (
        <button type="button" className="row-b" onClick={() => dispatch({ type: "back" })}>
          <BackIcon />
          {words.goBackOneMove}
        </button>
      )}
      {presses(state) && (
        <button type="button" className="row-b" onClick={onAskPressure}>
          <GaugeIcon />
          {words.pressesTooHard}
        </button>
      )}
    </>
  );
}

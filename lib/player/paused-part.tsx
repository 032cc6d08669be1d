import { useState } from "react";
import { clock } from "@/lib/program/describe-time";
import { FeelLine } from "./feel-line";
import { AgainIcon, BackIcon, ListIcon, PausedIcon, WaveIcon } from "./icons";
import type { PartProps } from "./session-screen";
import { remainingMs, secondsShown } from "./session-view";

/** Paused: where it stands, and the ways on. Each of them is one tap, and none of them is needed. */
export function PausedPart(props: PartProps & { readonly onShowUpNext: () => void }) {
  const { copy, state, entry, step, dispatch } = props;
  const [showsSofter, setShowsSofter] = useState(false);
  const words = copy.player.paused;
  const waited = state.screen.name === "paused" && state.screen.why === "waited";
  const isWork = step.kind === "work";
  const left = words.left(clock(secondsShown(remainingMs(state))), step.side);
  return (
    <div className="main">
      <h2 className="shout">
        <PausedIcon />
        {words.title}
      </h2>
      <p className="sub">
        {waited ? words.waited : left} {words.takeYourTime}
      </p>
      {entry.move.pictures.length > 0 && <FeelLine copy={copy} move={entry.move} side={step.side} />}
      <div className="list">
        {isWork && (
          <button type="button" className="row-b" onClick={() => dispatch({ type: "restart-side" })}>
            <AgainIcon />
            {step.side === null ? words.startMoveAgain : words.startSideAgain}
          </button>
        )}
        {step.moveIndex > 0 && (
          <button type="button" className="row-b" onClick={() => dispatch({ type: "back" })}>
            <BackIcon />
            {words.goBackOneMove}
          </button>
        )}
        <button
          type="button"
          className="row-b"
          aria-expanded={showsSofter}
          onClick={() => setShowsSofter(!showsSofter)}
        >
          <WaveIcon />
          {words.pressesTooHard}
        </button>
        {showsSofter && (
          <ul className="how">
            {words.pressesTooHardHow.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        )}
        <button type="button" className="row-b" onClick={props.onShowUpNext}>
          <ListIcon />
          {copy.player.names.upNext}
        </button>
      </div>
    </div>
  );
}

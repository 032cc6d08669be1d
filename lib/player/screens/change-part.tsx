import { FeelLine, LikelyMistake } from "@/lib/player/figures/feel-line";
import { howToPress, howToShift } from "@/lib/player/session/session-part";
import { PartBar, PartClock } from "./clock-bar";
import { ChevronIcon } from "./icons";
import { PlusIcon } from "./session-icons";
import type { PartProps } from "./session-screen";
import { PersonBehind } from "./side-badge";

/** Getting ready for a move, changing sides, shifting the roller: what to do, and how long until it starts. */
export function ChangePart(props: PartProps & { readonly notice: string | null }) {
  const { copy, state, step, entry, dispatch } = props;
  const words = copy.player.session;
  // Without one the stage tells where to feel it and where to stop.
  const hasPicture = entry.move.pictures.length > 0;
  const press = howToPress(entry, copy);
  const isReady = step.kind === "count-in" || step.kind === "change-move";
  const isSound = props.notice === words.tapForSound;
  // How hard to press takes the notice's room. Of the sound nothing else tells: that stands beside the clock.
  const isBeside = isSound && press !== null;
  return (
    <>
      <div className="main">
        {!isReady && <TurnLine {...props} />}
        <div className="row">
          <PartClock copy={copy} state={state} small />
          {isBeside ? <p className="cap tap">{props.notice}</p> : <p className="cap">{words.untilStart}</p>}
        </div>
        <PartBar state={state} />
        {isReady ? (
          <>
            {state.leftOut !== null && <p className="kind">{words.leftOut[state.leftOut.why]}</p>}
            <Steps texts={entry.move.setUp} />
            {press !== null && <p className="press">{press}</p>}
            {hasPicture && <p className="halt">{entry.move.stopPoint}</p>}
            <div className="aside">
              {hasPicture && <FeelLine copy={copy} move={entry.move} side={step.side} />}
              <LikelyMistake copy={copy} zone={entry.move.contactZone} />
            </div>
            {entry.prescribed.note !== "" && <p className="note">{entry.prescribed.note}</p>}
          </>
        ) : (
          <>
            <p className="say sm">{howToChange(props)}</p>
            {press !== null && <p className="press">{press}</p>}
            {hasPicture && <FeelLine copy={copy} move={entry.move} side={step.side} />}
          </>
        )}
        {props.notice !== null && !isBeside && (
          <p className={isSound ? "then tap" : "then"}>{props.notice}</p>
        )}
      </div>
      <button type="button" className="ask" onClick={() => dispatch({ type: "more-time" })}>
        <PlusIcon />
        <span>
          <b>{words.moreTime}</b>
          <small>{words.moreTimeHint}</small>
        </span>
      </button>
    </>
  );
}

/** "Switch to your left side", with both sides drawn. */
function TurnLine({ copy, step, entry }: PartProps) {
  const words = copy.player.session;
  if (step.kind !== "change-side" || step.side === null) {
    const { dosage } = entry.prescribed;
    return (
      <div className="turn">
        <h2 className="shout">{words.shiftRoller}</h2>
        {dosage.kind === "breaths" && <p className="cap">{words.place(step.position, dosage.positions)}</p>}
      </div>
    );
  }
  return (
    <div className="turn">
      <h2 className="shout">{words.switchTo(step.side)}</h2>
      <span className="swap">
        <PersonBehind side={step.side === "left" ? "right" : "left"} faint />
        <ChevronIcon />
        <PersonBehind side={step.side} />
      </span>
    </div>
  );
}

function howToChange({ copy, step, entry }: PartProps): string {
  return step.kind === "shift-roller" ? howToShift(entry.move, copy) : (entry.move.switchSide ?? "");
}

function Steps({ texts }: { texts: readonly string[] }) {
  return (
    <ol className="steps">
      {texts.map((text) => (
        <li key={text}>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}

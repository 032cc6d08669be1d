/** The ways a session ends here: stopped on the way, taken up in another window, or done. */

import type { AfterSession } from "@/lib/player/record/record-gate";
import { hasDoneNothing, hasRolled, moveOutcomes } from "@/lib/player/session/move-outcomes";
import { isInSession } from "@/lib/player/session/session-part";
import { wholeMinutes } from "@/lib/program/describe-time";
import { Ask } from "./ask";
import { CallClinic } from "./call-link";
import { CheckIcon, DashIcon, PausedIcon, StopIcon } from "./icons";
import { PageTitle } from "./page-title";
import type { ScreenProps } from "./screen-props";
import { StopSignPicker } from "./stop-signs";

/** After Stop: the three groups again, then end here or go on. */
export function StoppedPage({ copy, dispatch }: ScreenProps) {
  const words = copy.player.stopped;
  return (
    <div className="s page which">
      <main>
        <PageTitle>{words.title}</PageTitle>
        <p className="lead">{words.ask}</p>
        <StopSignPicker copy={copy} onPick={(tier) => dispatch({ type: "pick-tier", tier })} />
      </main>
      <footer className="stay">
        <h2>{words.none}</h2>
        <div className="pair">
          <button type="button" className="alt" onClick={() => dispatch({ type: "end-here" })}>
            {words.endHere}
          </button>
          <button type="button" className="alt" onClick={() => dispatch({ type: "resume" })}>
            {words.goOn}
          </button>
        </div>
      </footer>
    </div>
  );
}

/** Nothing is known here of how far the other window is. Begun anew, the page offers to go on from there. */
export function ElsewherePage({ copy, onGoOn }: Pick<ScreenProps, "copy"> & { readonly onGoOn: () => void }) {
  const words = copy.player.paused;
  return (
    <main className="s page state">
      <span className="mark">
        <PausedIcon />
      </span>
      <PageTitle>{words.title}</PageTitle>
      <p className="lead">{words.elsewhere}</p>
      <button type="button" className="go" onClick={onGoOn}>
        {words.goOnHere}
      </button>
    </main>
  );
}

/** What was done, and the one question. The answer changes a line on this page and nothing else. */
export function DonePage(
  props: ScreenProps & {
    early: boolean;
    again: boolean | null;
    /** What else is asked, once its script is there; else null. */
    record: AfterSession | null;
    onShowRecord: () => void;
    onPlayAgain: () => void;
    onReadSheet: () => void;
  },
) {
  const { copy, snapshot, state, dispatch, early, again, record } = props;
  const words = copy.player.done;
  const outcomes = moveOutcomes(state, snapshot.moves.length);
  const isWorse = state.screen.name === "done" && state.screen.better === "worse";
  const isNothing = hasDoneNothing(state);
  const doneCount = outcomes.filter((outcome) => outcome === "done").length;
  return (
    <div className="s page done">
      <main>
        <span className={early || isNothing ? "tick early" : "tick"}>
          {early ? <StopIcon /> : isNothing ? <DashIcon /> : <CheckIcon />}
        </span>
        <PageTitle>{early ? words.titleEarly : isNothing ? words.titleNone : words.title}</PageTitle>
        {early && <p className="lead">{words.summaryEarly}</p>}
        {!early && state.leftOut !== null && (
          <p className="lead">{copy.player.session.leftOut[state.leftOut.why]}</p>
        )}
        {doneCount > 0 && (
          <p className="lead">{words.summary(doneCount, wholeMinutes(Math.round(state.activeMs / 1000)))}</p>
        )}
        <ul className="did">
          {snapshot.moves.map(({ prescribed, move }, index) => {
            if (!isInSession(state, index)) return null;
            const outcome = outcomes[index];
            const note =
              outcome === "left-out"
                ? words.leftOut
                : outcome === "part"
                  ? words.part
                  : prescribed.side === "each"
                    ? words.bothSides
                    : null;
            return (
              <li key={prescribed.key} className={outcome === "done" ? "" : "over"}>
                {outcome === "done" ? <CheckIcon /> : <DashIcon />}
                <span>{move.plainName}</span>
                {note !== null && <small>{note}</small>}
              </li>
            );
          })}
        </ul>
        {early && <CallClinic copy={copy} clinic={snapshot.clinic} quiet />}
      </main>
      <footer>
        {/* Who rolled nothing has nothing to do again, and who was told not to roll for now is not asked to. */}
        {hasRolled(state) && !isWorse && (
          <Ask
            question={words.again}
            answers={[
              [true, words.yes],
              [false, words.no],
            ]}
            answer={again}
            said={again === null ? "" : again ? words.thanksYes : words.thanksNo}
            onAnswer={(answer) => dispatch({ type: "answer-again", again: answer })}
          />
        )}
        {record?.(props)}
        <p className="fine">{words.staysHere}</p>
        {!isWorse && (
          <button type="button" className="text" onClick={props.onPlayAgain}>
            {words.playAgain}
          </button>
        )}
        <button type="button" className="text" data-opens="sheet" onClick={props.onReadSheet}>
          {copy.player.sheet.read}
        </button>
      </footer>
    </div>
  );
}

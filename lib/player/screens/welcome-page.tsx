import { figureSide } from "@/lib/figure/figure-name";
import { GroundedFigure } from "@/lib/player/figures/figures";
import type { KeepProps } from "@/lib/player/keep/keep-gate";
import { KeepLine } from "@/lib/player/keep/keep-line";
import { hasRecord } from "@/lib/player/record/record-key";
import type { SessionState } from "@/lib/player/session/session-machine";
import { picturesIn, placeInSession } from "@/lib/player/session/session-view";
import { wholeMinutes } from "@/lib/program/describe-time";
import { planSession } from "@/lib/program/timeline";
import {
  ChevronIcon,
  ClockIcon,
  EyeIcon,
  ListIcon,
  NeedIcon,
  NoteIcon,
  RollerIcon,
  SignalIcon,
  SoundIcon,
  WarningIcon,
} from "./icons";
import { OptionRows } from "./option-rows";
import { PageTitle } from "./page-title";
import type { AsideButtons, Notices, ScreenProps } from "./screen-props";
import { Stage } from "./stage";

export type WelcomeProps = ScreenProps &
  AsideButtons & {
    readonly notices: Notices;
    /** The link's. */
    readonly secret: string;
    /** Where a session stood when the page was loaded anew; null: there was none. */
    readonly saved: SessionState | null;
    /** Whether the plan is kept on this phone; null: it cannot be. */
    readonly keep?: KeepProps | null;
  };

/** The first screen: whose plan, how long, what is needed, what the clinic says and what it sees. */
export function WelcomePage(props: WelcomeProps) {
  const { copy, snapshot, state } = props;
  const planned = planSession(state.moves, state.options);
  const isAsPlanned = !state.options.shorter && !state.options.slower;
  const words = copy.player.welcome;
  const shown = snapshot.moves.find(({ move }) => move.pictures.length > 0);
  const pictures = shown ? picturesIn(shown) : null;
  const side = shown ? figureSide(shown.prescribed.side) : null;
  return (
    <div className="s page welcome">
      <header>
        <p className="clinic">{snapshot.clinic.name}</p>
        {pictures !== null && (
          <Stage figure={() => <GroundedFigure name={`${pictures}/start`} side={side} />} />
        )}
      </header>
      <main>
        <PageTitle>{words.title}</PageTitle>
        <p className="lead">{words.purpose}</p>
        <ul className="facts">
          <li>
            <ClockIcon />
            <Fact
              text={words.minutes(
                wholeMinutes(isAsPlanned ? snapshot.wholeSessionSeconds : planned.wholeSessionSeconds),
              )}
            />
          </li>
          <li>
            <RollerIcon />
            <Fact text={words.moves(new Set(planned.segments.map(({ moveIndex }) => moveIndex)).size)} />
          </li>
        </ul>
        <HeedLines {...props} />
        <h2>{words.youNeed}</h2>
        <ul className="need">
          {words.needs(snapshot.rollerDensity).map((need, index) => (
            <li key={need}>
              <NeedIcon index={index} />
              {need}
            </li>
          ))}
        </ul>
        <p className="line">
          <EyeIcon />
          <span>{words.clinicSees}</span>
        </p>
        <div className="list">
          <OptionRows {...props} />
        </div>
        <button type="button" className="line" data-opens="cues" onClick={props.onSetCues}>
          <SoundIcon />
          <b>{copy.player.names.cues}</b>
        </button>
        <button type="button" className="line" data-opens="up-next" onClick={props.onShowUpNext}>
          <ListIcon />
          <b>{copy.player.names.upNext}</b>
        </button>
        <button type="button" className="line" data-opens="sheet" onClick={props.onReadSheet}>
          <NoteIcon />
          <b>{copy.player.sheet.read}</b>
        </button>
        {props.keep && <KeepLine copy={copy} keep={props.keep} />}
        {hasRecord(props.secret) && (
          <button type="button" className="line" data-opens="record" onClick={props.onShowRecord}>
            <NoteIcon />
            <b>{copy.player.names.record}</b>
          </button>
        )}
      </main>
      <StartBar {...props} />
    </div>
  );
}

/** Start, always in sight; first of all to go on, where a session stood when the page was loaded anew. */
function StartBar({ copy, saved, dispatch }: WelcomeProps) {
  const words = copy.player.welcome;
  return (
    <footer className="stay">
      {saved !== null && (
        <button type="button" className="go two" onClick={() => dispatch({ type: "take-up", saved })}>
          {words.goOn}
          <small>{copy.player.session.moveOf(...placeInSession(saved))}</small>
        </button>
      )}
      <button
        type="button"
        className={saved === null ? "go" : "alt"}
        onClick={() => dispatch({ type: "begin" })}
      >
        {saved === null ? words.start : words.fromTheStart}
        {saved === null && <ChevronIcon />}
      </button>
    </footer>
  );
}

/** "12 minutes", the number large. */
function Fact({ text }: { text: string }) {
  const [number, word] = text.split("\u00a0");
  return (
    <span>
      <b>{number}</b> {word}
    </span>
  );
}

/** What holds for this patient alone. It stands above everything that is the same for all. */
function HeedLines({ copy, snapshot, notices }: WelcomeProps) {
  const words = copy.player.welcome;
  return (
    <>
      {notices.isCopy && (
        <p className="line">
          <SignalIcon />
          <span>{copy.player.keep.isCopy}</span>
        </p>
      )}
      {notices.wasUpdated && (
        <p className="line alert">
          <NoteIcon />
          <span>{copy.link.changed.updated}</span>
        </p>
      )}
      {notices.reviewDue && (
        <p className="line alert">
          <ClockIcon />
          <span>{copy.link.reviewDue}</span>
        </p>
      )}
      {notices.inGrace && (
        <p className="line alert">
          <ClockIcon />
          <span>{copy.link.grace}</span>
        </p>
      )}
      {snapshot.note !== "" && (
        <p className="line">
          <NoteIcon />
          <span>
            <b>{words.noteFrom(snapshot.clinicianName)}</b> {snapshot.note}
          </span>
        </p>
      )}
      {snapshot.forYou.length > 0 && (
        <div className="line">
          <WarningIcon />
          <div>
            <h2>{words.forYou}</h2>
            {snapshot.forYou.map((caution) => (
              <p key={caution}>{caution}</p>
            ))}
          </div>
        </div>
      )}
      {snapshot.skipped.length > 0 && (
        <p className="line">
          <RollerIcon />
          <span>{words.skipped(snapshot.skipped)}</span>
        </p>
      )}
    </>
  );
}

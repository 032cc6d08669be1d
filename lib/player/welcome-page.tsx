import { figureSide } from "@/lib/figure/figure-name";
import { wholeMinutes } from "@/lib/program/describe-time";
import { GroundedFigure } from "./figures";
import {
  ChevronIcon,
  ClockIcon,
  EyeIcon,
  ListIcon,
  NeedIcon,
  NoteIcon,
  RollerIcon,
  WarningIcon,
} from "./icons";
import { PageTitle } from "./page-title";
import type { Notices, ScreenProps } from "./screen-props";
import { picturesIn } from "./session-view";
import { Stage } from "./stage";

/** The first screen: whose plan, how long, what is needed, what the clinic says and what it sees. */
export function WelcomePage(
  props: ScreenProps & {
    readonly notices: Notices;
    readonly onShowUpNext: () => void;
    readonly onReadSheet: () => void;
  },
) {
  const { copy, snapshot, dispatch, onShowUpNext, onReadSheet } = props;
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
            <Fact text={words.minutes(wholeMinutes(snapshot.wholeSessionSeconds))} />
          </li>
          <li>
            <RollerIcon />
            <Fact text={words.moves(snapshot.moves.length)} />
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
        <button type="button" className="line" onClick={onShowUpNext}>
          <ListIcon />
          <b>{copy.player.names.upNext}</b>
        </button>
        <button type="button" className="line" onClick={onReadSheet}>
          <NoteIcon />
          <b>{copy.player.sheet.read}</b>
        </button>
      </main>
      <div className="more" aria-hidden="true">
        <ChevronIcon />
      </div>
      <footer>
        <button type="button" className="go" onClick={() => dispatch({ type: "begin" })}>
          {words.start}
          <ChevronIcon />
        </button>
      </footer>
    </div>
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

/**
 * What holds for this patient alone. It stands above everything that is the same for all, and Start comes after
 * it on the page: nobody starts without it having passed before their eyes.
 */
function HeedLines({ copy, snapshot, notices }: Parameters<typeof WelcomePage>[0]) {
  const words = copy.player.welcome;
  return (
    <>
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

import { figureSide } from "@/lib/figure/figure-name";
import { FeelLine, LikelyMistake } from "@/lib/player/figures/feel-line";
import { useFigures } from "@/lib/player/figures/figure-data";
import { StandingFigure } from "@/lib/player/figures/figures";
import { moveOutcomes } from "@/lib/player/session/move-outcomes";
import { howToPress, isInSession } from "@/lib/player/session/session-part";
import { type PlayerMove, picturesIn, secondsShown, totalLeftMs } from "@/lib/player/session/session-view";
import { describeDosage } from "@/lib/program/describe-dosage";
import { clock } from "@/lib/program/describe-time";
import { CheckIcon } from "./icons";
import { PageTitle } from "./page-title";
import type { ScreenProps } from "./screen-props";

/** All moves in their order, with their doses and where to stop in the same words as on paper, and the total left. */
export function UpNextPage({
  copy,
  snapshot,
  state,
  onClose,
}: Pick<ScreenProps, "copy" | "snapshot" | "state"> & { onClose: () => void }) {
  const now = state.screen.name === "paused" ? state.steps[state.index]?.moveIndex : undefined;
  let number = 0;
  const outcomes = moveOutcomes(state, snapshot.moves.length);
  return (
    <div className="s page next">
      <main>
        <PageTitle>{copy.player.names.upNext}</PageTitle>
        <p className="lead">
          <b>{clock(secondsShown(totalLeftMs(state)))}</b> {copy.player.session.leftInAll}
        </p>
        <ol className="did">
          {snapshot.moves.map((entry, index) => {
            if (!isInSession(state, index)) return null;
            number++;
            const { prescribed, move } = entry;
            const dose = describeDosage(prescribed.dosage, prescribed.side, {
              move,
              locale: snapshot.locale,
            });
            const press = howToPress(entry, copy);
            const isOver = now !== undefined && index < now;
            return (
              <li
                key={prescribed.key}
                className={isOver ? "over" : ""}
                {...(index === now ? { "aria-current": "step" as const } : {})}
              >
                {outcomes[index] === "done" ? <CheckIcon /> : <span className="number">{number}</span>}
                <span>
                  <b>{move.plainName}</b>
                  <small>
                    {dose.amount}.{dose.side === null ? "" : ` ${dose.side}.`}
                  </small>
                  {press !== null && <small className="press">{press}</small>}
                </span>
                <MoveLook copy={copy} entry={entry} />
                <MoveStops copy={copy} entry={entry} />
              </li>
            );
          })}
        </ol>
      </main>
      <footer className="stay">
        <button type="button" className="alt" onClick={onClose}>
          {copy.player.which.goBack}
        </button>
      </footer>
    </div>
  );
}

type OfMove = Pick<ScreenProps, "copy"> & { readonly entry: PlayerMove };

/** How a move starts, where it should be felt, and what to keep off. */
function MoveLook({ copy, entry }: OfMove) {
  const have = useFigures();
  const { move } = entry;
  const { side } = entry.prescribed;
  const pictures = picturesIn(entry);
  return (
    <>
      {have && pictures !== null && (
        <div className="small">
          <StandingFigure
            name={`${pictures}/start`}
            side={figureSide(side)}
            copy={copy}
            plainName={move.plainName}
          />
        </div>
      )}
      <div className="aside">
        <FeelLine copy={copy} move={move} side={side === "left" || side === "right" ? side : null} />
        <LikelyMistake copy={copy} zone={move.contactZone} />
      </div>
    </>
  );
}

/** Where a move's stroke ends, and its own reasons to stop. */
function MoveStops({ copy, entry: { move } }: OfMove) {
  return (
    <div className="halt">
      <p>{move.stopPoint}</p>
      <p>
        <b>{copy.safety.stopSignsTitle}:</b>
      </p>
      <ul>
        {move.stopSigns.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </div>
  );
}

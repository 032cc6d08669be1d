import { describeDosage } from "@/lib/program/describe-dosage";
import { clock } from "@/lib/program/describe-time";
import { CheckIcon } from "./icons";
import { PageTitle } from "./page-title";
import type { ScreenProps } from "./screen-props";
import { moveOutcomes, secondsShown, totalLeftMs } from "./session-view";

/** All moves in their order, with their doses in the same words as on paper, and the total left. */
export function UpNextPage({
  copy,
  snapshot,
  state,
  onClose,
}: Pick<ScreenProps, "copy" | "snapshot" | "state"> & { onClose: () => void }) {
  const now = state.screen.name === "paused" ? state.steps[state.index]?.moveIndex : undefined;
  const outcomes = moveOutcomes(state, snapshot.moves.length);
  return (
    <div className="s page next">
      <main>
        <PageTitle>{copy.player.names.upNext}</PageTitle>
        <p className="lead">
          <b>{clock(secondsShown(totalLeftMs(state)))}</b> {copy.player.session.leftInAll}
        </p>
        <ol className="did">
          {snapshot.moves.map(({ prescribed, move }, index) => {
            const dose = describeDosage(prescribed.dosage, prescribed.side, {
              move,
              locale: snapshot.locale,
            });
            const isOver = now !== undefined && index < now;
            return (
              <li
                key={prescribed.key}
                className={isOver ? "over" : ""}
                {...(index === now ? { "aria-current": "step" as const } : {})}
              >
                {outcomes[index] === "done" ? <CheckIcon /> : <span className="number">{index + 1}</span>}
                <span>
                  <b>{move.plainName}</b>
                  <small>
                    {dose.amount}. {dose.side}.
                  </small>
                </span>
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

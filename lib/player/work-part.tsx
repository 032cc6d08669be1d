import { PartBar, PartClock } from "./clock-bar";
import { SkipIcon, WaveIcon } from "./icons";
import { softerSeconds } from "./session-machine";
import type { PartProps } from "./session-screen";
import { isAskingSofter, passAt, stepAfter } from "./session-view";

/** Rolling against the clock: how long, the one instruction, what comes then, and "Not softer" all through. */
export function WorkPart(props: PartProps) {
  const { copy, state, entry, dispatch } = props;
  const words = copy.player.session;
  const pressedLess = (state.notSofter[state.index] ?? 0) > 0;
  const { dosage } = entry.prescribed;
  const asking = isAskingSofter(state, entry);
  return (
    <>
      <div className="main">
        <PartClock copy={copy} state={state} />
        <PartBar state={state} />
        <p className="say">
          {pressedLess ? words.pressLess : asking ? words.softerNow : entry.move.instruction}
        </p>
        <p className="then">
          {pressedLess
            ? words.added(Math.round((state.addedMs[state.index] ?? 0) / 1000))
            : asking
              ? words.softerHow
              : dosage.kind === "passes"
                ? words.rollOf(passAt(state.elapsedMs), dosage.passes)
                : whatComesThen(props)}
        </p>
      </div>
      <button type="button" className="ask" onClick={() => dispatch({ type: "not-softer" })}>
        {pressedLess ? <SkipIcon /> : <WaveIcon />}
        <span>
          <b>{pressedLess ? words.stillNotSofter : words.notSofter}</b>
          <small>{pressedLess ? words.stillNotSofterHint : words.notSofterHint(softerSeconds(state))}</small>
        </span>
      </button>
    </>
  );
}

/** "Then: switch to your left side" */
export function whatComesThen({
  copy,
  snapshot,
  state,
}: Pick<PartProps, "copy" | "snapshot" | "state">): string {
  const words = copy.player.session;
  const next = stepAfter(state);
  const move = next && snapshot.moves[next.moveIndex]?.move;
  if (!next || !move) return words.thenDone;
  switch (next.kind) {
    case "change-side":
      return next.side === null ? words.thenMove(move.plainName) : words.thenSwitch(next.side);
    case "shift-roller":
      return words.thenShift;
    case "change-move":
    case "count-in":
    case "work":
      return words.thenMove(move.plainName);
  }
}

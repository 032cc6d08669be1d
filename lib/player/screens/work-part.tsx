import type { ReactNode } from "react";
import { passAt } from "@/lib/player/session/session-motion";
import { holdLeftMs, isAskingSofter, isPressingLess, stepAfter } from "@/lib/player/session/session-part";
import { softerSeconds } from "@/lib/player/session/session-steering";
import { secondsShown } from "@/lib/player/session/session-view";
import { PartBar, PartClock } from "./clock-bar";
import { GaugeIcon, PlayIcon, SkipIcon, SpotIcon, WaveIcon } from "./session-icons";
import type { PartProps } from "./session-screen";

/** Rolling against the clock: how long, the one instruction, what comes then, and "Not softer" all through. */
export function WorkPart(props: PartProps & { readonly guides: ReactNode }) {
  const { copy, state, entry, dispatch } = props;
  const words = copy.player.session;
  const pressedLess = (state.notSofter[state.index] ?? 0) > 0;
  const { dosage } = entry.prescribed;
  const holdMs = holdLeftMs(state);
  const isHolding = holdMs > 0;
  const [say, then] = wordsNow(props, holdMs);
  return (
    <>
      <div className="main">
        <PartClock copy={copy} state={state} />
        <PartBar state={state} />
        {props.guides}
        <p className="say">{say}</p>
        <p className="then">{then}</p>
      </div>
      <div className="quick">
        {dosage.kind === "time" && dosage.holdSeconds !== null && (
          <button
            type="button"
            className="ask"
            onClick={() => dispatch({ type: isHolding ? "roll-on" : "hold" })}
          >
            {isHolding ? <PlayIcon /> : <SpotIcon />}
            <span>
              <b>{isHolding ? words.rollOn : words.soreSpot}</b>
              <small>{isHolding ? words.rollOnHint : words.soreSpotHint}</small>
            </span>
          </button>
        )}
        <PressureButton {...props} />
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

/** The one instruction and the line below it. A question comes before a hold, a hold before what was said last. */
function wordsNow(props: PartProps, holdMs: number): readonly [string, string] {
  const { copy, state, entry } = props;
  const words = copy.player.session;
  const { dosage } = entry.prescribed;
  if (isAskingSofter(state, entry)) return [words.softerNow, words.softerHow];
  if (holdMs > 0) return [words.stayHere, words.rollOnIn(secondsShown(holdMs))];
  if (isPressingLess(state)) {
    return [words.pressLess, words.added(Math.round((state.addedMs[state.index] ?? 0) / 1000))];
  }
  return [
    entry.move.instruction,
    dosage.kind === "passes" ? words.rollOf(passAt(state.elapsedMs), dosage.passes) : whatComesThen(props),
  ];
}

/** Opens the question how hard it presses, and holds the last answer. */
export function PressureButton({
  copy,
  state,
  onAskPressure,
}: Pick<PartProps, "copy" | "state" | "onAskPressure">) {
  const words = copy.player.session;
  const said = state.pressures[state.index] ?? null;
  return (
    <button type="button" className="ask" onClick={onAskPressure}>
      <GaugeIcon />
      <span>
        <b>{words.pressure}</b>
        <small>{said === null ? words.pressureHint : words.pressureSaid(said)}</small>
      </span>
    </button>
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

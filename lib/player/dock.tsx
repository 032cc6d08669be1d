/** Stop, the one thing to do now, Skip: always the same three places. */
import { PauseIcon, PlayIcon, SkipIcon, StopIcon } from "./icons";
import type { ScreenProps } from "./screen-props";
import type { SessionEvent, SessionState } from "./session-machine";

/** What the middle button does where the session stands. */
export function mainAction(state: SessionState): "pause" | "resume" | "start-now" {
  if (state.screen.name !== "running") return "resume";
  const kind = state.steps[state.index]?.kind;
  return kind === "count-in" || kind === "change-move" ? "start-now" : "pause";
}

export function Dock({ copy, state, dispatch }: ScreenProps) {
  const words = copy.player.session;
  const action = mainAction(state);
  const label = { pause: words.pause, resume: words.goOn, "start-now": words.startNow }[action];
  const send = (type: Extract<SessionEvent["type"], "stop" | "skip" | typeof action>) => () =>
    dispatch({ type });
  return (
    <nav className="dock" aria-label={copy.player.names.dock}>
      <button type="button" className="b-stop" onClick={send("stop")}>
        <StopIcon />
        {words.stop}
      </button>
      <button type="button" className="b-main" onClick={send(action)}>
        {action === "pause" ? <PauseIcon /> : <PlayIcon />}
        {label}
      </button>
      <button type="button" className="b-skip" onClick={send("skip")}>
        <SkipIcon />
        {words.skip}
      </button>
    </nav>
  );
}

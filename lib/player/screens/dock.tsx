/** Stop, the one thing to do now, Skip: always the same three places. */
import { mainAction, type SessionEvent } from "@/lib/player/session/session-machine";
import { StopIcon } from "./icons";
import type { ScreenProps } from "./screen-props";
import { PauseIcon, PlayIcon, SkipIcon } from "./session-icons";

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

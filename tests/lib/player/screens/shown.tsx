import type { ScreenProps } from "@/lib/player/screens/screen-props";
import { SessionScreen } from "@/lib/player/screens/session-screen";
import type { SessionState } from "@/lib/player/session/session-machine";
import { calmSession, copy, sampleSnapshot } from "../sample-session";
import { textOf } from "../text-of";

export const four = sampleSnapshot("four-move");
export const coach = sampleSnapshot("coach-sequence");

/** What a screen is given. */
export function props(state: SessionState, snapshot = four): ScreenProps {
  return { copy, snapshot, state, dispatch: () => {} };
}

/** What the screen of a session that runs or is paused says. */
export function session(state: SessionState, snapshot = four): string {
  return textOf(<SessionScreen {...props(state, snapshot)} {...calmSession} />);
}

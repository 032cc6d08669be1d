import { useEffect } from "react";
import { readCueSettings } from "@/lib/player/cues/cue-settings";
import type { ScreenProps } from "@/lib/player/screens/screen-props";
import { keyAction } from "./session-keys";
import type { SessionState } from "./session-machine";

/** What a key does that steers nothing. */
export type Keys = {
  /** Closes what lies over the session; null: nothing does. */
  readonly closeAside: (() => void) | null;
  /** Opens the question how hard it presses. */
  readonly onAskPressure: () => void;
};

/** The keys of the session; Escape closes first what lies over it. */
export function useKeys(
  state: SessionState,
  dispatch: ScreenProps["dispatch"],
  { closeAside, onAskPressure }: Keys,
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // A key that is held down must not press the button that takes the place of the one it pressed.
      if (event.repeat && event.key === "Enter") event.preventDefault();
      if (closeAside) {
        if (event.key === "Escape") closeAside();
        return;
      }
      const onControl = event.target instanceof Element && event.target.closest("button, a") !== null;
      const action = keyAction(event, state, { allowed: readCueSettings().keys, onControl });
      if (action === null) return;
      event.preventDefault();
      if (action.type === "pressure") onAskPressure();
      else dispatch(action);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [state, dispatch, closeAside, onAskPressure]);
}

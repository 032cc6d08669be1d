/** The line at the top of the session: which move, how far, how much is left in all. */
import { type CSSProperties, useEffect, useRef } from "react";
import { isInSession, moveProgress } from "@/lib/player/session/session-part";
import { placeInSession, secondsShown, totalLeftMs } from "@/lib/player/session/session-view";
import { clock } from "@/lib/program/describe-time";
import type { ScreenProps } from "./screen-props";

type TopLineProps = ScreenProps & { readonly title: string; readonly isOffline: boolean };

export function TopLine({ copy, snapshot, state, title, isOffline }: TopLineProps) {
  useKeptFocus();
  // On a phone too short for a part, each part begins at its top.
  const place = `${state.index} ${state.screen.name}`;
  const lastPlace = useRef("");
  useEffect(() => {
    if (lastPlace.current === place) return;
    lastPlace.current = place;
    window.scrollTo(0, 0);
  });
  const words = copy.player.session;
  const at = state.steps[state.index]?.moveIndex ?? 0;
  const placeOfMove = placeInSession(state);
  return (
    <header>
      <div className="top">
        <div>
          <h1>{title}</h1>
          <p>{words.moveOf(...placeOfMove)}</p>
        </div>
        <p className="total">
          <b>{clock(secondsShown(totalLeftMs(state)))}</b> {words.leftInAll}
        </p>
      </div>
      <div className="segs" role="img" aria-label={copy.player.names.progress(...placeOfMove)}>
        {snapshot.moves.map(
          ({ prescribed }, index) =>
            isInSession(state, index) && (
              <i
                key={prescribed.key}
                className={index === at ? "now" : ""}
                style={{ "--p": `${Math.round(moveProgress(state, index) * 100)}%` } as CSSProperties}
              />
            ),
        )}
      </div>
      {isOffline && <p className="offline">{copy.link.offlineInSession}</p>}
    </header>
  );
}

/**
 * The focus begins on the middle button, where a key, a switch or a remote control goes on at once. After that it stays
 * where the patient left it; when its button goes away with a part, it comes back to the middle.
 */
function useKeptFocus(): void {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target;
    };
    document.addEventListener("focusin", note);
    focusMain();
    return () => document.removeEventListener("focusin", note);
  }, []);
  useEffect(() => {
    const isGone = last.current instanceof Element && !last.current.isConnected;
    if (isGone && document.activeElement === document.body) focusMain();
  });
}

function focusMain(): void {
  document.querySelector<HTMLElement>(".b-main")?.focus({ preventScroll: true });
}

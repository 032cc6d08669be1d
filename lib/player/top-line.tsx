/** The line at the top of the session: which move, how far, how much is left in all. */
import { type CSSProperties, useEffect, useRef } from "react";
import { clock } from "@/lib/program/describe-time";
import type { ScreenProps } from "./screen-props";
import { moveProgress, secondsShown, totalLeftMs } from "./session-view";

/** Takes the focus when the session begins; after that the focus stays where the patient's finger is. */
export function TopLine({ copy, snapshot, state, title }: ScreenProps & { title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
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
  const all = snapshot.moves.length;
  return (
    <header>
      <div className="top">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p>{words.moveOf(at + 1, all)}</p>
        </div>
        <p className="total">
          <b>{clock(secondsShown(totalLeftMs(state)))}</b> {words.leftInAll}
        </p>
      </div>
      <div className="segs" role="img" aria-label={copy.player.names.progress(at + 1, all)}>
        {snapshot.moves.map(({ prescribed }, index) => (
          <i
            key={prescribed.key}
            className={index === at ? "now" : ""}
            style={{ "--p": `${Math.round(moveProgress(state, index) * 100)}%` } as CSSProperties}
          />
        ))}
      </div>
    </header>
  );
}

/**
 * Elapsed time for the session. The monotonic clock says how much; the wall clock only checks it: when the two
 * drift apart by more than 2 s between two beats, the phone slept or somebody set the clock.
 *
 * - A page that is seen and stood still for more than 2 s (a phone call, a lid that was closed) guided nobody: the
 *   session waits where it stood, whatever the clocks say.
 * - A page out of sight is given time in whatever pieces the browser wakes it up for: the session runs on to the end of
 *   its part and waits there.
 * - When the clocks disagree, nobody knows how long it was: the session waits where it stood.
 */
import { type SessionEvent, UNSEEN_MS } from "./session-machine";

export type Clocks = {
  /** Milliseconds since any moment; never set back. */
  readonly monotonicMs: () => number;
  /** Milliseconds since 1970. */
  readonly wallMs: () => number;
};

export type SessionClock = {
  /** Tells the session of the time since the last call, while it is `running`. */
  readonly beat: (running: boolean) => void;
  /** Tells it that the page went out of sight, or came back. */
  readonly look: (running: boolean, hidden: boolean) => void;
  /** Tells it what the patient did, at the moment it was done: the time until then comes first. */
  readonly tell: (running: boolean, event: SessionEvent) => void;
};

/** A clock that starts now, on a page that is seen unless it is `hidden`. */
export function startClock(
  { monotonicMs, wallMs }: Clocks,
  dispatch: (event: SessionEvent) => void,
  isHidden: boolean,
): SessionClock {
  let lastMonotonic = monotonicMs();
  let lastWall = wallMs();
  let hidden = isHidden;

  const beat = (running: boolean) => {
    const monotonic = monotonicMs();
    const wall = wallMs();
    const elapsedMs = monotonic - lastMonotonic;
    const disagree = Math.abs(wall - lastWall - elapsedMs) > UNSEEN_MS;
    lastMonotonic = monotonic;
    lastWall = wall;
    if (!running) return;
    const stoodStill = elapsedMs > UNSEEN_MS && (disagree || !hidden);
    if (!stoodStill) dispatch({ type: "tick", elapsedMs });
    if (disagree || stoodStill) dispatch({ type: "clocks-disagree" });
  };
  return {
    beat,
    look: (running, nowHidden) => {
      // The time that passed out of sight must be told before the page counts as seen again.
      beat(running);
      hidden = nowHidden;
      dispatch({ type: hidden ? "hidden" : "shown" });
    },
    tell: (running, event) => {
      beat(running);
      dispatch(event);
    },
  };
}

/**
 * Elapsed time for the session. The monotonic clock says how much; the wall clock only checks it: when the two
 * drift apart by more than 2 s between two beats, the phone slept or somebody set the clock.
 */

/** How far the clocks may part between two beats before the session waits. */
const CLOCKS_APART_MS = 2_000;

type Beat = {
  /** Milliseconds since the last beat, by the monotonic clock. */
  readonly elapsedMs: number;
  readonly clocksDisagree: boolean;
};

/** A clock that starts now. Each call of what it returns gives the time since the call before. */
export function startClock(monotonicMs: () => number, wallMs: () => number): () => Beat {
  let lastMonotonic = monotonicMs();
  let lastWall = wallMs();
  return () => {
    const monotonic = monotonicMs();
    const wall = wallMs();
    const elapsedMs = monotonic - lastMonotonic;
    const apart = Math.abs(wall - lastWall - elapsedMs);
    lastMonotonic = monotonic;
    lastWall = wall;
    return { elapsedMs, clocksDisagree: apart > CLOCKS_APART_MS };
  };
}

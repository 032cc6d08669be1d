/** Where a browser is never idle, or cannot say that it is: by then the first screen stands. */
const IDLE_AFTER_MS = 2_000;

/** Does a piece of work when the browser has nothing better to do, and in a while all the same. */
export function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(work, { timeout: IDLE_AFTER_MS });
  else setTimeout(work, IDLE_AFTER_MS);
}

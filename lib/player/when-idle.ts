/** The longest that a browser may find something better to do. */
const AT_LAST_MS = 2_000;
/** Where it cannot say that it has nothing, as Safari: by then what was to be drawn is drawn. */
const SOON_MS = 200;

/** Does a piece of work when the browser has nothing better to do, and in a while all the same. */
export function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(() => work(), { timeout: AT_LAST_MS });
  else setTimeout(work, SOON_MS);
}

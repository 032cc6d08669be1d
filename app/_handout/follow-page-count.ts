/** Keeps asking how many pages a handout takes for as long as there is reason to. For the browser. */
import { countPages, type PageCount } from "./page-count";

/** Options change in quick succession: only what is still chosen after this long is printed to be counted. */
const SETTLE_MS = 250;
/** A busy printer is asked again this often, after this long. */
const TRIES = 3;
const RETRY_MS = 5_000;

/**
 * Asks an address that counts, and again while nobody can say. What could not be counted is asked anew when `window`
 * gets the focus: somebody may have signed in, or freed the printer, meanwhile. Returns what ends it.
 */
export function followPageCount(
  address: string,
  tell: (count: PageCount) => void,
  window: EventTarget,
): () => void {
  const leaving = new AbortController();
  let isCounted = false;
  let isAsking = false;
  let timer = setTimeout(() => void ask(1), SETTLE_MS);

  async function ask(attempt: number) {
    isAsking = true;
    const count = await countPages(address, leaving.signal).catch(() => null);
    isAsking = false;
    if (count === null || leaving.signal.aborted) return;
    isCounted = count.is === "counted";
    tell(count);
    if (count.is === "unknown" && attempt < TRIES) {
      timer = setTimeout(() => void ask(attempt + 1), RETRY_MS);
    }
  }

  function askAnew() {
    if (isCounted || isAsking) return;
    clearTimeout(timer);
    void ask(1);
  }

  window.addEventListener("focus", askAnew, { signal: leaving.signal });
  return () => {
    clearTimeout(timer);
    leaving.abort();
  };
}

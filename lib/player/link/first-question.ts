/**
 * The first thing a page asks: what its link opens. `ask.js`, a few hundred bytes, asks it while the player's script
 * is on its way, and the player takes the answer over: a slow phone waits once, not twice.
 */
import { isShareSecret } from "@/lib/share/share-secret";
import { LINK_HEADER } from "./link-header";

export const SESSION_PATH = "/api/go/session";

type FirstQuestion = {
  readonly secret: string;
  readonly answer: Promise<Response>;
  readonly patience: AbortController;
};

declare global {
  /** Null: the player has had the answer, or has asked by itself. */
  var firstQuestion: FirstQuestion | null | undefined;
}

/** The secret in an address's fragment; null when there is none of the right shape. */
export function secretFromHash(hash: string): string | null {
  const secret = hash.replace(/^#/, "");
  return isShareSecret(secret) ? secret : null;
}

/** How anything is asked of the server: kept nowhere, and without cookies. */
export function questionWith(headers: Record<string, string>, signal: AbortSignal): RequestInit {
  return { headers, signal, cache: "no-store", credentials: "omit" };
}

/** Asks what the link in the address opens, where there is one, and the player has not asked before. */
export function askFirst(): void {
  const secret = secretFromHash(location.hash);
  if (secret === null || globalThis.firstQuestion !== undefined) return;
  const patience = new AbortController();
  const answer = fetch(SESSION_PATH, questionWith({ [LINK_HEADER]: secret }, patience.signal));
  // Whoever takes it over hears of a failure.
  answer.catch(() => undefined);
  globalThis.firstQuestion = { secret, answer, patience };
}

/**
 * A `fetch` that gives the answer to the first question, where it was asked for this link and nobody has had it. One that
 * got none is asked again: a phone that has just been picked up may have had no connection yet.
 */
export function fetchFirst(secret: string): typeof fetch {
  const first = globalThis.firstQuestion;
  globalThis.firstQuestion = null;
  if (first?.secret !== secret) return fetch;
  return (path, init) => {
    init?.signal?.addEventListener("abort", () => first.patience.abort());
    return first.answer.catch(() => fetch(path, init));
  };
}

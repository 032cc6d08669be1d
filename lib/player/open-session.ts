/** What the player says to the server: open this link, and "a session was started". Nothing else ever leaves. */
import type { PlayerSnapshot } from "@/lib/program/snapshot";
import { isShareSecret } from "@/lib/share/share-secret";

const SESSION_PATH = "/api/go/session";
const LINK_HEADER = "x-rollscript-link";
/** Past this a phone on a bad connection is better served by "Try again" than by waiting on. */
const PATIENCE_MS = 20_000;

/** The body of an opened link. */
export type OpenedSession = {
  readonly snapshot: PlayerSnapshot;
  /** When the link ends, as an ISO time. */
  readonly expiresAt: string;
  /** Whether it has ended and still works for a few days. */
  readonly inGrace: boolean;
};

export type Opening =
  | { readonly ok: true; readonly session: OpenedSession }
  /** `not-open`: unknown, expired, revoked or ended, which all look alike. */
  | { readonly ok: false; readonly reason: "not-open" | "busy" | "offline" | "unavailable" };

/** The secret in an address's fragment; null when there is none of the right shape. */
export function secretFromHash(hash: string): string | null {
  const secret = hash.replace(/^#/, "");
  return isShareSecret(secret) ? secret : null;
}

/** Asks the server for what the link opens. Never throws. */
export async function openSession(secret: string, fetcher: typeof fetch = fetch): Promise<Opening> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const answer = await fetcher(SESSION_PATH, {
      headers: { [LINK_HEADER]: secret },
      cache: "no-store",
      credentials: "omit",
      signal: patience.signal,
    });
    if (answer.status === 404) return { ok: false, reason: "not-open" };
    if (answer.status === 429) return { ok: false, reason: "busy" };
    if (!answer.ok) return { ok: false, reason: "unavailable" };
    return { ok: true, session: (await answer.json()) as OpenedSession };
  } catch {
    return { ok: false, reason: "offline" };
  } finally {
    clearTimeout(timer);
  }
}

/** Tells the clinic's server that a session was started: once more if the first try fails, then lets it be. */
export async function reportStart(
  secret: string,
  clientSessionId: string,
  fetcher: typeof fetch = fetch,
): Promise<void> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const answer = await fetcher(SESSION_PATH, {
        method: "POST",
        headers: { [LINK_HEADER]: secret, "content-type": "application/json" },
        body: JSON.stringify({ clientSessionId }),
        credentials: "omit",
        keepalive: true,
      });
      if (answer.ok || (answer.status >= 400 && answer.status < 500)) return;
    } catch {
      // Offline: the session matters, the count does not.
    }
  }
}

/** A random id for one run of the session, so that it is counted once. */
export function newClientSessionId(): string {
  // Missing on phones of before 2022, and away from https.
  const source = crypto as Partial<Pick<Crypto, "randomUUID">> & Crypto;
  if (source.randomUUID) return source.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/**
 * What the player says to the server: open this link, "a session was started", and "may it still be followed?".
 * Nothing else ever leaves.
 */
import type { ClinicLines, PlayerSnapshot } from "@/lib/program/snapshot";
import { isShareSecret } from "@/lib/share/share-secret";

const SESSION_PATH = "/api/go/session";
const STANDING_PATH = "/api/go/standing";
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

/** The body of an answer that holds the plan back: who to call. */
export type HeldBack = { readonly error: "on-hold"; readonly clinic: ClinicLines };

/** Why a plan must not be followed now. `not-open`: unknown, expired, revoked or ended, which all look alike. */
export type Closed =
  | { readonly reason: "not-open" }
  | { readonly reason: "on-hold"; readonly clinic: ClinicLines };

export type Opening =
  | { readonly ok: true; readonly session: OpenedSession }
  | ({ readonly ok: false } & Closed)
  | { readonly ok: false; readonly reason: "busy" | "offline" | "unavailable" };

/** What a contact says of the plan. `unknown`: nobody answered who knows, which stops nothing. */
export type Standing = "open" | "unknown" | Closed;

/** The secret in an address's fragment; null when there is none of the right shape. */
export function secretFromHash(hash: string): string | null {
  const secret = hash.replace(/^#/, "");
  return isShareSecret(secret) ? secret : null;
}

/** Asks the server for what the link opens. Never throws. */
export async function openSession(secret: string, fetcher: typeof fetch = fetch): Promise<Opening> {
  try {
    return await ask(SESSION_PATH, secret, fetcher, async (answer) => {
      if (answer.status === 404) return { ok: false, reason: "not-open" };
      if (answer.status === 423) return { ok: false, ...(await heldBack(answer)) };
      if (answer.status === 429) return { ok: false, reason: "busy" };
      if (!answer.ok) return { ok: false, reason: "unavailable" };
      return { ok: true, session: (await answer.json()) as OpenedSession };
    });
  } catch {
    return { ok: false, reason: "offline" };
  }
}

/** Asks whether the plan that is open here may still be followed. Never throws. */
export async function askStanding(secret: string, fetcher: typeof fetch = fetch): Promise<Standing> {
  try {
    return await ask(STANDING_PATH, secret, fetcher, standingFrom);
  } catch {
    return "unknown";
  }
}

/** Asks with the link's secret in a header, and gives up in time, however slowly the answer comes. */
async function ask<Read>(
  path: string,
  secret: string,
  fetcher: typeof fetch,
  read: (answer: Response) => Promise<Read>,
): Promise<Read> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const answer = await fetcher(path, {
      headers: { [LINK_HEADER]: secret },
      cache: "no-store",
      credentials: "omit",
      signal: patience.signal,
    });
    return await read(answer);
  } finally {
    clearTimeout(timer);
  }
}

/** Reads an answer while a plan is open. Only one that is the server's own word ends a session. */
async function standingFrom(answer: Response): Promise<Standing> {
  if (answer.status === 204) return "open";
  if (answer.status === 423) return heldBack(answer);
  if (answer.status !== 404) return "unknown";
  const { error } = (await answer.json()) as { readonly error?: unknown };
  return error === "not-open" ? { reason: "not-open" } : "unknown";
}

async function heldBack(answer: Response): Promise<Closed> {
  const { clinic } = (await answer.json()) as HeldBack;
  return { reason: "on-hold", clinic };
}

/**
 * Tells the clinic's server that a session was started: once more if the first try fails, then lets it be. The
 * answer is a contact like any other.
 */
export async function reportStart(
  secret: string,
  clientSessionId: string,
  fetcher: typeof fetch = fetch,
): Promise<Standing> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const answer = await fetcher(SESSION_PATH, {
        method: "POST",
        headers: { [LINK_HEADER]: secret, "content-type": "application/json" },
        body: JSON.stringify({ clientSessionId }),
        credentials: "omit",
        keepalive: true,
      });
      if (answer.status < 500) return await standingFrom(answer);
    } catch {
      // Offline: the session matters, the count does not.
    }
  }
  return "unknown";
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

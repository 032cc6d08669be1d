/**
 * What the player says to the server: open this link, show its sheet, "a session was started", and "may it still be
 * followed?". Nothing else ever leaves.
 */
import { isPatientLocale, type PatientLocale } from "@/lib/copy/patient/patient-locales";
import { PATIENCE_MS } from "@/lib/player/player-files";
import type { SheetContent } from "@/lib/player/sheet/sheet-content";
import type { PlayerSnapshot } from "@/lib/program/player-snapshot";
import type { ClinicLines } from "@/lib/program/snapshot";
import { questionWith, SESSION_PATH } from "./first-question";
import { LINK_HEADER } from "./link-header";

const STANDING_PATH = "/api/go/standing";
const SHEET_PATH = "/api/go/sheet";
const VERSION_HEADER = "x-rollscript-version";

/** The body of an opened link. */
export type OpenedSession = {
  readonly snapshot: PlayerSnapshot;
  /** When the link ends, as an ISO time. */
  readonly expiresAt: string;
  /** When its grace ends too, from when on it opens nothing. */
  readonly opensUntil: string;
  /** Whether it has ended and still works for a few days. */
  readonly inGrace: boolean;
  /** Whether the plan's review date is past, and it may still be followed. */
  readonly reviewDue: boolean;
};

/** Who to call about a plan that is held back, and the language of the plan, in which the lines are. */
type WhoToCall = { readonly locale: PatientLocale; readonly clinic: ClinicLines };

/** The body of an answer that holds the plan back. */
export type HeldBack = { readonly error: "on-hold" } & WhoToCall;

/**
 * Why a link opens nothing now. `not-open`: unknown, expired, revoked or ended, which all look alike. `pin`: the code
 * has to be typed first; the language is the plan's, where the server could say it.
 */
type NotOpened =
  | { readonly reason: "not-open" }
  | { readonly reason: "pin"; readonly locale: PatientLocale | null }
  | ({ readonly reason: "on-hold" } & WhoToCall);

/** Why the plan on the phone must not be followed. `changed`: another version has taken its place. */
export type Closed = NotOpened | { readonly reason: "changed" };

/** Of a plan that is kept on this phone. */
type KeptNews = {
  /** Whether what is opened is the phone's own copy, because the server could not be asked. */
  readonly isCopy: boolean;
  /** Whether it is another version than the one that was last opened here. */
  readonly wasUpdated: boolean;
};

export type Opening =
  | { readonly ok: true; readonly session: OpenedSession; readonly kept?: KeptNews }
  | ({ readonly ok: false } & NotOpened)
  | { readonly ok: false; readonly reason: "busy" | "offline" | "unavailable" };

/** What a contact says of the plan. `unknown`: nobody answered who knows, which stops nothing. */
export type Standing = "open" | "unknown" | Closed;

/** A link that opens nothing, or whose plan must not be followed any more. */
export type Unopened = Extract<Opening, { ok: false }> | ({ readonly ok: false } & Closed);

/** The language of what a link opens or holds back; null where it says none. */
export function localeOf(opening: Opening | Unopened): PatientLocale | null {
  if (opening.ok) return opening.session.snapshot.locale;
  return "locale" in opening ? opening.locale : null;
}

/** Asks the server for what the link opens. Never throws. */
export async function openSession(secret: string, fetcher: typeof fetch = fetch): Promise<Opening> {
  try {
    return await ask(SESSION_PATH, [secret, null], fetcher, async (answer) => {
      if (answer.status === 429) return { ok: false, reason: "busy" };
      if (answer.ok) return { ok: true, session: (await answer.json()) as OpenedSession };
      const standing = await standingFrom(answer);
      return typeof standing === "object" && standing.reason !== "changed"
        ? { ok: false, ...standing }
        : { ok: false, reason: "unavailable" };
    });
  } catch {
    return { ok: false, reason: "offline" };
  }
}

/** Asks whether version `version` of the plan, the one that is open here, may still be followed. Never throws. */
export async function askStanding(
  secret: string,
  version: number | null,
  fetcher: typeof fetch = fetch,
): Promise<Standing> {
  try {
    return await ask(STANDING_PATH, [secret, version], fetcher, standingFrom);
  } catch {
    return "unknown";
  }
}

/** Asks for the sheet of the version that is open here, or learns why there is none to be read. Never throws. */
export async function readSheet(
  secret: string,
  version: number | null,
  fetcher: typeof fetch = fetch,
): Promise<{ readonly sheet: SheetContent } | Standing> {
  try {
    return await ask(SHEET_PATH, [secret, version], fetcher, async (answer) =>
      answer.status === 200 ? { sheet: (await answer.json()) as SheetContent } : standingFrom(answer),
    );
  } catch {
    return "unknown";
  }
}

/** What the server gave for a link's code: said with every call, and gone with the page. */
export const viewers = new Map<string, string>();

/**
 * A code that the server checks just now, by the link's secret: never rejects. What is asked meanwhile waits for it,
 * or the server would ask for the code again.
 */
export const checks = new Map<string, Promise<unknown>>();

/** The secret, and the version that the answer is to be about; null: whichever is the current one. */
type About = readonly [secret: string, version: number | null];

async function headersFor([secret, version]: About): Promise<Record<string, string>> {
  await checks.get(secret);
  const viewer = viewers.get(secret);
  return {
    [LINK_HEADER]: secret,
    ...(version !== null && { [VERSION_HEADER]: String(version) }),
    ...(viewer !== undefined && { "x-rollscript-viewer": viewer }),
  };
}

/** Asks with the link's secret in a header, and gives up in time, however slowly the answer comes. */
async function ask<Read>(
  path: string,
  about: About,
  fetcher: typeof fetch,
  read: (answer: Response) => Promise<Read>,
): Promise<Read> {
  const headers = await headersFor(about);
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const answer = await fetcher(path, questionWith(headers, patience.signal));
    return await read(answer);
  } finally {
    clearTimeout(timer);
  }
}

/** Reads an answer about a plan. Only one that is the server's own word ends a session. */
async function standingFrom(answer: Response): Promise<Standing> {
  if (answer.status === 204) return "open";
  if (![401, 404, 409, 423].includes(answer.status)) return "unknown";
  const body: unknown = await answer.json().catch(() => null);
  const { error, locale, clinic } = (body ?? {}) as Partial<Record<keyof HeldBack, unknown>>;
  if (answer.status === 404 && error === "not-open") return { reason: "not-open" };
  if (answer.status === 401 && error === "pin") {
    return { reason: "pin", locale: isPatientLocale(locale) ? locale : null };
  }
  if (answer.status === 409 && error === "changed") return { reason: "changed" };
  if (answer.status === 423 && error === "on-hold" && isClinic(clinic)) {
    // Whatever the language, whom to call matters more.
    return { reason: "on-hold", locale: isPatientLocale(locale) ? locale : "en", clinic };
  }
  return "unknown";
}

function isClinic(value: unknown): value is ClinicLines {
  const lines = (value ?? {}) as Partial<Record<keyof ClinicLines, unknown>>;
  return [lines.name, lines.phone, lines.hours, lines.emergencyNumber, lines.closedLine].every(
    (line) => typeof line === "string",
  );
}

/**
 * Tells the clinic's server that a session of that version was started: once more if the first try fails, then lets
 * it be. The answer is a contact like any other.
 */
export async function reportStart(
  secret: string,
  clientSessionId: string,
  version: number | null,
  fetcher: typeof fetch = fetch,
): Promise<Standing> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const answer = await fetcher(SESSION_PATH, {
        method: "POST",
        headers: { ...(await headersFor([secret, version])), "content-type": "application/json" },
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
  // `randomUUID` is missing on phones of before 2022, and away from https.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/**
 * The record of sessions on this phone, in the browser's own storage: only when the patient says so, and never sent.
 * Each link has its own, so that on a shared phone one person's Yes is nobody else's. It names moves by their plain
 * names and nobody at all. What is found there may be anything, and is checked whole.
 */
import type { StopSignTier } from "@/lib/copy/patient/en/safety";
import type { MoveOutcome } from "@/lib/player/session/move-outcomes";
import type { Better } from "@/lib/player/session/session-machine";
import { deleteText, readText, writeText } from "./phone-text";
import { recordKey } from "./record-key";
import { forgetWeek } from "./record-week";

/** The newest ones stay: about ten weeks at three a week, and what fits on one page. */
export const MAX_SESSIONS = 30;
/** The shape below. Another one is not read. */
const SHAPE = 1;

export type KeptMove = {
  readonly name: string;
  readonly outcome: MoveOutcome;
  /** The hardest it was said to press, 0 to 10; null: not said. */
  readonly pressure: number | null;
};

export type KeptSession = {
  /** When it ended, by the phone's own clock: YYYY-MM-DDThh:mm:ss. No two have the same. */
  readonly at: string;
  readonly minutes: number;
  readonly early: boolean;
  /** The group of the stop sign that ended it; null: none did. */
  readonly stopSign: StopSignTier | null;
  readonly moves: readonly KeptMove[];
  /** "Would you do this again tomorrow?"; null: not answered. */
  readonly again: boolean | null;
  /** How the back was, a week on; null: not asked or not answered. */
  readonly better: Better | null;
};

export type SessionRecord = {
  /** Whether sessions are kept; null: never asked. */
  readonly keeps: boolean | null;
  /** Newest first. */
  readonly sessions: readonly KeptSession[];
};

const nothing: SessionRecord = { keeps: null, sessions: [] };

/** What is kept of a link's sessions; nothing when the storage is blocked or holds anything else. */
export function readRecord(secret: string): SessionRecord {
  return parseRecord(readText(recordKey(secret)));
}

/** Stores it. Returns whether the phone did: storage may be blocked or full. */
export function writeRecord(secret: string, { keeps, sessions }: SessionRecord): boolean {
  return writeText(
    recordKey(secret),
    JSON.stringify({ shape: SHAPE, keeps, sessions: sessions.slice(0, MAX_SESSIONS) }),
  );
}

/** Deletes all of a link's, the choice to keep and the day of the first session included. Returns whether it is gone. */
export function deleteRecord(secret: string): boolean {
  return deleteText(recordKey(secret)) && forgetWeek(secret);
}

/** Once there was one for the whole phone, with no mark of a link: it may be anybody's, and is shown to nobody. */
export function dropUnmarked(): void {
  for (const key of ["rollscript-record", "rollscript-asked"]) deleteText(key);
}

/** The record with this session in it, in the place of the one that ended at the same moment. */
export function withSession(record: SessionRecord, session: KeptSession): SessionRecord {
  const sessions = [session, ...withoutSession(record, session.at).sessions];
  sessions.sort((a, b) => (a.at < b.at ? 1 : -1));
  return { ...record, sessions: sessions.slice(0, MAX_SESSIONS) };
}

/** The record without the session that ended at that moment. */
export function withoutSession(record: SessionRecord, at: string): SessionRecord {
  return { ...record, sessions: record.sessions.filter((session) => session.at !== at) };
}

/** A stored text as a record. A session that is not one falls away; a text that is no record is none. */
export function parseRecord(text: string | null): SessionRecord {
  const found = parsed(text);
  if (!isObject(found) || found.shape !== SHAPE || !Array.isArray(found.sessions)) return nothing;
  return {
    keeps: typeof found.keeps === "boolean" ? found.keeps : null,
    sessions: found.sessions.filter(isSession).slice(0, MAX_SESSIONS),
  };
}

function isSession(found: unknown): found is KeptSession {
  return (
    isObject(found) &&
    typeof found.at === "string" &&
    /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3])(:[0-5]\d){2}$/.test(found.at) &&
    isWhole(found.minutes, 600) &&
    typeof found.early === "boolean" &&
    isOneOf(found.stopSign, [null, "emergency", "today", "tell"]) &&
    Array.isArray(found.moves) &&
    found.moves.length <= 40 &&
    found.moves.every(isMove) &&
    isOneOf(found.again, [null, true, false]) &&
    isOneOf(found.better, [null, "better", "same", "worse"])
  );
}

function isMove(found: unknown): found is KeptMove {
  return (
    isObject(found) &&
    typeof found.name === "string" &&
    found.name.length > 0 &&
    found.name.length <= 80 &&
    isOneOf(found.outcome, ["done", "part", "left-out"]) &&
    (found.pressure === null || isWhole(found.pressure, 10))
  );
}

function isObject(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === "object" && found !== null;
}

function isWhole(found: unknown, most: number): boolean {
  return Number.isInteger(found) && Number(found) >= 0 && Number(found) <= most;
}

function isOneOf(found: unknown, values: readonly unknown[]): boolean {
  return values.includes(found);
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

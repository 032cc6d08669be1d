/** Whether and how a session is kept: the choice made before, this session, and a phone that may have no room. */

import { hasRolled } from "@/lib/player/session/move-outcomes";
import type { SessionState } from "@/lib/player/session/session-machine";
import type { PlayerSnapshot } from "@/lib/program/player-snapshot";
import type { ThisSession } from "./record-gate";
import { localDay, localMoment, sessionToKeep } from "./record-session";
import { readRecord, withoutSession, withSession, writeRecord } from "./record-store";
import { rememberSessionDay } from "./record-week";

/**
 * What is remembered of a session that is over: the day of the first one, and the session where the patient wants that.
 * The day is written once: who deletes it and then answers does not leave it anew.
 */
export function rememberSession(session: ThisSession, state: SessionState, snapshot: PlayerSnapshot): void {
  if (hasRolled(state) && !session.hasDay) {
    rememberSessionDay(session.secret, localDay(new Date()));
    session.hasDay = true;
  }
  keepSession(session, state, snapshot);
}

/** Keeps the session, or brings it up to date, where the patient wants sessions kept. Returns whether it is stored. */
export function keepSession(session: ThisSession, state: SessionState, snapshot: PlayerSnapshot): boolean {
  const record = readRecord(session.secret);
  if (record.keeps !== true) return false;
  session.at ??= localMoment(new Date());
  const kept = sessionToKeep(state, snapshot, session.at);
  return writeRecord(session.secret, kept === null ? record : withSession(record, kept));
}

export type Kept = "kept" | "not-kept" | "failed";

/** What the choice made before has come to for this session; null: never chosen. */
export function keptSoFar(session: ThisSession, state: SessionState, snapshot: PlayerSnapshot): Kept | null {
  const { keeps } = readRecord(session.secret);
  if (keeps !== true) return keeps === null ? null : "not-kept";
  return keepSession(session, state, snapshot) ? "kept" : "failed";
}

/** Takes up the choice. A No takes this session out again; a Yes the phone has no room for was none. */
export function choose(
  answer: boolean,
  session: ThisSession,
  state: SessionState,
  snapshot: PlayerSnapshot,
): Kept {
  const { secret } = session;
  const before = readRecord(secret);
  if (!answer) {
    const without = session.at === null ? before : withoutSession(before, session.at);
    writeRecord(secret, { ...without, keeps: false });
    return "not-kept";
  }
  if (writeRecord(secret, { ...before, keeps: true }) && keepSession(session, state, snapshot)) return "kept";
  writeRecord(secret, before);
  return "failed";
}

/**
 * Keeps where a session stands for as long as the browser's tab lives, so that a page that was loaded anew can offer
 * to go on. Nothing of the plan is kept, and of the link no more than a mark, so that two links never mix.
 */
import type { PlannedMove } from "@/lib/program/timeline";
import { isToBeSaved, restored, type SavedSession, saveOf } from "./saved-session";
import type { SessionState } from "./session-machine";

const KEY = "rollscript-session";
/** A session left for longer is begun afresh. Judgement of the design. */
const OFFERED_FOR_MS = 2 * 3_600_000;

/** Which plan a session belongs to. */
export type WhosePlan = { readonly secret: string; readonly versionNumber: number | null };

type Kept = { readonly mark: number; readonly versionNumber: number | null; readonly saved: SavedSession };

/** 32 bits (FNV-1a) of a link's secret: enough to tell two links apart, and no way back to either. */
export function markOf(secret: string): number {
  let mark = 0x811c9dc5;
  for (let at = 0; at < secret.length; at++) mark = Math.imul(mark ^ secret.charCodeAt(at), 0x01000193);
  return mark >>> 0;
}

/**
 * Keeps a session from its first part to its end, and forgets it there; what was kept stays until a session begins.
 * `last` is the state kept last; returns the one that is kept now. A browser that keeps nothing keeps nothing.
 */
export function keepSession(
  { secret, versionNumber }: WhosePlan,
  last: SessionState | null,
  state: SessionState,
  now: number = Date.now(),
): SessionState | null {
  if (!isToBeSaved(last, state)) return last;
  const saved = saveOf(state, now);
  try {
    const kept: Kept | null = saved && { mark: markOf(secret), versionNumber, saved };
    if (kept) sessionStorage.setItem(KEY, JSON.stringify(kept));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Storage is full or forbidden: the session runs all the same.
  }
  return state;
}

/** The session of this plan that can be gone on with at `now` (milliseconds since 1970); null: there is none. */
export function keptSession(
  { secret, versionNumber }: WhosePlan,
  moves: readonly PlannedMove[],
  now: number = Date.now(),
): SessionState | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "null") as Partial<Kept> | null;
    if (kept?.mark !== markOf(secret) || kept.versionNumber !== versionNumber) return null;
    const session = restored(moves, kept.saved);
    // A clock that was set back must not hide it.
    const isOld = Math.abs(now - (kept.saved?.savedAt ?? 0)) > OFFERED_FOR_MS;
    return isOld ? null : session;
  } catch {
    return null;
  }
}

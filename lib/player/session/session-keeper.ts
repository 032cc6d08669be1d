/**
 * Keeps where a session stands, so that a page that was loaded anew, or closed and opened again, can offer to go on.
 * Nothing of the plan is kept, and of the link no more than a mark, so that two links never mix.
 */
import { markOf } from "@/lib/player/link/link-mark";
import type { PlannedMove } from "@/lib/program/timeline";
import { isToBeSaved, restored, type SavedSession, saveOf } from "./saved-session";
import type { SessionState } from "./session-machine";

const KEY = "rollscript-session";
/** A session left for longer is begun afresh. Judgement of the design. */
const OFFERED_FOR_MS = 2 * 3_600_000;

/** Which plan a session belongs to. */
export type WhosePlan = { readonly secret: string; readonly versionNumber: number | null };

/** A session that runs: whose it is, and under which id its start was told. */
type Running = WhosePlan & { readonly clientSessionId: string };

type SavedFor = {
  readonly mark: number;
  readonly versionNumber: number | null;
  readonly clientSessionId: string;
  readonly saved: SavedSession;
};
const ID = /^[\da-f-]{36}$/;

/**
 * Keeps a session from its first part to its end, and forgets it there; what was kept stays until a session begins.
 * `last` is the state kept last; returns the one that is kept now. A browser that keeps nothing keeps nothing.
 */
export function saveSession(
  { secret, versionNumber, clientSessionId }: Running,
  last: SessionState | null,
  state: SessionState,
  now: number = Date.now(),
): SessionState | null {
  if (!isToBeSaved(last, state)) return last;
  const saved = saveOf(state, now);
  try {
    const kept: SavedFor | null = saved && { mark: markOf(secret), versionNumber, clientSessionId, saved };
    if (kept) localStorage.setItem(KEY, JSON.stringify(kept));
    else forget();
  } catch {
    // Storage is full or forbidden: the session runs all the same.
  }
  return state;
}

function forget(): void {
  localStorage.removeItem(KEY);
}

/** What lies there, where it is of this plan; null: nothing that can be read. */
function savedFor({ secret, versionNumber }: WhosePlan): Partial<SavedFor> | null {
  try {
    const found = JSON.parse(localStorage.getItem(KEY) ?? "null") as Partial<SavedFor> | null;
    return found?.mark === markOf(secret) && found.versionNumber === versionNumber ? found : null;
  } catch {
    return null;
  }
}

/** The id of the session of this plan that was saved, so that it is counted once; null: there is none. */
export function savedSessionId(plan: WhosePlan): string | null {
  const id = savedFor(plan)?.clientSessionId;
  return id !== undefined && ID.test(id) ? id : null;
}

/** The session of this plan that can be gone on with at `now` (milliseconds since 1970); null: there is none. */
export function savedSession(
  plan: WhosePlan,
  moves: readonly PlannedMove[],
  now: number = Date.now(),
): SessionState | null {
  const found = savedFor(plan);
  const session = restored(moves, found?.saved);
  // A clock that was set back must not hide it.
  const isOld = Math.abs(now - (found?.saved?.savedAt ?? 0)) > OFFERED_FOR_MS;
  if (found && isOld) forget();
  return isOld ? null : session;
}

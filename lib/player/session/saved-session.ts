/** Where a session stands, small enough to outlive the page: numbers alone, and nothing of the plan. Pure. */
import type { PlannedMove } from "@/lib/program/timeline";
import { type Choice, nextState, type SessionState, startOfSession, stepMs } from "./session-machine";

export type SavedSession = {
  /** Milliseconds since 1970 at which it was saved. */
  readonly savedAt: number;
  /** What was chosen before the start, then what was chosen on the way: the steps follow from the plan and from this. */
  readonly choices: readonly Choice[];
  readonly index: number;
  readonly elapsedMs: number;
  readonly addedMs: readonly number[];
  readonly notSofter: readonly number[];
  readonly pressures: readonly (number | null)[];
  readonly hardest: readonly (number | null)[];
  readonly finished: readonly boolean[];
  readonly rolledMs: readonly number[];
  readonly activeMs: number;
};

/** How much of a part may be lost with the page. */
const SAVE_EVERY_MS = 2_000;
/** The most that can have been added to a change, and to work (one more 20-second test), in milliseconds. */
const MOST_ADDED_MS = { change: 3_600_000, work: 20_000 };
/** The longest a session can have run, in milliseconds. */
const DAY_MS = 86_400_000;

/**
 * Where a session stands at `now` (milliseconds since 1970); null where there is nothing to go on with: before the
 * start, at the end, and on a stop sign's card.
 */
export function saveOf(state: SessionState, now: number): SavedSession | null {
  if (!["running", "paused", "stopped"].includes(state.screen.name)) return null;
  return { savedAt: now, choices: state.choices, ...placeIn(state) };
}

/** These fields and no others, whatever else was in the storage. */
function placeIn(session: Omit<SavedSession, "savedAt" | "choices">) {
  const { index, elapsedMs, addedMs, notSofter, pressures, hardest, finished, rolledMs, activeMs } = session;
  return { index, elapsedMs, addedMs, notSofter, pressures, hardest, finished, rolledMs, activeMs };
}

/**
 * Whether enough has changed since `before`, the state that was saved last. Before the start there is nothing to save,
 * and what runs in another window is saved there.
 */
export function isToBeSaved(before: SessionState | null, after: SessionState): boolean {
  if (["welcome", "check", "which", "elsewhere"].includes(after.screen.name)) return false;
  const changes = ["screen", "addedMs", "notSofter", "pressures", "choices"] as const;
  // A page out of sight may be thrown away.
  const isGoing = after.hidden && !before?.hidden && after.screen.name === "running";
  return (
    before === null ||
    isGoing ||
    changes.some((change) => after[change] !== before[change]) ||
    Math.abs(after.elapsedMs - before.elapsedMs) >= SAVE_EVERY_MS
  );
}

/** The session as it was saved, for the event "take-up"; null where anything of it does not fit these moves. */
export function restored(moves: readonly PlannedMove[], saved: unknown): SessionState | null {
  if (!hasShape(saved)) return null;
  const { choices } = saved;
  const place = placeIn(saved);
  let planned = startOfSession(moves);
  choices.forEach(({ at, options }, nth) => {
    const there = { ...planned, index: at, screen: { name: "paused", why: "asked" } } as const;
    planned = nextState(nth === 0 ? planned : there, { type: "choose", options });
  });
  const session: SessionState = { ...planned, ...place };
  const perStep = [place.addedMs, place.notSofter, place.pressures, place.finished];
  const fits =
    session.index < session.steps.length &&
    session.elapsedMs <= stepMs(session, session.index) &&
    planned.choices.length === choices.length &&
    perStep.every(({ length }) => length === session.steps.length) &&
    place.rolledMs.length === planned.rolledMs.length &&
    place.hardest.length === planned.hardest.length &&
    session.steps.every(
      ({ kind }, at) => (place.addedMs[at] ?? 0) <= MOST_ADDED_MS[kind === "work" ? kind : "change"],
    );
  return fits ? session : null;
}

function hasShape(value: unknown): value is SavedSession {
  const saved = value as Partial<Record<keyof SavedSession, unknown>> | null;
  return (
    typeof saved === "object" &&
    saved !== null &&
    isUpTo(Number.MAX_SAFE_INTEGER)(saved.savedAt) &&
    isListOf(saved.choices, isChoice) &&
    isCount(saved.index) &&
    isUpTo(DAY_MS)(saved.elapsedMs) &&
    isListOf(saved.addedMs, isUpTo(MOST_ADDED_MS.change)) &&
    isListOf(saved.notSofter, (times) => isCount(times) && isUpTo(2)(times)) &&
    isListOf(saved.pressures, isPressure) &&
    isListOf(saved.hardest, isPressure) &&
    isListOf(saved.finished, (is) => typeof is === "boolean") &&
    isListOf(saved.rolledMs, isUpTo(DAY_MS)) &&
    isUpTo(DAY_MS)(saved.activeMs)
  );
}

function isUpTo(most: number) {
  return (value: unknown) => typeof value === "number" && value >= 0 && value <= most;
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isPressure(value: unknown): boolean {
  return value === null || (isCount(value) && isUpTo(10)(value));
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

function isChoice(value: unknown): boolean {
  const choice = value as Partial<Choice> | null;
  const { shorter, slower } = choice?.options ?? {};
  return isCount(choice?.at) && typeof shorter === "boolean" && typeof slower === "boolean";
}

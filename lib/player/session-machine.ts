/**
 * The player's state machine: which screen, which part of the session, how much of it is over. Pure: time comes
 * in as elapsed milliseconds, so a pause, a locked phone and a test are the same to it. The parts and their
 * lengths are the timeline's; nothing is summed here that `planSession` did not plan.
 */
import type { StopSignTier } from "@/lib/copy/patient/en/safety";
import { ZONE_CEILING_SECONDS } from "@/lib/program/dosage";
import type { PrescribedMove } from "@/lib/program/program";
import { CHANGE_OF_MOVE_SECONDS, planSession, type Segment } from "@/lib/program/timeline";

/** What "More time" adds to a change, in seconds. */
export const MORE_TIME_SECONDS = 10;
/** What the first "Not softer" adds to a side, in seconds: one more 20-second test. */
const NOT_SOFTER_SECONDS = 20;
/** A tick that overshoots the end of a part by more than this was a sleeping phone: wait instead of running on. */
const UNSEEN_MS = 2_000;

/** One part of the session: a segment of the timeline, or the count-in before the first move, outside its sum. */
export type Step = Pick<Segment, "seconds" | "moveIndex" | "side" | "position"> & {
  readonly kind: Segment["kind"] | "count-in";
};

type Screen =
  | { readonly name: "welcome" | "check" | "which" | "running" | "stopped" }
  | { readonly name: "card"; readonly tier: StopSignTier; readonly from: "which" | "stopped" }
  /** `waited`: the part ended while nobody could see it. */
  | { readonly name: "paused"; readonly why: "asked" | "waited" }
  /** `again`: the answer to "Would you do this again tomorrow?"; null: not answered. */
  | { readonly name: "done"; readonly early: boolean; readonly again: boolean | null };

export type SessionState = {
  readonly screen: Screen;
  readonly steps: readonly Step[];
  /** The current step, and how much of it is over. */
  readonly index: number;
  readonly elapsedMs: number;
  /** Per step: time added by "More time" and "Not softer". */
  readonly addedMs: readonly number[];
  /** Per step: how often "Not softer" was tapped. */
  readonly notSofter: readonly number[];
  /** Per step: whether it ran its full length. */
  readonly finished: readonly boolean[];
  /** Time run so far; pauses and the count-in left out. */
  readonly activeMs: number;
  /** The move left out after a second "Not softer", until the next one starts; else null. */
  readonly kindlySkipped: number | null;
  /** Whether the page cannot be seen. */
  readonly hidden: boolean;
};

export type SessionEvent =
  | { readonly type: "begin" | "all-clear" | "one-is-true" | "go-back" }
  | { readonly type: "pick-tier"; readonly tier: StopSignTier }
  | { readonly type: "tick"; readonly elapsedMs: number }
  | { readonly type: "pause" | "resume" | "start-now" | "more-time" | "not-softer" }
  | { readonly type: "back" | "skip" | "restart-side" | "stop" | "end-here" }
  | { readonly type: "hidden" | "shown" | "clocks-disagree" }
  | { readonly type: "answer-again"; readonly again: boolean };

/** The session before its first screen. */
export function startOfSession(moves: readonly Pick<PrescribedMove, "side" | "dosage">[]): SessionState {
  const planned = planSession(moves).segments;
  const [first] = planned;
  const steps: Step[] = first
    ? [{ ...first, kind: "count-in", seconds: CHANGE_OF_MOVE_SECONDS }, ...planned]
    : [];
  return {
    screen: { name: "welcome" },
    steps,
    index: 0,
    elapsedMs: 0,
    addedMs: steps.map(() => 0),
    notSofter: steps.map(() => 0),
    finished: steps.map(() => false),
    activeMs: 0,
    kindlySkipped: null,
    hidden: false,
  };
}

/** Length of a step in milliseconds, added time included; 0 past the end. */
export function stepMs(state: SessionState, index: number): number {
  const step = state.steps[index];
  return step ? step.seconds * 1000 + (state.addedMs[index] ?? 0) : 0;
}

/** What happens next. An event that makes no sense where the session stands changes nothing. */
export function nextState(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case "begin":
      return on(state, ["welcome"], { name: "check" });
    case "all-clear":
      return on(state, ["check"], { name: "running" });
    case "one-is-true":
      return on(state, ["check"], { name: "which" });
    case "go-back":
      return goBack(state);
    case "pick-tier":
      return pickTier(state, event.tier);
    case "tick":
      return tick(state, event.elapsedMs);
    case "pause":
      return on(state, ["running"], { name: "paused", why: "asked" });
    case "clocks-disagree":
      return on(state, ["running"], { name: "paused", why: "waited" });
    case "resume":
      return on(state, ["paused", "stopped"], { name: "running" });
    case "stop":
      return on(state, ["running", "paused"], { name: "stopped" });
    case "end-here":
      return on(state, ["stopped"], { name: "done", early: true, again: null });
    case "hidden":
      return { ...state, hidden: true };
    case "shown":
      return { ...state, hidden: false };
    case "answer-again":
      return state.screen.name === "done"
        ? { ...state, screen: { ...state.screen, again: event.again } }
        : state;
    case "start-now":
    case "more-time":
    case "not-softer":
    case "back":
    case "skip":
    case "restart-side":
      return state.screen.name === "running" || state.screen.name === "paused"
        ? steer(state, event.type)
        : state;
  }
}

function on(state: SessionState, from: readonly Screen["name"][], to: Screen): SessionState {
  return from.includes(state.screen.name) ? { ...state, screen: to } : state;
}

/** One screen back; from a session that runs, to its pause. */
function goBack(state: SessionState): SessionState {
  if (state.screen.name === "card") return { ...state, screen: { name: state.screen.from } };
  if (state.screen.name === "check") return { ...state, screen: { name: "welcome" } };
  if (state.screen.name === "which") return { ...state, screen: { name: "check" } };
  return on(state, ["running", "stopped"], { name: "paused", why: "asked" });
}

function pickTier(state: SessionState, tier: StopSignTier): SessionState {
  const from = state.screen.name;
  return from === "which" || from === "stopped" ? { ...state, screen: { name: "card", tier, from } } : state;
}

/** Lets time pass. Whatever is left over at the end of a part belongs to the next, so that nothing drifts. */
function tick(state: SessionState, elapsedMs: number): SessionState {
  if (state.screen.name !== "running" || !(elapsedMs > 0)) return state;
  const left = stepMs(state, state.index) - state.elapsedMs;
  const spent = Math.min(elapsedMs, left);
  const counts = state.steps[state.index]?.kind !== "count-in";
  const passed = {
    ...state,
    elapsedMs: state.elapsedMs + spent,
    activeMs: state.activeMs + (counts ? spent : 0),
  };
  if (elapsedMs < left) return passed;

  const over = elapsedMs - left;
  const finished = withAt(state.finished, state.index, true);
  const next = enter({ ...passed, finished }, state.index + 1);
  if (next.screen.name === "done") return next;
  return state.hidden || over > UNSEEN_MS
    ? { ...next, screen: { name: "paused", why: "waited" } }
    : tick(next, over);
}

/** Runs from the start of a step; past the last one the session is done. */
function enter(state: SessionState, index: number): SessionState {
  const step = state.steps[index];
  if (!step) {
    return {
      ...state,
      index: state.steps.length,
      elapsedMs: 0,
      screen: { name: "done", early: false, again: null },
    };
  }
  const kindlySkipped = step.kind === "work" ? null : state.kindlySkipped;
  return { ...state, index, elapsedMs: 0, kindlySkipped, screen: { name: "running" } };
}

type Steering = "start-now" | "more-time" | "not-softer" | "back" | "skip" | "restart-side";

function steer(state: SessionState, how: Steering): SessionState {
  const step = state.steps[state.index];
  if (!step) return state;
  switch (how) {
    case "start-now":
      return step.kind === "work" ? state : enter(state, state.index + 1);
    case "more-time":
      return step.kind === "work" ? state : lengthen(state, MORE_TIME_SECONDS);
    case "not-softer":
      return step.kind === "work" ? notSofter(state, step.moveIndex) : state;
    case "skip":
      return skipMove({ ...state, kindlySkipped: null }, step.moveIndex);
    case "restart-side":
      return enter({ ...state, addedMs: withAt(state.addedMs, state.index, 0) }, state.index);
    case "back":
      return backTo(state, Math.max(0, step.moveIndex - 1));
  }
}

function lengthen(state: SessionState, seconds: number): SessionState {
  const added = (state.addedMs[state.index] ?? 0) + seconds * 1000;
  return { ...state, addedMs: withAt(state.addedMs, state.index, added) };
}

/**
 * What the next "Not softer" would add: 20 seconds, or what is left below the ceiling for one place, which the
 * same move may have used up on this side already.
 */
export function softerSeconds(state: SessionState): number {
  const here = state.steps[state.index];
  if (!here) return 0;
  const used = state.steps.reduce((sum, step, at) => {
    const isSamePlace =
      step.kind === "work" &&
      step.moveIndex === here.moveIndex &&
      step.side === here.side &&
      step.position === here.position;
    return isSamePlace ? sum + step.seconds + (state.addedMs[at] ?? 0) / 1000 : sum;
  }, 0);
  return Math.max(0, Math.min(NOT_SOFTER_SECONDS, ZONE_CEILING_SECONDS - used));
}

/** The first time: press less, and some more time. The second time on the same side: leave the move for today. */
function notSofter(state: SessionState, moveIndex: number): SessionState {
  const times = (state.notSofter[state.index] ?? 0) + 1;
  const counted = { ...state, notSofter: withAt(state.notSofter, state.index, times) };
  if (times > 1) return skipMove({ ...counted, kindlySkipped: moveIndex }, moveIndex);
  return { ...lengthen(counted, softerSeconds(state)), screen: { name: "running" } };
}

function skipMove(state: SessionState, moveIndex: number): SessionState {
  const next = state.steps.findIndex((step) => step.moveIndex > moveIndex);
  return enter(state, next === -1 ? state.steps.length : next);
}

function backTo(state: SessionState, moveIndex: number): SessionState {
  const index = state.steps.findIndex((step) => step.moveIndex === moveIndex);
  const fromThere = (values: readonly number[]) => values.map((value, at) => (at >= index ? 0 : value));
  return enter(
    {
      ...state,
      addedMs: fromThere(state.addedMs),
      notSofter: fromThere(state.notSofter),
      kindlySkipped: null,
    },
    index,
  );
}

function withAt<T>(values: readonly T[], at: number, value: T): readonly T[] {
  return values.map((old, index) => (index === at ? value : old));
}

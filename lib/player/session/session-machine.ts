/**
 * The player's state machine: which screen, which part of the session, how much of it is over. Pure: time comes
 * in as elapsed milliseconds, so a pause, a locked phone and a test are the same to it. The parts and their
 * lengths are the timeline's; nothing is summed here that `planSession` did not plan.
 */
import type { StopSignTier } from "@/lib/copy/patient/en/safety";
import {
  asPrescribed,
  canBeShorter,
  countInSeconds,
  type PlannedMove,
  planSession,
  type Segment,
  type SessionOptions,
} from "@/lib/program/timeline";
import { addRolled, enter, holdMs, replan, steer, withAt } from "./session-steering";

/** A page that stood still for longer than this guided nobody: the session waits instead of running on. */
export const UNSEEN_MS = 2_000;

/** One part of the session: a segment of the timeline, or the count-in before the first move, outside its sum. */
export type Step = Pick<Segment, "seconds" | "moveIndex" | "side" | "position"> & {
  readonly kind: Segment["kind"] | "count-in";
};

type Screen =
  /** `elsewhere`: the session runs in another window. What is known here is behind: nothing leads on. */
  | { readonly name: "welcome" | "check" | "which" | "running" | "stopped" | "elsewhere" }
  | { readonly name: "card"; readonly tier: StopSignTier; readonly from: "which" | "stopped" }
  /** `waited`: the part ended while nobody could see it, the page stood still, or it was loaded anew. */
  | { readonly name: "paused"; readonly why: "asked" | "waited" }
  /**
   * `again`: the answer to "Would you do this again tomorrow?"; `better`: to "Is it better?", a week on. Null: not
   * answered.
   */
  | {
      readonly name: "done";
      readonly early: boolean;
      readonly again: boolean | null;
      readonly better: Better | null;
    };

/** How the back is, a week after the plan began. */
export type Better = "better" | "same" | "worse";

/** What a patient chose, and at which step. */
export type Choice = { readonly at: number; readonly options: SessionOptions };

/** Why a move was left before its time. */
type LeftOutWhy = "not-softer" | "pressure";

export type SessionState = {
  readonly screen: Screen;
  /** What the steps were planned from. */
  readonly moves: readonly PlannedMove[];
  readonly options: SessionOptions;
  /** How the options came about: before the start, then on the way. */
  readonly choices: readonly Choice[];
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
  /** Per move, on the left and then on the right: time rolled so far, each time it was begun anew counted. */
  readonly rolledMs: readonly number[];
  /** Time run so far; pauses and the count-in left out. */
  readonly activeMs: number;
  /** Milliseconds into the step at which a hold on a tender spot began; null: none. */
  readonly holdFromMs: number | null;
  /** Per step: how hard the patient last said it presses, 0 to 10; null: not said. */
  readonly pressures: readonly (number | null)[];
  /** Per move: the hardest that was said of it, whatever was said later. */
  readonly hardest: readonly (number | null)[];
  /** The move left out because it did not get softer or pressed too hard, until the next one starts; else null. */
  readonly leftOut: { readonly moveIndex: number; readonly why: LeftOutWhy } | null;
  /** Whether the session was taken up again after the page was loaded anew. */
  readonly isTakenUp: boolean;
  /** Whether the page cannot be seen. */
  readonly hidden: boolean;
};

export type SessionEvent =
  | { readonly type: "begin" | "all-clear" | "one-is-true" | "go-back" }
  | { readonly type: "pick-tier"; readonly tier: StopSignTier }
  | { readonly type: "tick"; readonly elapsedMs: number }
  | { readonly type: "pause" | "resume" | "stop" | "end-here" }
  | Steering
  /** Stay on a tender spot; roll on before its time is over. */
  | { readonly type: "hold" | "roll-on" }
  /** On the welcome and on Paused. */
  | { readonly type: "choose"; readonly options: SessionOptions }
  /** On the welcome: go on where a session of this plan stood when the page was loaded anew. */
  | { readonly type: "take-up"; readonly saved: SessionState }
  /** `clocks-disagree`: nobody knows how much time passed, or the page stood still in sight. */
  | { readonly type: "hidden" | "shown" | "clocks-disagree" }
  /** The session began to run in another window. */
  | { readonly type: "runs-elsewhere" }
  | { readonly type: "answer-again"; readonly again: boolean }
  | { readonly type: "answer-better"; readonly better: Better };

/** What a patient does to the parts of a session, while it runs or is paused. */
export type Steering =
  | { readonly type: "start-now" | "more-time" | "not-softer" }
  | { readonly type: "back" | "skip" | "restart-side" | "restart-move" }
  /** How hard it presses, 0 to 10. */
  | { readonly type: "say-pressure"; readonly pressure: number };

/** The session before its first screen. */
export function startOfSession(
  moves: readonly PlannedMove[],
  options: SessionOptions = asPrescribed,
): SessionState {
  const planned = planSession(moves, options).segments;
  const [first] = planned;
  const steps: Step[] = first
    ? [{ ...first, kind: "count-in", seconds: countInSeconds(options) }, ...planned]
    : [];
  return {
    screen: { name: "welcome" },
    moves,
    options,
    choices: [{ at: 0, options }],
    steps,
    index: 0,
    elapsedMs: 0,
    addedMs: steps.map(() => 0),
    notSofter: steps.map(() => 0),
    finished: steps.map(() => false),
    rolledMs: moves.flatMap(() => [0, 0]),
    activeMs: 0,
    holdFromMs: null,
    pressures: steps.map(() => null),
    hardest: moves.map(() => null),
    leftOut: null,
    isTakenUp: false,
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
      return on(state, ["check"], state.isTakenUp ? { name: "paused", why: "waited" } : { name: "running" });
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
    case "runs-elsewhere":
      return on(state, ["running", "paused"], { name: "elsewhere" });
    case "resume":
      return on(state, ["paused", "stopped"], { name: "running" });
    case "stop":
      return on(state, ["running", "paused"], { name: "stopped" });
    case "end-here":
      return on(state, ["stopped"], { name: "done", early: true, again: null, better: null });
    case "hidden":
      return { ...state, hidden: true };
    case "shown":
      return { ...state, hidden: false };
    case "answer-again":
      return answer(state, { again: event.again });
    case "answer-better":
      return answer(state, { better: event.better });
    case "choose":
      return choose(state, event.options);
    case "take-up":
      return state.screen.name === "welcome"
        ? { ...event.saved, hidden: state.hidden, screen: { name: "check" }, isTakenUp: true }
        : state;
    case "hold":
      return state.screen.name === "running" && state.holdFromMs === null && holdMs(state) > 0
        ? { ...state, holdFromMs: state.elapsedMs }
        : state;
    case "roll-on":
      return state.holdFromMs === null ? state : { ...state, holdFromMs: null };
    case "start-now":
    case "more-time":
    case "not-softer":
    case "say-pressure":
    case "back":
    case "skip":
    case "restart-side":
    case "restart-move":
      return state.screen.name === "running" || state.screen.name === "paused" ? steer(state, event) : state;
  }
}

function on(state: SessionState, from: readonly Screen["name"][], to: Screen): SessionState {
  return from.includes(state.screen.name) ? { ...state, screen: to } : state;
}

/** One screen back; from a session that runs, to its pause. */
function goBack(state: SessionState): SessionState {
  if (state.screen.name === "card") return { ...state, screen: { name: state.screen.from } };
  // A session that was to be taken up may be begun afresh after all.
  if (state.screen.name === "check") return afresh(state, state.options);
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
    holdFromMs: isHoldOver(state, state.elapsedMs + spent) ? null : state.holdFromMs,
    rolledMs: addRolled(state, spent),
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

function isHoldOver(state: SessionState, elapsedMs: number): boolean {
  return state.holdFromMs !== null && elapsedMs >= state.holdFromMs + holdMs(state);
}

/** The welcome of a session in which nothing has happened. */
function afresh({ moves, hidden }: SessionState, options: SessionOptions): SessionState {
  return { ...startOfSession(moves, options), hidden };
}

function choose(state: SessionState, { shorter, slower }: SessionOptions): SessionState {
  const options = { shorter: shorter && canBeShorter(state.moves), slower };
  if (state.screen.name === "welcome") return afresh(state, options);
  return state.screen.name === "paused" ? replan(state, options) : state;
}

function answer(state: SessionState, given: { again: boolean } | { better: Better }): SessionState {
  return state.screen.name === "done" ? { ...state, screen: { ...state.screen, ...given } } : state;
}

/** What the middle button does where the session stands. */
export function mainAction(state: SessionState): "pause" | "resume" | "start-now" {
  if (state.screen.name !== "running") return "resume";
  const kind = state.steps[state.index]?.kind;
  return kind === "count-in" || kind === "change-move" ? "start-now" : "pause";
}

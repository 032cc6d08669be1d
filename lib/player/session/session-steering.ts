/** How a patient steers through the parts of a session: on, back, again, easier, and past what presses too hard. Pure. */
import { ZONE_CEILING_SECONDS } from "@/lib/program/dosage";
import { adjustFromPressure, isPressedGently, LEAVE_FROM_PRESSURE } from "@/lib/program/pressure";
import { type PlannedMove, planSession, type SessionOptions } from "@/lib/program/timeline";
import type { SessionState, Steering, Step } from "./session-machine";

/** Named here: the list beside the moves' schema would bring that along. */
const bodySides = ["left", "right"] as const;
type BodySide = (typeof bodySides)[number];

/** What "More time" adds to a change, in seconds. */
const MORE_TIME_SECONDS = 10;
/** What "Not softer" or a pressure of 6 or more adds to a side, in seconds: one more 20-second test. */
const NOT_SOFTER_SECONDS = 20;

/** Where the session goes from a part that runs or is paused. */
export function steer(state: SessionState, event: Steering): SessionState {
  const step = state.steps[state.index];
  if (!step) return state;
  const isWork = step.kind === "work";
  switch (event.type) {
    case "start-now":
      return isWork ? state : enter(state, state.index + 1);
    case "more-time":
      return isWork ? state : lengthen(state, MORE_TIME_SECONDS);
    case "not-softer":
      return presses(state) ? notSofterAgain(state, step.moveIndex) : state;
    case "say-pressure":
      return presses(state) ? sayPressure(state, step.moveIndex, event.pressure) : state;
    case "skip":
      return skipMove({ ...state, leftOut: null }, step.moveIndex);
    case "restart-side":
      return enter({ ...state, addedMs: withAt(state.addedMs, state.index, 0) }, state.index);
    case "restart-move":
      return restartAt(state, beginningOf(state, step.moveIndex));
    case "back": {
      const before = state.steps[beginningOf(state, step.moveIndex) - 1] ?? step;
      return restartAt(state, beginningOf(state, before.moveIndex));
    }
  }
}

/** Runs from the start of a step; past the last one the session is done. */
export function enter(state: SessionState, index: number): SessionState {
  const step = state.steps[index];
  const entered: SessionState = { ...state, index, elapsedMs: 0, holdFromMs: null };
  if (!step) {
    return {
      ...entered,
      index: state.steps.length,
      screen: { name: "done", early: false, again: null, better: null },
    };
  }
  const leftOut = step.kind === "work" ? null : state.leftOut;
  return { ...entered, leftOut, screen: { name: "running" } };
}

/** Milliseconds to stay on a tender spot in the current step; 0 where there is nothing to stay on. */
export function holdMs(state: SessionState): number {
  const step = state.steps[state.index];
  const dosage = step?.kind === "work" ? state.moves[step.moveIndex]?.dosage : undefined;
  return dosage?.kind === "time" ? (dosage.holdSeconds ?? 0) * 1000 : 0;
}

/** Whether the current step is work that presses: on the calves nothing does. */
export function presses({ steps, index, moves }: SessionState): boolean {
  const step = steps[index];
  return step?.kind === "work" && moves[step.moveIndex]?.zone !== "calf-rest";
}

/** Whether the patient last said of the current step that it presses too hard for its dose. */
export function isTooHard({ steps, index, moves, pressures }: SessionState): boolean {
  const dosage = moves[steps[index]?.moveIndex ?? -1]?.dosage;
  return dosage !== undefined && (pressures[index] ?? 0) >= adjustFromPressure(dosage);
}

/**
 * What the next "Not softer" would add to rolling: 20 seconds, or what is left below the ceiling for one place and side
 * (DL-03). What was rolled there counts, each time anew, and so does what is still planned there, by any move. A side
 * that the patient wishes to begin again is not cut short; but the player adds nothing beyond the ceiling. Breaths are
 * counted, and get no time added; a side that has got its time gets no more.
 */
export function softerSeconds({ moves, steps, index, elapsedMs, addedMs, rolledMs }: SessionState): number {
  const here = steps[index];
  if (!here || moves[here.moveIndex]?.dosage.kind === "breaths" || (addedMs[index] ?? 0) > 0) return 0;
  // A move that a shorter session leaves out counts: the patient may take it back.
  const absent = planSession(moves).segments.filter(
    ({ moveIndex }) => !steps.some((step) => step.moveIndex === moveIndex),
  );
  const planned = [...steps, ...absent].flatMap((step, at) =>
    at >= index && step.kind === "work" ? { ...step, ms: step.seconds * 1000 + (addedMs[at] ?? 0) } : [],
  );
  const rolled = rolledMs.map((ms, at) => ({ ...turnAt(at), ms }));
  const usedMs = (side: BodySide) =>
    [...planned, ...rolled].reduce((sum, turn) => {
      const counts = (turn.side ?? side) === side && isOnePlace(moves, turn.moveIndex, here.moveIndex);
      return counts ? sum + turn.ms : sum;
    }, -elapsedMs);
  const used = Math.max(...bodySides.map((side) => ((here.side ?? side) === side ? usedMs(side) : 0)));
  // In whole seconds, as it is said.
  const left = Math.floor(ZONE_CEILING_SECONDS - Math.round(used) / 1000);
  return Math.max(0, Math.min(NOT_SOFTER_SECONDS, left));
}

/** Whether a move rolls where another one does: all rolling in a zone is one account. A breath-held place is not rolled on. */
function isOnePlace(moves: readonly PlannedMove[], one: number, other: number): boolean {
  const move = moves[one];
  const isOneZone = one === other || (move?.zone !== undefined && move.zone === moves[other]?.zone);
  return isOneZone && move?.dosage.kind !== "breaths";
}

/** What a place in `rolledMs` stands for. */
function turnAt(at: number) {
  return { moveIndex: at >> 1, side: bodySides[at % 2] };
}

/** `rolledMs` once so many milliseconds more of the current step are over. */
export function addRolled({ steps, index, rolledMs }: SessionState, spentMs: number): readonly number[] {
  const step = steps[index];
  if (step?.kind !== "work") return rolledMs;
  return rolledMs.map((ms, at) => {
    const { moveIndex, side } = turnAt(at);
    return moveIndex === step.moveIndex && (step.side ?? side) === side ? ms + spentMs : ms;
  });
}

/**
 * Plans what comes after the current step anew. That step and the ones before stay as they are, and so does the rest
 * of its move, even where it is optional: it has begun.
 */
export function replan(state: SessionState, options: SessionOptions): SessionState {
  const here = state.steps[state.index];
  if (!here) return state;
  const begun = ({ side, dosage }: PlannedMove) => ({ side, dosage });
  const moves = state.moves.map((move, at) => (at > here.moveIndex ? move : begun(move)));
  const planned = planSession(moves, options).segments;
  const work = planned.findIndex((step) => step.kind === "work" && isSameTurn(step, here));
  const steps = [
    ...state.steps.slice(0, state.index + 1),
    ...planned.slice(here.kind === "work" ? work + 1 : work),
  ];
  const was = steps.map((step) =>
    state.steps.findIndex((old) => (old.kind === "work") === (step.kind === "work") && isSameTurn(old, step)),
  );
  const carried = <T>(values: readonly T[], none: T) => was.map((at) => values[at] ?? none);
  return {
    ...state,
    options,
    choices: [...state.choices, { at: state.index, options }],
    steps,
    addedMs: carried(state.addedMs, 0),
    notSofter: carried(state.notSofter, 0),
    finished: carried(state.finished, false),
    pressures: carried(state.pressures, null),
  };
}

type Turn = Pick<Step, "moveIndex" | "side" | "position">;

function isSameTurn(one: Turn, other: Turn): boolean {
  return one.moveIndex === other.moveIndex && one.side === other.side && one.position === other.position;
}

function lengthen(state: SessionState, seconds: number): SessionState {
  const added = (state.addedMs[state.index] ?? 0) + seconds * 1000;
  return { ...state, addedMs: withAt(state.addedMs, state.index, added) };
}

/** The first time: press less, move a little, and some more time. The second time on the same side: leave the move for today. */
function notSofterAgain(state: SessionState, moveIndex: number): SessionState {
  const times = (state.notSofter[state.index] ?? 0) + 1;
  const counted = { ...state, notSofter: withAt(state.notSofter, state.index, times) };
  return times > 1 ? leaveOut(counted, moveIndex, "not-softer") : pressLess(counted);
}

/** No hold on a tender spot, and some more time, which a side gets once. */
function pressLess(state: SessionState): SessionState {
  return lengthen({ ...state, holdFromMs: null }, softerSeconds(state));
}

function sayPressure(state: SessionState, moveIndex: number, pressure: number): SessionState {
  if (!(Number.isInteger(pressure) && pressure >= 0 && pressure <= 10)) return state;
  const said = {
    ...state,
    pressures: withAt(state.pressures, state.index, pressure),
    hardest: withAt(state.hardest, moveIndex, Math.max(state.hardest[moveIndex] ?? 0, pressure)),
  };
  if (pressure >= LEAVE_FROM_PRESSURE) return leaveOut(said, moveIndex, "pressure");
  if (!isTooHard(said)) return said;
  const dosage = state.moves[moveIndex]?.dosage;
  // What is to be pressed gently for a reason is not pressed longer for having been pressed too hard.
  return dosage && isPressedGently(dosage) ? { ...said, holdFromMs: null } : pressLess(said);
}

/** On to the next move, which waits where the session is paused. */
function leaveOut(
  state: SessionState,
  moveIndex: number,
  why: NonNullable<SessionState["leftOut"]>["why"],
): SessionState {
  const next = skipMove({ ...state, leftOut: { moveIndex, why } }, moveIndex);
  const waits = state.screen.name === "paused" && next.screen.name === "running";
  return waits ? { ...next, screen: state.screen } : next;
}

function skipMove(state: SessionState, moveIndex: number): SessionState {
  const next = state.steps.findIndex((step) => step.moveIndex > moveIndex);
  return enter(state, next === -1 ? state.steps.length : next);
}

function beginningOf({ steps }: SessionState, moveIndex: number): number {
  return steps.findIndex((step) => step.moveIndex === moveIndex);
}

/** From a step on as planned: what was added from there on, or found not softer, is forgotten. */
function restartAt(state: SessionState, index: number): SessionState {
  const forgotten = (values: readonly number[]) => values.map((value, at) => (at >= index ? 0 : value));
  return enter(
    {
      ...state,
      addedMs: forgotten(state.addedMs),
      notSofter: forgotten(state.notSofter),
      leftOut: null,
    },
    index,
  );
}

export function withAt<T>(values: readonly T[], at: number, value: T): readonly T[] {
  return values.map((old, index) => (index === at ? value : old));
}

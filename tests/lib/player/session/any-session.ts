/** Sessions and what patients and phones do to them, for property tests. */
import fc from "fast-check";
import { contactZones } from "@/lib/moves/move";
import {
  nextState,
  type SessionEvent,
  type SessionState,
  startOfSession,
} from "@/lib/player/session/session-machine";
import type { PlannedMove } from "@/lib/program/timeline";
import { anyDosage, anySide } from "../../program/arbitraries";

export const anyPlan: fc.Arbitrary<PlannedMove[]> = fc.array(
  fc.record(
    {
      side: anySide,
      dosage: anyDosage,
      optional: fc.constant(true as const),
      zone: fc.constantFrom(...contactZones),
    },
    { requiredKeys: ["side", "dosage"] },
  ),
  { minLength: 1, maxLength: 7 },
);

const typesOf = <Type extends SessionEvent["type"]>(...types: Type[]) =>
  fc.constantFrom(...types).map((type) => ({ type }));
const ticks = (min: number, max: number) =>
  fc.integer({ min, max }).map((elapsedMs) => ({ type: "tick" as const, elapsedMs }));

const anyEvent = fc.oneof(
  { weight: 8, arbitrary: ticks(-500, 1_900) },
  { weight: 2, arbitrary: ticks(0, 900_000) },
  {
    weight: 12,
    arbitrary: fc.oneof(
      typesOf("begin", "all-clear", "one-is-true", "go-back", "pause", "resume", "start-now", "more-time"),
      typesOf("not-softer", "back", "skip", "restart-side", "restart-move", "stop", "hidden", "shown"),
      typesOf("clocks-disagree", "hold", "roll-on", "resume", "all-clear", "start-now"),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("pick-tier" as const),
      tier: fc.constantFrom("emergency", "today", "tell"),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant("say-pressure" as const),
      pressure: fc.oneof(fc.integer({ min: -2, max: 12 }), fc.constant(4.5)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant("choose" as const),
      options: fc.record({ shorter: fc.boolean(), slower: fc.boolean() }),
    }),
  },
) as fc.Arbitrary<SessionEvent>;

export const manyEvents = fc.array(anyEvent, { minLength: 200, maxLength: 200 });

/** The session with its clock running. */
export function started(moves: readonly PlannedMove[]): SessionState {
  return nextState(nextState(startOfSession(moves), { type: "begin" }), { type: "all-clear" });
}

/** Every state that events lead to, one after the other, and the last one. */
export function everyState(
  moves: readonly PlannedMove[],
  events: readonly SessionEvent[],
  look: (before: SessionState, event: SessionEvent, after: SessionState) => void,
): SessionState {
  return events.reduce((before, one) => {
    const after = nextState(before, one);
    look(before, one, after);
    return after;
  }, started(moves));
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dosage } from "@/lib/program/dosage";
import { handsOnSeconds, secondsPerSide } from "@/lib/program/dosage";
import {
  asPrescribed,
  canBeShorter,
  countInSeconds,
  planSession,
  type Segment,
} from "@/lib/program/timeline";
import { anyMoves } from "./arbitraries";

const minute: Dosage = { kind: "time", seconds: 60, holdSeconds: 20, pressureCeiling: 4 };
const stretch: Dosage = { kind: "breaths", breaths: 5, positions: 2, pressureCeiling: 4 };

const sum = (segments: readonly Segment[]) => segments.reduce((total, { seconds }) => total + seconds, 0);
const inShort = ({ kind, startSecond, seconds, side, position }: Segment) =>
  `${startSecond} ${kind} ${seconds} ${side ?? "both"} ${position}`;

test("an empty program takes no time", () => {
  expect(planSession([])).toEqual({ handsOnSeconds: 0, wholeSessionSeconds: 0, segments: [] });
});

test("a move on each side runs right, then 10 s to change, then left", () => {
  expect(planSession([{ side: "each", dosage: minute }]).segments.map(inShort)).toEqual([
    "0 work 60 right 1",
    "60 change-side 10 left 1",
    "70 work 60 left 1",
  ]);
});

test("breaths in two positions have 10 s between them, and 20 s lie before the next move", () => {
  const plan = planSession([
    { side: "together", dosage: stretch },
    { side: "left", dosage: minute },
  ]);
  expect(plan.segments.map(inShort)).toEqual([
    "0 work 50 both 1",
    "50 shift-roller 10 both 2",
    "60 work 50 both 2",
    "110 change-move 20 left 1",
    "130 work 60 left 1",
  ]);
  expect(plan.handsOnSeconds).toBe(160);
  expect(plan.wholeSessionSeconds).toBe(190);
});

describe("what a patient chooses for one session", () => {
  const shorter = { ...asPrescribed, shorter: true };
  const slower = { ...asPrescribed, slower: true };
  const optional = { side: "left", dosage: minute, optional: true } as const;
  const kept = { side: "each", dosage: minute } as const;

  test("a shorter session is the session of the moves that are not optional, with their numbers", () => {
    const plan = planSession([optional, kept, optional, kept], shorter);
    expect(plan.segments.map(({ moveIndex }) => moveIndex)).toEqual([1, 1, 1, 3, 3, 3, 3]);
    const { segments: _, ...times } = planSession([kept, kept]);
    expect(plan).toMatchObject(times);
    expect(plan.segments.map(inShort)).toEqual(planSession([kept, kept]).segments.map(inShort));
  });

  test("without the choice, an optional move is planned like any other", () => {
    expect(planSession([kept, optional])).toEqual(planSession([kept, { side: "left", dosage: minute }]));
  });

  test("more time doubles every change and the count-in, and no dose", () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const [plan, slow] = [planSession(moves), planSession(moves, slower)];
        expect(slow.handsOnSeconds).toBe(plan.handsOnSeconds);
        expect(slow.segments.map(({ seconds }) => seconds)).toEqual(
          plan.segments.map(({ kind, seconds }) => (kind === "work" ? seconds : 2 * seconds)),
        );
        expect(sum(slow.segments)).toBe(slow.wholeSessionSeconds);
      }),
    );
    expect([countInSeconds(asPrescribed), countInSeconds(shorter), countInSeconds(slower)]).toEqual([
      20, 20, 40,
    ]);
  });

  test("of any program, a shorter session leaves out exactly the optional moves and changes no dose", () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const workOf = ({ segments }: ReturnType<typeof planSession>) =>
          segments.flatMap(({ kind, startSecond: _, ...work }) => (kind === "work" ? [work] : []));
        const stays = ({ moveIndex }: { moveIndex: number }) => moves[moveIndex]?.optional !== true;
        const short = planSession(moves, shorter);
        expect(workOf(short)).toEqual(workOf(planSession(moves)).filter(stays));
        const { segments: _, ...times } = planSession(moves.filter(({ optional }) => !optional));
        expect(short).toMatchObject(times);
      }),
    );
  });

  test("there is a shorter session where some moves are optional, and not all", () => {
    expect([[], [kept], [optional], [optional, kept]].map(canBeShorter)).toEqual([false, false, false, true]);
  });
});

describe("for any program", () => {
  const holds = (
    property: (moves: Parameters<typeof planSession>[0], plan: ReturnType<typeof planSession>) => void,
  ) => fc.assert(fc.property(anyMoves, (moves) => property(moves, planSession(moves))));

  test("the segments lie end to end and add up to the whole session", () => {
    holds((_, { segments, wholeSessionSeconds }) => {
      let second = 0;
      for (const segment of segments) {
        expect(segment.startSecond).toBe(second);
        expect(Number.isInteger(segment.seconds) && segment.seconds > 0).toBe(true);
        second += segment.seconds;
      }
      expect(second).toBe(wholeSessionSeconds);
    });
  });

  test("the work adds up to hands-on time, which is the sum of dose times sides", () => {
    holds((moves, plan) => {
      expect(sum(plan.segments.filter(({ kind }) => kind === "work"))).toBe(plan.handsOnSeconds);
      expect(plan.handsOnSeconds).toBe(
        moves.reduce((total, { dosage, side }) => total + handsOnSeconds(dosage, side), 0),
      );
    });
  });

  test("each side gets its full dose", () => {
    holds((moves, { segments }) => {
      moves.forEach(({ side, dosage }, index) => {
        const worked = (at: Segment["side"]) =>
          sum(segments.filter((one) => one.kind === "work" && one.moveIndex === index && one.side === at));
        const full = secondsPerSide(dosage);
        expect([worked("right"), worked("left"), worked(null)]).toEqual([
          side === "each" || side === "right" ? full : 0,
          side === "each" || side === "left" ? full : 0,
          side === "together" ? full : 0,
        ]);
      });
    });
  });

  test("it begins and ends with work, and a change never meets another change", () => {
    holds((moves, { segments }) => {
      if (moves.length === 0) return;
      expect(segments[0]?.kind).toBe("work");
      expect(segments.at(-1)?.kind).toBe("work");
      segments.forEach(({ kind }, index) => {
        expect(kind === "work").toBe(index % 2 === 0);
      });
    });
  });

  test("there is one change of move fewer than moves, and every change names what comes next", () => {
    holds((moves, { segments }) => {
      expect(segments.filter(({ kind }) => kind === "change-move")).toHaveLength(
        Math.max(0, moves.length - 1),
      );
      segments.forEach((segment, index) => {
        if (segment.kind === "work") return;
        const { moveIndex, side, position } = segment;
        expect(segments[index + 1]).toMatchObject({ kind: "work", moveIndex, side, position });
      });
    });
  });

  test("the order of the moves changes neither sum", () => {
    holds((moves, { handsOnSeconds: handsOn, wholeSessionSeconds }) => {
      expect(planSession([...moves].reverse())).toMatchObject({
        handsOnSeconds: handsOn,
        wholeSessionSeconds,
      });
    });
  });
});

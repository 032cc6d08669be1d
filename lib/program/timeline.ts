/** The second-by-second plan of a session. Composer, paper and player sum up this one list. */
import type { BodySide } from "@/lib/moves/move";
import { handsOnSeconds, secondsPerSide } from "./dosage";
import type { PrescribedMove } from "./program";

/** Seconds to settle and get ready at each change of move. Judgement of the design. */
export const CHANGE_OF_MOVE_SECONDS = 20;
/** Seconds at each change of side. Judgement of the design. */
const CHANGE_OF_SIDE_SECONDS = 10;
/** Seconds to shift the roller between positions of a breath-held move. Judgement of the design. */
const SHIFT_OF_ROLLER_SECONDS = 10;

const segmentKinds = ["work", "change-move", "change-side", "shift-roller"] as const;

/** One stretch of the session. For the three changes, `moveIndex`, `side` and `position` name what comes next. */
export type Segment = {
  readonly kind: (typeof segmentKinds)[number];
  readonly startSecond: number;
  readonly seconds: number;
  /** Index of the prescribed move in the program, from 0. */
  readonly moveIndex: number;
  /** The side worked; null when both are worked together. */
  readonly side: BodySide | null;
  /** Position of a breath-held move, from 1. */
  readonly position: number;
};

export type SessionPlan = {
  /** Seconds of work: the sum of dose x sides. */
  readonly handsOnSeconds: number;
  /** Seconds from the first work to the last, changes included; the count-in before the first move is outside. */
  readonly wholeSessionSeconds: number;
  readonly segments: readonly Segment[];
};

/**
 * The timeline of a program's moves, in their order. Right before left. Pure; the sum of the segments is
 * `wholeSessionSeconds`.
 */
export function planSession(moves: readonly Pick<PrescribedMove, "side" | "dosage">[]): SessionPlan {
  const segments: Segment[] = [];
  let second = 0;
  const push = (segment: Omit<Segment, "startSecond">) => {
    segments.push({ ...segment, startSecond: second });
    second += segment.seconds;
  };

  moves.forEach(({ side, dosage }, moveIndex) => {
    const sides: readonly (BodySide | null)[] =
      side === "each" ? ["right", "left"] : [side === "together" ? null : side];
    const positions = dosage.kind === "breaths" ? dosage.positions : 1;
    const secondsPerPosition = secondsPerSide(dosage) / positions;
    sides.forEach((bodySide, sideIndex) => {
      for (let position = 1; position <= positions; position++) {
        const at = { moveIndex, side: bodySide, position };
        if (position > 1) push({ kind: "shift-roller", seconds: SHIFT_OF_ROLLER_SECONDS, ...at });
        else if (sideIndex > 0) push({ kind: "change-side", seconds: CHANGE_OF_SIDE_SECONDS, ...at });
        else if (moveIndex > 0) push({ kind: "change-move", seconds: CHANGE_OF_MOVE_SECONDS, ...at });
        push({ kind: "work", seconds: secondsPerPosition, ...at });
      }
    });
  });

  return {
    handsOnSeconds: moves.reduce((sum, { dosage, side }) => sum + handsOnSeconds(dosage, side), 0),
    wholeSessionSeconds: second,
    segments,
  };
}

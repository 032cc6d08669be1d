/** The second-by-second plan of a session. Composer, paper and player sum up this one list. */
import type { BodySide, ContactZone } from "@/lib/moves/move";
import { handsOnSeconds, secondsPerSide } from "./dosage";
import type { PrescribedMove } from "./program";

/** Seconds to settle and get ready at each change of move. Judgement of the design. */
export const CHANGE_OF_MOVE_SECONDS = 20;
/** Seconds at each change of side. Judgement of the design. */
const CHANGE_OF_SIDE_SECONDS = 10;
/** Seconds to shift the roller between positions of a breath-held move. Judgement of the design. */
const SHIFT_OF_ROLLER_SECONDS = 10;
/** How much longer every change lasts for a patient who asked for more time. Judgement of the design. */
const SLOWER_CHANGES = 2;

const segmentKinds = ["work", "change-move", "change-side", "shift-roller"] as const;

/** A prescribed move as the timeline reads it. */
export type PlannedMove = Pick<PrescribedMove, "side" | "dosage" | "optional"> & {
  /** Where it presses; absent: nowhere another move does. The times do not depend on it. */
  readonly zone?: ContactZone;
};

/** What a patient may choose for one session on the phone. It changes no dose. */
export type SessionOptions = {
  /** Leave out the moves the clinician marked as optional. */
  readonly shorter: boolean;
  /** Twice the time at every change. */
  readonly slower: boolean;
};

/** The session as prescribed: what composer and paper sum up. */
export const asPrescribed: SessionOptions = { shorter: false, slower: false };

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

/** Seconds to get ready for the first move. It lies outside the session's sum. */
export function countInSeconds({ slower }: SessionOptions): number {
  return CHANGE_OF_MOVE_SECONDS * (slower ? SLOWER_CHANGES : 1);
}

/** Whether a session of these moves has a shorter form: some of them are optional, and not all. */
export function canBeShorter(moves: readonly PlannedMove[]): boolean {
  return moves.some(({ optional }) => optional) && moves.some(({ optional }) => !optional);
}

/**
 * The timeline of a program's moves, in their order. Right before left. Pure; the sum of the segments is
 * `wholeSessionSeconds`. A move that is left out keeps its number: `moveIndex` counts all of `moves`.
 */
export function planSession(
  moves: readonly PlannedMove[],
  { shorter, slower }: SessionOptions = asPrescribed,
): SessionPlan {
  const segments: Segment[] = [];
  const pace = slower ? SLOWER_CHANGES : 1;
  const isLeftOut = ({ optional }: PlannedMove) => shorter && optional === true;
  const first = moves.findIndex((move) => !isLeftOut(move));
  let second = 0;
  const push = (segment: Omit<Segment, "startSecond">) => {
    segments.push({ ...segment, startSecond: second });
    second += segment.seconds;
  };

  moves.forEach((move, moveIndex) => {
    if (isLeftOut(move)) return;
    const { side, dosage } = move;
    const sides: readonly (BodySide | null)[] =
      side === "each" ? ["right", "left"] : [side === "together" ? null : side];
    const positions = dosage.kind === "breaths" ? dosage.positions : 1;
    const secondsPerPosition = secondsPerSide(dosage) / positions;
    sides.forEach((bodySide, sideIndex) => {
      for (let position = 1; position <= positions; position++) {
        const at = { moveIndex, side: bodySide, position };
        if (position > 1) push({ kind: "shift-roller", seconds: pace * SHIFT_OF_ROLLER_SECONDS, ...at });
        else if (sideIndex > 0) push({ kind: "change-side", seconds: pace * CHANGE_OF_SIDE_SECONDS, ...at });
        else if (moveIndex > first) {
          push({ kind: "change-move", seconds: pace * CHANGE_OF_MOVE_SECONDS, ...at });
        }
        push({ kind: "work", seconds: secondsPerPosition, ...at });
      }
    });
  });

  return {
    handsOnSeconds: moves.reduce(
      (sum, move) => (isLeftOut(move) ? sum : sum + handsOnSeconds(move.dosage, move.side)),
      0,
    ),
    wholeSessionSeconds: second,
    segments,
  };
}

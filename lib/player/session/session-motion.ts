/** How a part of the session moves: the breath, the slow passes, the figure that shows it. Pure; milliseconds in. */
import type { FigureName, SequenceName } from "@/lib/figure/figure-name";
import { SECONDS_PER_BREATH, SECONDS_PER_PASS } from "@/lib/program/dosage";
import type { Step } from "./session-machine";
import type { PlayerMove } from "./session-view";

type Breath = {
  /** From 1. */
  readonly number: number;
  readonly phase: "in" | "out";
  /** Counts down within the phase: 4, 3, 2, 1, then 6 to 1. */
  readonly count: number;
  /** Whole seconds of this breath begun, from 1. */
  readonly secondsBegun: number;
  /** How full the chest is, from 0 to 1. */
  readonly fullness: number;
};

/** The breath at a moment of a breath-counted step. */
export function breathAt(elapsedMs: number, { inSeconds, outSeconds }: PlayerMove["move"]["breath"]): Breath {
  const breathMs = SECONDS_PER_BREATH * 1000;
  const second = (elapsedMs % breathMs) / 1000;
  const isIn = second < inSeconds;
  return {
    number: Math.floor(elapsedMs / breathMs) + 1,
    phase: isIn ? "in" : "out",
    count: Math.max(1, Math.ceil(isIn ? inSeconds - second : inSeconds + outSeconds - second)),
    secondsBegun: Math.floor(second) + 1,
    fullness: Math.max(0, isIn ? second / inSeconds : 1 - (second - inSeconds) / outSeconds),
  };
}

/** Which slow pass a moment lies in, from 1. */
export function passAt(elapsedMs: number): number {
  return Math.floor(elapsedMs / (SECONDS_PER_PASS * 1000)) + 1;
}

/** What stands there while nothing is worked: the start, or the way the roller is moved to the second place. */
export function standingPicture(pictures: SequenceName, kind: Step["kind"]): FigureName {
  const isShift = kind === "shift-roller" && pictures === "thoracic-extension/second-place";
  return isShift ? "thoracic-extension/shift" : `${pictures}/start`;
}

/** How a picture goes while the move is worked. A clinic's own move may borrow one that would go in another way: that stands. */
export function motionOf({ prescribed, move }: PlayerMove, isRolling: boolean): "roll" | "breathe" | "stand" {
  if (prescribed.dosage.kind === "breaths") return isRolling ? "stand" : "breathe";
  return isRolling && move.speedCmPerSecond !== null ? "roll" : "stand";
}

/** Milliseconds of one stroke, one way: half a pass, or so many cm of skin at the move's own speed. */
export function strokeMs({ prescribed, move }: PlayerMove, strokeCm: number): number {
  if (prescribed.dosage.kind === "passes") return (SECONDS_PER_PASS / 2) * 1000;
  return (strokeCm / (move.speedCmPerSecond ?? 1)) * 1000;
}

/** Share of a stroke in which the body gathers its speed, and again in which it slows down. */
const EASED_SHARE = 0.1;

/** How far along its stroke the figure is, from 0 (start drawing) to 1 (end drawing): even, but for both turning points. */
export function strokeAt(elapsedMs: number, oneWayMs: number): number {
  const strokes = elapsedMs / oneWayMs;
  const within = strokes % 1;
  const fromTurn = Math.min(within, 1 - within);
  const eased = fromTurn < EASED_SHARE ? fromTurn ** 2 / (2 * EASED_SHARE) : fromTurn - EASED_SHARE / 2;
  const way = eased / (1 - EASED_SHARE);
  return within < 0.5 === Math.floor(strokes) % 2 < 1 ? way : 1 - way;
}

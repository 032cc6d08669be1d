/** The numbers behind the bar of the whole session. */
import { CHANGE_OF_MOVE_SECONDS, type SessionPlan } from "@/lib/program/timeline";

/** A session is meant to take 10 to 12 minutes (DL-09). */
const COMFORTABLE_SECONDS = 10 * 60;
const LONGEST_SECONDS = 12 * 60;

type BarPart = {
  readonly kind: "move" | "change-move";
  /** Of the move, or of the move a change leads to; from 0. */
  readonly moveIndex: number;
  readonly startSecond: number;
  readonly seconds: number;
};

type SessionBar = {
  readonly parts: readonly BarPart[];
  /** What the bar's full width stands for. */
  readonly scaleSeconds: number;
  /** 10 minutes while the session fits, then 12. */
  readonly budgetSeconds: number;
  /** Seconds over 12 minutes; 0 while it fits. */
  readonly overSeconds: number;
};

/** Seconds a move takes with its changes of side and shifts of the roller, without the change that leads to it. */
export function rowSeconds(plan: SessionPlan, moveIndex: number): number {
  return plan.segments
    .filter((segment) => segment.moveIndex === moveIndex && segment.kind !== "change-move")
    .reduce((sum, { seconds }) => sum + seconds, 0);
}

/** How many changes of move a plan has, and their seconds together. */
export function changesOfMove(plan: SessionPlan): { count: number; seconds: number } {
  const count = plan.segments.filter(({ kind }) => kind === "change-move").length;
  return { count, seconds: count * CHANGE_OF_MOVE_SECONDS };
}

/** How many changes of side and shifts of the roller lie inside its moves, and their seconds together. */
export function changesWithinMoves(plan: SessionPlan): { count: number; seconds: number } {
  const within = plan.segments.filter(({ kind }) => kind === "change-side" || kind === "shift-roller");
  return { count: within.length, seconds: within.reduce((sum, { seconds }) => sum + seconds, 0) };
}

/** A plan as a bar, true to scale: work and the changes inside a move are one part, changes of move are gaps. */
export function sessionBar(plan: SessionPlan): SessionBar {
  const parts: BarPart[] = [];
  for (const { kind, moveIndex, startSecond, seconds } of plan.segments) {
    const last = parts.at(-1);
    if (kind !== "change-move" && last?.kind === "move" && last.moveIndex === moveIndex) {
      parts[parts.length - 1] = { ...last, seconds: last.seconds + seconds };
    } else {
      parts.push({ kind: kind === "change-move" ? kind : "move", moveIndex, startSecond, seconds });
    }
  }
  const whole = plan.wholeSessionSeconds;
  const budgetSeconds = whole <= COMFORTABLE_SECONDS ? COMFORTABLE_SECONDS : LONGEST_SECONDS;
  return {
    parts,
    budgetSeconds,
    scaleSeconds: Math.max(whole, budgetSeconds),
    overSeconds: Math.max(0, whole - LONGEST_SECONDS),
  };
}

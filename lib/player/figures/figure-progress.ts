/** How far the picture of a move is at a moment of its work. Pure. */
import { between } from "@/lib/figure/baked/between";
import type { SequenceName } from "@/lib/figure/figure-name";
import { strokeOf, type Towards } from "@/lib/figure/moving-figure";
import { breathAt, motionOf, strokeAt, strokeMs } from "@/lib/player/session/session-motion";
import type { PlayerMove } from "@/lib/player/session/session-view";

export type FigureProgress = {
  /** From 0 (start drawing) to 1 (end drawing). */
  readonly progress: number;
  /** Which of the two is approached, for the arrow of a breath; a rolling picture's arrow keeps to its roller. */
  readonly towards: Towards;
};

/**
 * Rolling: there and back at the move's own speed. Breathing: at the start with the chest full, at the end with it
 * empty. `timeMs` is the time of the step; null: the picture stands at its start.
 */
export function progressOf(entry: PlayerMove, name: SequenceName, timeMs: number): FigureProgress | null {
  switch (motionOf(entry, between[name].isRolling)) {
    case "roll":
      return { progress: strokeAt(timeMs, strokeMs(entry, strokeOf(name))), towards: "end" };
    case "breathe": {
      const { fullness, phase } = breathAt(timeMs, entry.move.breath);
      return { progress: 1 - fullness, towards: phase === "in" ? "start" : "end" };
    }
    case "stand":
      return null;
  }
}

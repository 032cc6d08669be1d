/** What clinicians read beside the pictures of a move. */
import type { SequenceName } from "@/lib/figure/figure-name";

export const moveFigureWords = {
  none: "This move has no picture: its words stand alone.",
  borrowed: "The pictures are those of a built-in move on the same zone.",
  never: "Never like this",
  /** The way of doing a move that its other pictures show; a variation has a name of its own. */
  ways: {
    "hamstring-roll/one-leg": "One leg at a time",
    "thoracic-extension/second-place": "Second place",
  } satisfies Partial<Record<SequenceName, string>> as Partial<Record<SequenceName, string>>,
};

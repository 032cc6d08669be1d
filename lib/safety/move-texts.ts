/** The texts of a move that a patient reads, each with its place. */
import type { Move } from "@/lib/moves/move";

/** A text and its path in the move: "steps.1", "stopPoint". */
export type MoveText = { readonly field: string; readonly text: string };

/** In reading order. A part the move does not have is left out. */
export function movePatientTexts(move: Move): readonly MoveText[] {
  const { oneSide } = move;
  return [
    { field: "plainName", text: move.plainName },
    ...lines("setUp", move.setUp),
    ...lines("steps", move.steps),
    { field: "instruction", text: move.instruction },
    ...(move.switchSide === null ? [] : [{ field: "switchSide", text: move.switchSide }]),
    ...(oneSide
      ? [
          ...lines("oneSide.setUp", oneSide.setUp),
          ...lines("oneSide.steps", oneSide.steps),
          { field: "oneSide.instruction", text: oneSide.instruction },
          { field: "oneSide.stopPoint", text: oneSide.stopPoint },
        ]
      : []),
    ...(move.variations ?? []).flatMap(({ setUp }, index) => lines(`variations.${index}.setUp`, setUp)),
    { field: "feel", text: move.feel },
    { field: "stopPoint", text: move.stopPoint },
    ...lines("stopSigns", move.stopSigns),
    { field: "why", text: move.why },
  ];
}

function lines(field: string, texts: readonly string[]): readonly MoveText[] {
  return texts.map((text, index) => ({ field: `${field}.${index}`, text }));
}

"use client";
import { composerWords } from "@/lib/copy/clinic/composer";
import type { Catalogue, Move } from "@/lib/moves/move";
import type { ProgramContent, ProgramEdit } from "@/lib/program/edit-program";
import { MAX_MOVES, prescribe } from "@/lib/program/program";
import type { Composer } from "./composer-context";
import { type Excluded, fitMoves } from "./fit-moves";

/** Adding, removing and placing moves, each said aloud, and bringing one into view. */
export function useMoveEdits({
  program,
  catalogue,
  excluded,
  nameOf,
  edit,
  say,
}: {
  program: ProgramContent;
  catalogue: Catalogue;
  excluded: Excluded;
  nameOf: Composer["nameOf"];
  edit: (edit: ProgramEdit, said?: string) => void;
  say: (words: string) => void;
}) {
  const { said } = composerWords;
  const { moves } = program;

  function nameOfEntry(key: string): string {
    const entry = moves.find((candidate) => candidate.key === key);
    return entry ? nameOf(entry.move) : "";
  }

  function addMove(move: Move) {
    if (moves.length >= MAX_MOVES) return say(said.full(MAX_MOVES));
    const [fitted] = fitMoves([prescribe(move, "new")], catalogue, excluded).moves;
    if (fitted) edit({ type: "add", move: fitted }, said.added(move.plainName, moves.length + 1));
  }

  function removeMove(key: string) {
    edit({ type: "remove", key }, said.removed(nameOfEntry(key)));
  }

  function placeMove(key: string, index: number) {
    const at = Math.max(0, Math.min(index, moves.length - 1));
    edit({ type: "place", key, index: at }, said.placed(nameOfEntry(key), at + 1, moves.length));
  }

  function moveBy(key: string, by: -1 | 1) {
    const focused = document.activeElement;
    placeMove(key, moves.findIndex((entry) => entry.key === key) + by);
    // A line that is moved in the page lets go of the focus inside it.
    requestAnimationFrame(() => {
      if (focused instanceof HTMLElement && document.activeElement !== focused) focused.focus();
    });
  }

  function showMove(key: string) {
    const entry = document.querySelector(`[data-entry="${CSS.escape(key)}"]`);
    const line = entry?.closest<HTMLElement>("[role=row]");
    line?.scrollIntoView({ block: "nearest" });
    line?.focus();
  }

  return { addMove, removeMove, placeMove, moveBy, showMove };
}

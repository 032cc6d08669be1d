import type { PrescribedMove } from "@/lib/program/program";

/**
 * The moves of a program as another one starts from them. Only their keys and notes stay behind: notes were written for
 * somebody else.
 */
export function copiedMoves(moves: readonly PrescribedMove[]): Omit<PrescribedMove, "key" | "note">[] {
  return moves.map(({ key: _key, note: _note, ...copied }) => copied);
}

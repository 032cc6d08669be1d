import { type Catalogue, findMove } from "@/lib/moves/move";
import type { VersionSnapshot } from "@/lib/program/snapshot";

/** The patient's names of the moves a later revision of which is signed than the published one (rule MV-05). */
export function newerMoves(
  { moves }: Pick<VersionSnapshot, "moves">,
  catalogue: Catalogue,
): readonly string[] {
  const names = moves.flatMap(({ move }) => {
    const signed = findMove(catalogue, move.slug);
    return signed && signed.revision > move.revision ? [signed.plainName] : [];
  });
  return [...new Set(names)];
}

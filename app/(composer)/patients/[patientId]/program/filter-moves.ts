/** The catalogue's search: words anywhere in what a move is called or works on, and zones. */
import { positionName, zoneName } from "@/lib/copy/clinic/names";
import type { ContactZone, Move, WithheldMove } from "@/lib/moves/move";

/** The moves that have every word typed, in any case, and lie in one of the zones; no zones means all. */
export function filterMoves(
  moves: readonly Move[],
  search: string,
  zones: ReadonlySet<ContactZone>,
): readonly Move[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return moves.filter((move) => {
    if (zones.size > 0 && !zones.has(move.contactZone)) return false;
    const text = fold(textOf(move));
    return words.every((word) => text.includes(word));
  });
}

/** The withheld moves with every word typed in their names. Their zones are not known, so zones leave them out. */
export function filterWithheld(
  moves: readonly WithheldMove[],
  search: string,
  zones: ReadonlySet<ContactZone>,
): readonly WithheldMove[] {
  if (zones.size > 0) return [];
  const words = fold(search).split(/\s+/).filter(Boolean);
  return moves.filter(({ name, plainName }) => {
    const text = fold(`${plainName} ${name}`);
    return words.every((word) => text.includes(word));
  });
}

function textOf(move: Move): string {
  return [
    move.plainName,
    move.name,
    ...move.aliases,
    ...move.targetMuscles,
    zoneName[move.contactZone],
    positionName[move.startPosition],
  ].join(" ");
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

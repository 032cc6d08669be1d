/** The moves of a program that nobody has put into the patient's language. */
import type { MoveSlug } from "@/lib/moves/move";
import type { PrescribedMove } from "@/lib/program/program";

export type UntranslatedMove = {
  readonly slug: MoveSlug;
  /** The patient's name of it, in English. */
  readonly name: string;
  /** Where it stands in the program: the keys of its lines, in their order. */
  readonly entries: readonly string[];
};

/** Each of them once, in the program's order; `untranslated` are those of the whole catalogue. */
export function untranslatedMoves(
  moves: readonly Pick<PrescribedMove, "key" | "move">[],
  untranslated: ReadonlySet<MoveSlug>,
  nameOf: (slug: MoveSlug) => string,
): readonly UntranslatedMove[] {
  const slugs = new Set(moves.map(({ move }) => move).filter((slug) => untranslated.has(slug)));
  return [...slugs].map((slug) => ({
    slug,
    name: nameOf(slug),
    entries: moves.filter(({ move }) => move === slug).map(({ key }) => key),
  }));
}

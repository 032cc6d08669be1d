/** What is different between two drafts, in words, for the person who has to choose one. */
import { plainNameOf } from "@/lib/copy/clinic/move-name";
import { phaseName } from "@/lib/copy/clinic/names";
import { andOptional } from "@/lib/copy/clinic/optional-moves";
import { andVariation } from "@/lib/copy/clinic/variations";
import { type Catalogue, findMove } from "@/lib/moves/move";
import { clinicDosage } from "@/lib/program/describe-dosage";
import type { ProgramContent } from "@/lib/program/edit-program";
import type { PrescribedMove } from "@/lib/program/program";

type Difference = {
  /** What differs: "Buttock roll", "Order", "Sessions a week". */
  readonly about: string;
  readonly mine: string;
  readonly theirs: string;
};

const NOT_THERE = "not in the program";

/** The differences, moves first. Two drafts that say the same give none. */
export function describeDifferences(
  mine: ProgramContent,
  theirs: ProgramContent,
  catalogue: Catalogue,
): Difference[] {
  const nameOf = (entry: PrescribedMove) => plainNameOf(catalogue, entry.move);
  const all: Difference[] = [
    ...differentMoves(mine, theirs, catalogue),
    {
      about: "Order",
      mine: mine.moves.map(nameOf).join(", "),
      theirs: theirs.moves.map(nameOf).join(", "),
    },
    ...(["sessionsPerWeek", "weeks", "reviewOn", "note"] as const).map((field) => ({
      about: fieldName[field],
      mine: inWords(mine[field]),
      theirs: inWords(theirs[field]),
    })),
    { about: "Phase", mine: phaseName[mine.phase], theirs: phaseName[theirs.phase] },
  ];
  return all.filter((difference) => difference.mine !== difference.theirs);
}

const fieldName = {
  sessionsPerWeek: "Sessions a week",
  weeks: "Weeks",
  reviewOn: "Review date",
  note: "Note for the program",
} as const;

function inWords(value: string | number | null): string {
  return value === null || value === "" ? "none" : String(value);
}

/** Moves are matched by slug and by which time they stand in the program: keys of two pages say nothing. */
function differentMoves(mine: ProgramContent, theirs: ProgramContent, catalogue: Catalogue): Difference[] {
  const [a, b] = [byOccurrence(mine.moves), byOccurrence(theirs.moves)];
  return [...new Set([...a.keys(), ...b.keys()])].map((id) => {
    const entry = a.get(id) ?? b.get(id);
    const move = entry && findMove(catalogue, entry.move);
    const words = (side: PrescribedMove | undefined) =>
      side ? `${clinicDosage(side.dosage, side.side, move)}${detailsOf(side)}` : NOT_THERE;
    return {
      about: entry ? plainNameOf(catalogue, entry.move) : id,
      mine: words(a.get(id)),
      theirs: words(b.get(id)),
    };
  });
}

function detailsOf({ dosage, note, optional, variation }: PrescribedMove): string {
  const hold = dosage.kind === "time" && dosage.holdSeconds !== null ? `, hold ${dosage.holdSeconds} s` : "";
  return `${andVariation(variation)}${hold}, pressure up to ${dosage.pressureCeiling}${andOptional(optional)}${note.trim() ? `, “${note.trim()}”` : ""}`;
}

function byOccurrence(moves: readonly PrescribedMove[]): Map<string, PrescribedMove> {
  const seen = new Map<string, number>();
  return new Map(
    moves.map((entry) => {
      const nth = (seen.get(entry.move) ?? 0) + 1;
      seen.set(entry.move, nth);
      return [`${entry.move} ${nth}`, entry];
    }),
  );
}

/** Which moves of a ready-made list a patient may do, and what became of the others. */

import { composerWords } from "@/lib/copy/clinic/composer";
import { whyWithheld } from "@/lib/copy/clinic/move-name";
import { certaintyName } from "@/lib/copy/clinic/names";
import { type BodySide, type Catalogue, findMove, type MoveSlug } from "@/lib/moves/move";
import { type SkippedMove, sideSparing } from "@/lib/program/edit-program";
import type { PrescribedMove } from "@/lib/program/program";
import { planSession } from "@/lib/program/timeline";
import type { ExcludedMove } from "@/lib/safety/excluded-moves";

export type Excluded = ReadonlyMap<MoveSlug, ExcludedMove>;
type ListedMove = Pick<PrescribedMove, "move" | "side" | "variation" | "dosage" | "optional">;

type FittedMoves = {
  readonly moves: PrescribedMove[];
  readonly skipped: SkippedMove[];
  /** Whole-session seconds of the moves that fit, and of the list as it is. */
  readonly seconds: number;
  readonly secondsInFull: number;
};

/**
 * Fits a list of moves to a patient: a move excluded on one side is prescribed on the other, one that is
 * excluded wholly or withheld in the clinic is left out with its reason and its place.
 */
export function fitMoves(list: readonly ListedMove[], catalogue: Catalogue, excluded: Excluded): FittedMoves {
  const moves: PrescribedMove[] = [];
  const skipped: SkippedMove[] = [];
  list.forEach((listed, index) => {
    const key = `m${index + 1}`;
    const fitted = fitMove(listed, catalogue, excluded.get(listed.move));
    if (fitted.fits) moves.push({ ...listed, key, side: fitted.side, note: "" });
    else {
      const after = moves.map((entry) => entry.key);
      skipped.push({
        ...listed,
        key: `skipped-${index + 1}`,
        reason: fitted.reason,
        ground: fitted.ground,
        after,
      });
    }
  });
  return {
    moves,
    skipped,
    seconds: planSession(moves).wholeSessionSeconds,
    secondsInFull: planSession(list).wholeSessionSeconds,
  };
}

type Fitted =
  | { readonly fits: true; readonly side: ListedMove["side"] }
  | { readonly fits: false; readonly reason: string; readonly ground: string };

function fitMove(listed: ListedMove, catalogue: Catalogue, exclusion: ExcludedMove | undefined): Fitted {
  const move = findMove(catalogue, listed.move);
  if (!move) {
    const withheld = catalogue.withheld.find(({ slug }) => slug === listed.move);
    return {
      fits: false,
      reason: withheld ? whyWithheld(withheld) : composerWords.start.notHere,
      ground: "",
    };
  }
  if (!exclusion) return { fits: true, side: listed.side };
  const spared = exclusion.sides[0];
  const free = spared === undefined ? null : sideSparing(move, spared);
  if (exclusion.wholly || free === null) return { fits: false, ...whyExcluded(exclusion) };
  return { fits: true, side: listed.side === otherThan(spared) ? listed.side : free };
}

function otherThan(spared: BodySide | undefined): BodySide {
  return spared === "left" ? "right" : "left";
}

/** The reasons of an exclusion in one line, and how sure their ground is. */
export function whyExcluded(exclusion: Pick<ExcludedMove, "reasons">): { reason: string; ground: string } {
  return {
    reason: [...new Set(exclusion.reasons.map(({ text }) => text.replace(/^Excluded: /, "")))].join("; "),
    ground: [...new Set(exclusion.reasons.map(({ certainty }) => certaintyName[certainty]))].join(", "),
  };
}

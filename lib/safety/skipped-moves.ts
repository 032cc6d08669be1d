/** What a patient must not do, as the sheet and the player say it under "Skipped for you". */
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import { patientSentence } from "@/lib/copy/patient/patient-sentence";
import { type BodySide, bodySides, type Catalogue, type Move } from "@/lib/moves/move";
import { moveTextIn } from "@/lib/moves/move-text";
import { ownName } from "@/lib/program/own-name";
import type { VersionSnapshot } from "@/lib/program/snapshot";
import { BY_HAND_PLAIN } from "./barred-moves";
import { excludedMoves } from "./excluded-moves";
import type { PatientRecord, RecordedExclusion } from "./patient-record";
import { tidyRecord } from "./tidy-record";

/** A side, a move or one side of a move that is left out, with the first plain reason in English or as typed. */
export type SkippedMove = {
  /** Null: every move, on that side. */
  readonly move: Move | null;
  readonly side: BodySide | null;
  readonly reason: string;
};

type SideExclusion = RecordedExclusion & { readonly exclusion: { readonly by: "side" } };

/**
 * Whole sides first, then the other moves and single sides in catalogue order. A side excluded by hand is one item: it
 * is not said again of each move.
 */
export function skippedMoves(patient: PatientRecord, catalogue: Catalogue): readonly SkippedMove[] {
  const record = tidyRecord(patient);
  const ofSides = record.exclusions.filter(isOfSide);
  const wholeSides = bodySides.flatMap((side): SkippedMove[] => {
    const found = ofSides.find(({ exclusion }) => exclusion.side === side);
    return found ? [{ move: null, side, reason: found.reason || BY_HAND_PLAIN }] : [];
  });
  const rest = { ...record, exclusions: record.exclusions.filter((each) => !isOfSide(each)) };
  const excluded = excludedMoves(rest, catalogue);
  const moves = catalogue.moves.flatMap((move): SkippedMove[] => {
    const found = excluded.get(move.slug);
    if (!found) return [];
    const sides = found.wholly ? [null] : found.sides;
    const reason = found.reasons[0]?.plain ?? "";
    return sides.map((side) => ({ move, side, reason }));
  });
  return [...wholeSides, ...moves.filter(({ side }) => !wholeSides.some((whole) => whole.side === side))];
}

/**
 * The words of a skipped item. A move nobody has put into that language keeps its own name, and the words around it say
 * that it is one.
 */
export function skippedWords(
  { move, reason }: SkippedMove,
  locale: PatientLocale,
): Pick<VersionSnapshot["skipped"][number], "plainName" | "reason"> {
  return {
    plainName: move && (moveTextIn(move, locale)?.plainName ?? ownName(move.plainName, locale)),
    reason: patientSentence(reason, locale),
  };
}

function isOfSide(recorded: RecordedExclusion): recorded is SideExclusion {
  return recorded.exclusion.by === "side";
}

/** What a patient must not do, move by move: greyed in the composer, taken from templates, skipped on paper. */
import { type BodySide, bodySides, type Catalogue, type MoveSlug } from "@/lib/moves/move";
import { barsOf, sidesLeft } from "./barred-moves";
import type { Certainty } from "./finding";
import type { PatientRecord } from "./patient-record";
import { tidyRecord } from "./tidy-record";

export type ExcludedMove = {
  /** No side is left to do it on. */
  readonly wholly: boolean;
  /** The sides that must not be worked, left before right. */
  readonly sides: readonly BodySide[];
  readonly reasons: readonly {
    /** Clinician text: the fact, with its place. */
    readonly text: string;
    /** Paper text; may name the reason. */
    readonly plain: string;
    readonly certainty: Certainty;
  }[];
};

/**
 * The catalogue's moves this patient must not do, wholly or on a side, in catalogue order. Conditions that stop
 * the whole program are not in it: they leave nothing to choose from.
 */
export function excludedMoves(
  patient: PatientRecord,
  catalogue: Catalogue,
): ReadonlyMap<MoveSlug, ExcludedMove> {
  const record = tidyRecord(patient);
  const excluded = new Map<MoveSlug, ExcludedMove>();
  for (const move of catalogue.moves) {
    const bars = barsOf(move, record);
    if (bars.length === 0) continue;
    const left = sidesLeft(move, bars);
    excluded.set(move.slug, {
      wholly: left.length === 0,
      sides: bodySides.filter((side) => !left.includes(side)),
      reasons: bars
        .filter(
          (bar, index) =>
            bars.findIndex(({ text, plain }) => text === bar.text && plain === bar.plain) === index,
        )
        .map(({ text, plain, certainty }) => ({ text, plain, certainty })),
    });
  }
  return excluded;
}

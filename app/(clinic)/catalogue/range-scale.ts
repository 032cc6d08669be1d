/** The common scale on which a move's sources and its limits are drawn. */
import type { Move } from "@/lib/moves/move";

/** Ends of a range, in percent of the scale's length. */
export type Span = { readonly from: number; readonly to: number };

export type RangeScale = {
  /** The end of the scale, in the dose's unit; it begins at nought. */
  readonly end: number;
  readonly limits: Span;
  /** Where the usual dose lies, in percent. */
  readonly usual: number;
  /** Each source's range in the order of the sources; null: it names no number. */
  readonly sources: readonly (Span | null)[];
};

/** From nought to a round number past everything that is drawn. */
export function rangeScale({ dosage, sources }: Pick<Move, "dosage" | "sources">): RangeScale {
  const step = dosage.kind === "time" ? 30 : 3;
  const highest = Math.max(dosage.max, ...sources.flatMap(({ range }) => (range ? [range[1]] : [])));
  const end = Math.ceil(highest / step) * step;
  const percent = (amount: number) => Math.round((amount / end) * 1000) / 10;
  const span = ([from, to]: readonly [number, number]): Span => ({ from: percent(from), to: percent(to) });
  return {
    end,
    limits: span([dosage.min, dosage.max]),
    usual: percent(dosage.default),
    sources: sources.map(({ range }) => (range ? span(range) : null)),
  };
}

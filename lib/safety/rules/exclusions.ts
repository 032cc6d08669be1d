/** Moves and sides this patient must not do: excluded by hand, or by a condition. */
import { type BodySide, bodySides, type Move } from "@/lib/moves/move";
import { type Bar, sidesLeft } from "../barred-moves";
import type { ConditionId } from "../condition-ids";
import type { CheckFacts, Entry, Hit, Rule } from "../rule";
import { workedSides } from "../sides";

export const exclusionRules: readonly Rule[] = [
  {
    id: "EX-01",
    kind: "exclusion",
    states: "A move, zone, position or side excluded by hand is not prescribed.",
    levels: ["move-excluded"],
    enforcedBy: ["check-program"],
    reads: ["exclusions", "contact zone", "start position", "side"],
    sources: [],
    certainty: "judgement",
    check: (facts) => barredEntries(facts, null),
  },
];

/**
 * One hit for each entry and side that the condition (null: an exclusion by hand) bars. A bar of one side
 * touches an entry that works this side; so `left` barred leaves `right` alone and stops `each` and `together`.
 */
export function barredEntries(facts: CheckFacts, condition: ConditionId | null): readonly Hit[] {
  return facts.entries.flatMap((entry) => {
    if (!entry.move) return [];
    const { move, bars } = entry;
    const touching = bars.filter(
      (bar) => bar.condition === condition && (bar.side === null || works(entry, bar.side)),
    );
    return bySide(touching).map(([side, ofSide]) =>
      barredHit(entry, move, side, ofSide, sidesLeft(move, bars)),
    );
  });
}

function works({ prescribed }: Entry, side: BodySide): boolean {
  return workedSides(prescribed.side).includes(side);
}

/** The bars of both sides first, then left, then right; a side already barred with both is not said twice. */
function bySide(bars: readonly Bar[]): readonly (readonly [BodySide | null, readonly Bar[]])[] {
  const whole = bars.filter((bar) => bar.side === null);
  if (whole.length > 0) return [[null, whole]];
  return bodySides.flatMap((side) => {
    const ofSide = bars.filter((bar) => bar.side === side);
    return ofSide.length > 0 ? [[side, ofSide] as const] : [];
  });
}

function barredHit(
  { prescribed }: Entry,
  move: Move,
  side: BodySide | null,
  bars: readonly Bar[],
  left: readonly BodySide[],
): Hit {
  const [first] = bars;
  const [remaining] = left;
  return {
    level: "move-excluded",
    at: side ? `${prescribed.key}.${side}` : prescribed.key,
    entries: [prescribed.key],
    move: prescribed.move,
    side,
    title: `${move.name}: ${unique(bars.map(({ text }) => text)).join("; ")}`,
    reason: unique(bars.map(({ reason }) => sentence(reason))).join(" "),
    remedy: remaining ? `Prescribe the ${remaining} side only.` : (first?.remedy ?? ""),
    sources: unique(bars.flatMap(({ sources }) => sources)),
    ...(first && { certainty: first.certainty }),
    facts: { bars: bars.map(({ text, reason }) => ({ text, reason })) },
  };
}

/** A reason typed by hand may lack its full stop. */
function sentence(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

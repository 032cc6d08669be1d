/** Free text taken apart for reading: sentences, the clauses of one, the places it names, what is negated. */
import { harmlessPhrases, type ProhibitedPlace, prohibitedPlaces, somePlaceStem } from "./prohibited-places";
import { clauseEnd, lead, negation, undone } from "./rolling-words";

/** A part of a text, and where it begins. */
export type Span = { readonly text: string; readonly offset: number };
/** A prohibited place, and where its name stands. */
export type PlaceMatch = { readonly place: ProhibitedPlace; readonly start: number; readonly end: number };

/** The text as it is read: offset for offset the same, with everyday phrases that only look like a place blanked. */
export function readable(text: string): string {
  return blankHarmless(sameLengthAscii(text));
}

/** The same text, offset for offset, with plain apostrophes and spaces. */
function sameLengthAscii(text: string): string {
  return text.replace(/[’‘ʼ]/gu, "'").replace(/[\u00a0\u00ad\u200b-\u200d\u2060\ufeff]/gu, " ");
}

function blankHarmless(text: string): string {
  return harmlessPhrases.reduce(
    (kept, phrase) => kept.replace(phrase, (match) => "_".repeat(match.length)),
    text,
  );
}

/**
 * The sentences of a text, each line of one read by itself as well: a line break without a mark ends no sentence
 * ("Put the roller under", "your low back"), and where it does, what stands in the next line has its own command.
 */
export function sentences(text: string): readonly Span[] {
  const marked = text.replace(beforeNewLine, (lineBreak, at: number) =>
    leftOpen.test(ending(text.slice(0, at))) ? lineBreak : ";",
  );
  const wrapped = spansOf(marked, /[^.;!?]+/gu).filter((span) => span.text.trim().includes("\n"));
  return [
    ...spansOf(text, /[^.;!?\n]+/gu),
    ...wrapped.map(({ text: lines, offset }) => ({ text: lines.replace(/\n/gu, " "), offset })),
  ];
}

// A line break before a capital, a number, a bullet or an empty line ends a sentence too, unless something is missing.
const beforeNewLine = /\n(?=[ \t]*(?:\p{Lu}|\d|[-•*\n]|$))/gu;
const leftOpen =
  /(?:,|\b(?:the|your|both|one|each|and|or|on|onto|over|under|underneath|beneath|in|into|to|towards?|at|near|past|beyond|along|across|behind|between|from|of|reach|touch|massage|rub))\s*$/iu;

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ text: match[0], offset: match.index }));
}

/** Parts that carry their own command: after "but", "then", and a comma or colon before a new command. */
export function clauses(sentence: Span): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of sentence.text.matchAll(clauseEnd)) {
    // "Never, ever, roll ..." is one command.
    const before = sentence.text.slice(from, match.index);
    if (/[:–—]/u.test(match[0]) && endsWithPlace(before)) continue;
    if (/\b(?:never|ever|not|n't|please|this|circumstances?)\s*$/iu.test(sentence.text.slice(0, match.index)))
      continue;
    spans.push({ text: sentence.text.slice(from, match.index), offset: sentence.offset + from });
    from = match.index + match[0].length;
  }
  spans.push({ text: sentence.text.slice(from), offset: sentence.offset + from });
  return spans;
}

/** "Low back: roll slowly" belongs together. */
function endsWithPlace(text: string): boolean {
  return placesIn(text).some(({ end }) => end === text.length);
}

/** The prohibited places a text names, in its order; of names within one another the longest. */
export function placesIn(text: string): readonly PlaceMatch[] {
  return somePlaceStem.test(text) ? placesAmong(text, prohibitedPlaces) : [];
}

/** The same among the places of any language. */
export function placesAmong(text: string, places: readonly ProhibitedPlace[]): readonly PlaceMatch[] {
  const all = places
    .flatMap((place) =>
      [...text.matchAll(place.pattern)].map((match) => ({
        place,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter((match, index) => !all.slice(0, index).some((earlier) => earlier.end > match.start));
}

/** Whether a negation before `end` reaches it. */
export function isNegated(text: string, end: number): boolean {
  const prefix = text.slice(0, end);
  return [...prefix.matchAll(negation)].some((match) => {
    const isUndone = undone.test(prefix.slice(match.index + match[0].length));
    const isDoubled = /\b(?:not|n't|never|no need to)\s+$/iu.test(prefix.slice(0, match.index));
    return !isUndone && !isDoubled;
  });
}

/** As much of the end as any pattern that is tied to the end can match; searching more costs time only. */
export function ending(text: string): string {
  return text.slice(-40);
}

/** The text without what may stand between a governing word and a place: "the sore muscles of your". */
export function withoutLead(text: string): string {
  let kept = text;
  for (let found = lead.exec(ending(kept)); found; found = lead.exec(ending(kept))) {
    kept = kept.slice(0, kept.length - found[0].length);
  }
  return kept;
}

/** The last place a pattern (global) matches. */
export function lastMatch(text: string, pattern: RegExp): RegExpExecArray | undefined {
  return [...text.matchAll(pattern)].at(-1);
}

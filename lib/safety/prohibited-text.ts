/**
 * Reads free text for instructions that send the roller to a prohibited place (HP-01 to HP-08), or that tell the
 * patient to roll fast (HP-09). By patterns, English here and Spanish beside it, both read of every text: it knows who
 * is told to do what with the roller, so "keep the roller off your low back" and "if your low back hurts, stop" pass.
 * The tests state what it catches and what it does not. When in doubt it marks the words: rewriting a sentence costs seconds.
 */
import { type ProhibitedPlace, somePlaceStem } from "./prohibited-places";
import { prohibitedRollingEs } from "./prohibited-rolling-es";
import {
  compoundNoun,
  endsWithAway,
  endsWithContact,
  endsWithDirect,
  endsWithDirectVerb,
  endsWithList,
  fastRolling,
  goesOnTo,
  governors,
  isRolled,
  isSubject,
  notStopping,
  notThePatient,
  onlyHow,
  onlyWay,
  onRoller,
  someContact,
  someFeeling,
  someHaste,
  someObject,
  someObjectOrMotion,
  tilts,
  verbs,
  warnsAgainst,
} from "./rolling-words";
import {
  clauses,
  ending,
  isNegated,
  lastMatch,
  type PlaceMatch,
  placesIn,
  readable,
  type Span,
  sentences,
  withoutLead,
} from "./text-spans";

export type ProhibitedRolling = {
  /** UTF-16 offsets into the text as given. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly ruleId: ProhibitedPlace["ruleId"] | "HP-09";
  /** What it is about, for a finding: "the low back", "fast rolling". */
  readonly about: string;
};

type Found = Omit<ProhibitedRolling, "words">;

/** Every prohibited instruction in the text, in reading order. */
export function findProhibitedRolling(text: string): readonly ProhibitedRolling[] {
  const plain = readable(text);
  const found = [...inEnglish(plain), ...prohibitedRollingEs(plain)];
  return found
    .filter((one, index) => !found.slice(0, index).some((earlier) => earlier.end === one.end))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, ruleId, about }) => ({ start, end, words: text.slice(start, end), ruleId, about }));
}

function inEnglish(plain: string): readonly Found[] {
  // Most notes name no such place at all.
  if (!somePlaceStem.test(plain) && !someHaste.test(plain)) return [];
  return sentences(plain).flatMap((sentence) => [
    ...prohibitedPlacesIn(sentence),
    ...placesGoneOnTo(sentence),
    ...fastRollingIn(sentence),
  ]);
}

function prohibitedPlacesIn(sentence: Span): readonly Found[] {
  if (!somePlaceStem.test(sentence.text)) return [];
  return clauses(sentence).flatMap((clause) =>
    placesIn(clause.text).flatMap((match) => {
      const from = commandStart(clause.text, match) ?? saidOfPlace(clause.text, match);
      if (from === null) return [];
      return [
        {
          start: clause.offset + Math.min(from, match.start),
          end: clause.offset + match.end,
          ruleId: match.place.ruleId,
          about: match.place.name,
        },
      ];
    }),
  );
}

/** "Roll to your hip, then your low back": without a verb of its own, a clause has the one before. */
function placesGoneOnTo(sentence: Span): readonly Found[] {
  if (!somePlaceStem.test(sentence.text)) return [];
  return clauses(sentence).flatMap(({ text, offset }, index, all) => {
    const last = all.slice(0, index).findLast((clause) => lastMatch(clause.text, verbs));
    const joint = sentence.text.slice(0, offset - sentence.offset);
    const isAdded = goesOnTo.test(joint) || (/\bbut\s+$/iu.test(joint) && /^\s*also\b/iu.test(text));
    if (!last || !isAdded || !rollsOn(last.text)) return [];
    return placesIn(text).flatMap(({ place, start, end }) => {
      const isOnlyPlace = onlyWay.test(withoutLead(text.slice(0, start))) && onlyHow.test(text.slice(end));
      // "... then your knees" is how one gets up.
      if (!isOnlyPlace || place.ruleId === "HP-07" || /^knees?$/iu.test(text.slice(start, end))) return [];
      return [{ start: offset + start, end: offset + end, ruleId: place.ruleId, about: place.name }];
    });
  });
}

/** Whether a clause rolls, so that what goes on from it does. */
function rollsOn(text: string): boolean {
  const verb = lastMatch(text, verbs);
  if (!verb?.groups?.core || someFeeling.test(text) || isNegated(text, text.length)) return false;
  return !someObject.test(text.slice(verb.index + verb[0].length));
}

/** Where the command begins that sends the roller to the place; null when none does. */
function commandStart(text: string, { place, start, end }: PlaceMatch): number | null {
  const before = withoutLead(text.slice(0, start));
  const after = text.slice(end);
  // "behind your knee" is place and preposition in one.
  const holdsPreposition = /^behind/iu.test(text.slice(start, end));
  if (warnsAgainst.test(after)) return null;
  if (endsWithAway.test(ending(before))) return isSubject.test(after) ? null : goesOn(before);
  if (endsWithDirect.test(ending(before))) return directCommand(before, after, place);
  if (holdsPreposition || endsWithContact.test(ending(before)))
    return contactCommand(before, after, place, text.slice(start, end));
  if (endsWithList.test(ending(before)) && !isSubject.test(after)) return listedCommand(before, after, place);
  return null;
}

/** "Do not stop before your low back": what should hold the roller back is undone. */
function goesOn(before: string): number | null {
  return notStopping.exec(ending(before)) ? before.search(notStopping) : null;
}

function directCommand(before: string, after: string, place: ProhibitedPlace): number | null {
  const verb = lastMatch(before, endsWithDirectVerb);
  if (!verb || compoundNoun.test(after) || isNegated(before, verb.index)) return null;
  // "Roll your pelvis back" tilts it.
  if (place.name === "the pelvis" && tilts.test(after)) return null;
  // "Press your knees together" is no rolling.
  if (place.ruleId === "HP-03" && /^press/iu.test(verb[0])) return null;
  return verb.index;
}

function contactCommand(before: string, after: string, place: ProhibitedPlace, name: string): number | null {
  const preposition = endsWithContact.exec(ending(before))?.[1] ?? "";
  const at =
    before.length - (preposition ? ending(before).length - ending(before).lastIndexOf(preposition) : 0);
  const rest = withoutLead(before.slice(0, at));
  if (/\b(?:not|never|n't|nor)(?: ever)?\s*$/iu.test(rest)) return null;
  const word = preposition.toLowerCase();
  if (word === "from" && /\bkeep/iu.test(rest)) return null;
  const verb = lastMatch(rest, verbs);
  if (!verb) return isEllipsis(rest, after, word, place) ? at : null;
  if (isNegated(rest, rest.length)) return null;
  if (verb.groups?.harmless) return stopsLate(verb[0], word, rest) ? verb.index : null;
  const between = rest.slice(verb.index + verb[0].length);
  const isMotion = Boolean(verb.groups?.motion);
  if (isMotion && notThePatient.test(ending(rest.slice(0, verb.index)))) return null;
  if (someObject.test(between)) return null;
  // "Lie on your belly" and "come to your knees" are positions, "toward your knees" a direction, and "just under
  // your armpit" is where the side roll starts.
  if (isMotion && (place.name === "the belly" || /^knees?$/iu.test(name))) return null;
  if (/^armpit/iu.test(name) && /^(?:under|underneath|beneath)$/u.test(word)) return null;
  if (place.ruleId === "HP-03" && /^towards?$/u.test(word)) return null;
  return verb.index;
}

/** "Stop only when you are past your low back." */
function stopsLate(verb: string, preposition: string, rest: string): boolean {
  return /^stop/iu.test(verb) && /^(?:past|beyond)$/u.test(preposition) && !/\bif\b/iu.test(rest);
}

/** "Slowly over your low back too": no verb at all, in a note that is about rolling. */
function isEllipsis(rest: string, after: string, preposition: string, place: ProhibitedPlace): boolean {
  return (
    place.ruleId !== "HP-07" &&
    /^(?:on|onto|over|along|across|up|down|under)$/u.test(preposition) &&
    /^\s*(?:(?:also|too|next|then|now|and|up|slowly|gently)\s*)*$/iu.test(rest) &&
    /^\s*(?:(?:too|also|as well|slowly|gently)\s*)*(?:for .*|x?\s*\d.*)?$/iu.test(after)
  );
}

/** "Roll your upper back and low back": the list is governed by the nearest word before it. */
function listedCommand(before: string, after: string, place: ProhibitedPlace): number | null {
  const governor = lastMatch(before, governors);
  if (!governor?.groups?.core || compoundNoun.test(after)) return null;
  if (/^(?:roller|ball)/iu.test(governor[0]) && !someContact.test(before.slice(governor.index))) return null;
  const between = before.slice(governor.index + governor[0].length);
  if (someObjectOrMotion.test(between)) return null;
  if (place.ruleId === "HP-07" && /\bon(?:to)?\b/iu.test(between)) return null;
  return isNegated(before, governor.index) ? null : governor.index;
}

/** "Low back: roll slowly", "let your neck rest on the roller". */
function saidOfPlace(text: string, { start, end }: PlaceMatch): number | null {
  const before = withoutLead(text.slice(0, start));
  const after = text.slice(end);
  if (endsWithAway.test(ending(before)) || isNegated(before, before.length)) return null;
  if (onRoller.test(after)) return start;
  const rolled = isRolled.exec(after);
  return rolled && (!/[:–—-]/u.test(rolled[0]) || /^\s*(?:(?:then|next|also|now|and|do)\s*)*$/iu.test(before))
    ? start
    : null;
}

/** HP-09: "roll fast", "quick strokes". */
function fastRollingIn(sentence: Span): readonly Found[] {
  if (sentence.text.search(fastRolling) < 0) return [];
  return clauses(sentence).flatMap((clause) =>
    [...clause.text.matchAll(fastRolling)].flatMap((match) =>
      isNegated(clause.text, match.index) ||
      /\b(?:no|not|than|too|if)\b/iu.test(clause.text.slice(0, match.index))
        ? []
        : [
            {
              start: clause.offset + match.index,
              end: clause.offset + match.index + match[0].length,
              ruleId: "HP-09" as const,
              about: "fast rolling",
            },
          ],
    ),
  );
}

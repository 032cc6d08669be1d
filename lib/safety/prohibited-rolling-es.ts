/**
 * Reads notes in Spanish for what `findProhibitedRolling` finds in English: instructions that send the roller to a
 * prohibited place (HP-01 to HP-08) or to roll fast (HP-09). Notes are typed in the patient's language, with accents or
 * without. When in doubt it marks the words.
 */
import type { ProhibitedPlace } from "./prohibited-places";
import { harmlessPhrasesEs, prohibitedPlacesEs, somePlaceStemEs } from "./prohibited-places-es";
import {
  againstFloorEs,
  bareAdjectiveEs,
  clauseEndEs,
  endsInEnglishEs,
  endsWithAwayEs,
  endsWithContactEs,
  endsWithDirectEs,
  endsWithListEs,
  englishVerbEs,
  fastRollingEs,
  goesOnEs,
  isRolledEs,
  leadEs,
  negationEs,
  notThePatientEs,
  objectAfterEs,
  onlyHowEs,
  onlyWayEs,
  onRollerEs,
  rathersEs,
  someAwayEs,
  someFeelingEs,
  someHasteEs,
  someObjectEs,
  undoneEs,
  verbsEs,
  warnsAgainstEs,
} from "./rolling-words-es";
import { ending, lastMatch, type PlaceMatch, placesAmong, type Span, sentences } from "./text-spans";

type Found = {
  readonly start: number;
  readonly end: number;
  readonly ruleId: ProhibitedPlace["ruleId"] | "HP-09";
  readonly about: string;
};

/** What a text, already made readable, says in Spanish that no note may say. */
export function prohibitedRollingEs(plain: string): readonly Found[] {
  const text = withoutHarmless(withoutAccents(plain));
  if (!somePlaceStemEs.test(text) && !someHasteEs.test(text)) return [];
  return sentences(text).flatMap((sentence) =>
    clausesEs(sentence).flatMap((clause, index, all) => [
      ...placesSentTo(clause),
      ...placesGoneOnTo(sentence, all.slice(0, index), clause),
      ...fastRollingIn(clause),
    ]),
  );
}

/** Offset for offset the same. */
function withoutAccents(text: string): string {
  return text.replace(/[áéíóúüñ]/giu, (letter) => letter.normalize("NFD").charAt(0));
}

function withoutHarmless(text: string): string {
  return harmlessPhrasesEs.reduce(
    (kept, phrase) => kept.replace(phrase, (match) => "_".repeat(match.length)),
    text,
  );
}

/** Parts that carry their own command: after "pero", "luego", and a comma or colon before a new command. */
function clausesEs({ text, offset }: Span): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(clauseEndEs)) {
    const before = text.slice(from, match.index);
    // "Zona lumbar: ruede despacio" belongs together.
    if (/[:–—]/u.test(match[0]) && placesAmong(before, prohibitedPlacesEs).at(-1)?.end === before.length)
      continue;
    spans.push({ text: before, offset: offset + from });
    from = match.index + match[0].length;
  }
  return [...spans, { text: text.slice(from), offset: offset + from }];
}

function placesSentTo({ text, offset }: Span): readonly Found[] {
  const places = placesAmong(text, prohibitedPlacesEs);
  return places.flatMap((match) => {
    // "Baja" is a command too, and no command inside the name of another place.
    const masked = maskPlaces(text, places, match);
    const from = commandStart(masked, match) ?? saidOfPlace(masked, match);
    if (from === null) return [];
    const { ruleId, name } = match.place;
    return [{ start: offset + Math.min(from, match.start), end: offset + match.end, ruleId, about: name }];
  });
}

/** "Ruede hasta la cadera y luego la zona lumbar": without a verb of its own, it has the one before. */
function placesGoneOnTo(sentence: Span, earlier: readonly Span[], { text, offset }: Span): readonly Found[] {
  const last = earlier.findLast((clause) => lastMatch(clause.text, verbsEs));
  const joint = sentence.text.slice(0, offset - sentence.offset);
  const isAdded = goesOnEs.test(joint) || (/\bpero\s+$/iu.test(joint) && /^\s*tambien\b/iu.test(text));
  if (!last || !isAdded || !rollsOn(last.text, rathersEs.test(joint))) return [];
  return placesAmong(text, prohibitedPlacesEs).flatMap(({ place, start, end }) => {
    const isOnlyPlace = onlyWayEs.test(withoutLead(text.slice(0, start))) && onlyHowEs.test(text.slice(end));
    // "... y luego las rodillas" is how one gets up.
    if (!isOnlyPlace || place.ruleId === "HP-07" || /^rodillas?$/iu.test(text.slice(start, end))) return [];
    return [{ start: offset + start, end: offset + end, ruleId: place.ruleId, about: place.name }];
  });
}

/** Whether a clause rolls, so that what goes on from it does. "No ..., sino ..." rolls what comes after. */
function rollsOn(text: string, isRather: boolean): boolean {
  const verb = lastMatch(text, verbsEs);
  if (!verb?.groups?.core || someFeelingEs.test(text) || (isNegated(text) && !isRather)) return false;
  return !someObjectEs.test(text.slice(verb.index + verb[0].length));
}

function maskPlaces(text: string, places: readonly PlaceMatch[], kept: PlaceMatch): string {
  return places.reduce(
    (masked, { start, end }) =>
      end > kept.start ? masked : `${masked.slice(0, start)}${"_".repeat(end - start)}${masked.slice(end)}`,
    text,
  );
}

/** Where the command begins that sends the roller to the place; null when none does. */
function commandStart(text: string, match: PlaceMatch): number | null {
  const before = withoutLead(text.slice(0, match.start));
  const after = text.slice(match.end);
  if (warnsAgainstEs.test(after) || againstFloorEs.test(after) || objectAfterEs.test(after)) return null;
  if (endsWithAwayEs.test(ending(before))) return undoneGuard(before);
  if (isBelowArmpit(before, text.slice(match.start, match.end))) return null;
  const verb = lastMatch(before, verbsEs);
  const preposition = endsWithContactEs.exec(ending(before))?.[1];
  if (!verb)
    return preposition && isAlone(before, preposition, match) ? before.lastIndexOf(preposition) : null;
  if (verb.groups?.harmless || isNegated(before) || isInEnglish(text, verb, match)) return null;
  const between = before.slice(verb.index + verb[0].length);
  if (someObjectEs.test(between) || someAwayEs.test(between)) return null;
  if (verb.groups?.motion && !goesThere(before, verb.index, match)) return null;
  if (endsWithDirectEs.test(ending(before))) return verb.index;
  if (preposition) return isNoWay(preposition, verb, match) ? null : verb.index;
  return verb.groups?.core && endsWithListEs.test(ending(before)) ? verb.index : null;
}

/** "Use a lumbar pillow". */
function isInEnglish(text: string, [verb]: RegExpExecArray, { start, end }: PlaceMatch): boolean {
  return (
    englishVerbEs.test(verb) &&
    bareAdjectiveEs.test(text.slice(start, end)) &&
    endsInEnglishEs.test(ending(text.slice(0, start)))
  );
}

/** "No pare antes de la zona lumbar": what should hold the roller back is undone. */
function undoneGuard(before: string): number | null {
  const undone = /\b(?:no|nunca|sin)\s+(?:se\s+)?(?:par\w*|deten\w*|regres\w*|termin\w*)\s+antes del?\s*$/iu;
  const match = undone.exec(ending(before));
  return match ? before.search(undone) : null;
}

/** "Debajo de la axila" is where the side roll starts. */
function isBelowArmpit(before: string, name: string): boolean {
  return /^(?:axila|sobaco)/iu.test(name) && /\b(?:debajo de|bajo)\s*$/iu.test(before);
}

/** No verb at all, in a note that is about rolling: "También por la zona lumbar". */
function isAlone(before: string, preposition: string, { place }: PlaceMatch): boolean {
  const rest = before.replace(new RegExp(`${preposition}l?\\s*$`, "iu"), "");
  return (
    place.ruleId !== "HP-07" &&
    /^(?:en|sobre|por|bajo|debajo de|hasta)$/iu.test(preposition) &&
    /^\s*(?:(?:tambien|luego|ahora|y|despacio|suavemente)\s*)*$/iu.test(rest)
  );
}

/** Whether a verb of motion sends the patient: not pain, and not to lie on the belly or come to the knees. */
function goesThere(before: string, verbAt: number, { place }: PlaceMatch): boolean {
  if (notThePatientEs.test(ending(before.slice(0, verbAt)))) return false;
  return place.name !== "the belly" && place.ruleId !== "HP-03";
}

/** A direction only, "hacia las rodillas", or what belongs to a place, "haga ejercicios de cuello". */
function isNoWay(preposition: string, { groups }: RegExpExecArray, { place }: PlaceMatch): boolean {
  const word = preposition.toLowerCase();
  return (place.ruleId === "HP-03" && word === "hacia") || (groups?.motion !== undefined && word === "de");
}

/** "Zona lumbar: ruede despacio", "deje que el cuello descanse en el rodillo". */
function saidOfPlace(text: string, { place, start, end }: PlaceMatch): number | null {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (isNegated(before) || endsWithAwayEs.test(ending(withoutLead(before)))) return null;
  if (onRollerEs.test(after) && place.ruleId !== "HP-03") return start;
  return isRolledEs.test(after) && withoutLead(before).trim() === "" ? start : null;
}

function isNegated(before: string): boolean {
  return [...before.matchAll(negationEs)].some(
    (match) => !undoneEs.test(before.slice(match.index + match[0].length)),
  );
}

function withoutLead(text: string): string {
  let kept = text;
  for (let found = leadEs.exec(ending(kept)); found; found = leadEs.exec(ending(kept)))
    kept = kept.slice(0, kept.length - found[0].length);
  return kept;
}

/** HP-09: "ruede rápido", "pasadas rápidas". */
function fastRollingIn({ text, offset }: Span): readonly Found[] {
  return [...text.matchAll(fastRollingEs)].flatMap((match) =>
    isNegated(text.slice(0, match.index)) || /\b(?:si|no|que)\b/iu.test(text.slice(0, match.index))
      ? []
      : [
          {
            start: offset + match.index,
            end: offset + match.index + match[0].length,
            ruleId: "HP-09" as const,
            about: "fast rolling",
          },
        ],
  );
}

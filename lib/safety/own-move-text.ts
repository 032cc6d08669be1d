/**
 * Reads the words of a move more strictly than a note: a prohibited place counts wherever it is named, unless its
 * sentence plainly keeps the roller off it, stops before it, or speaks of how the body is held or what hurts.
 * Whoever writes a move can write another sentence; whoever rolls by it has nobody to ask. The tests state what
 * passes and what is still not caught.
 */
import {
  breathGoesOn,
  goesWhere,
  haste,
  heldBefore,
  heldBreath,
  hurtsAfter,
  hurtsBefore,
  isClear,
  isHeld,
  keepingUndone,
  keptOff,
  liesOn,
  notThere,
  otherThing,
  overRoller,
  rollerWord,
  sendsOn,
  stillGoes,
  strokeEnds,
} from "./own-move-words";
import { findProhibitedRolling, type ProhibitedRolling } from "./prohibited-text";
import { warnsAgainst } from "./rolling-words";
import {
  clauses,
  isNegated,
  lastMatch,
  type PlaceMatch,
  placesIn,
  readable,
  type Span,
  sentences,
  withoutLead,
} from "./text-spans";

/** What a move's text may not say, and where: a prohibited place, haste (HP-09), or holding the breath (WS-05). */
export type MoveWording = Omit<ProhibitedRolling, "ruleId"> & {
  readonly ruleId: ProhibitedRolling["ruleId"] | "WS-05";
};

type Found = Omit<MoveWording, "words">;

/** Everything in a move's text that sends the roller to a prohibited place, or may; and haste; and held breath. */
export function findMoveWording(text: string): readonly MoveWording[] {
  const read = sentences(readable(text));
  const strictly = [...read.flatMap(namedPlaces), ...read.flatMap(hasteIn), ...read.flatMap(heldBreathIn)];
  const all = [...findProhibitedRolling(text), ...strictly.map((found) => withWords(text, found))];
  return all
    .filter((one, index) => !all.slice(0, index).some((earlier) => earlier.end === one.end))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** WS-05. "Do not hold your breath" and "if you hold your breath" pass. */
export function findHeldBreath(text: string): readonly MoveWording[] {
  return sentences(readable(text))
    .flatMap(heldBreathIn)
    .map((found) => withWords(text, found));
}

function withWords(text: string, found: Found): MoveWording {
  return { ...found, words: text.slice(found.start, found.end) };
}

function namedPlaces(sentence: Span): readonly Found[] {
  return clauses(sentence).flatMap(({ text, offset }) =>
    placesIn(text)
      .filter((match) => !isInOrder(text, match))
      .map(({ place, start, end }) => ({
        start: offset + start,
        end: offset + end,
        ruleId: place.ruleId,
        about: place.name,
      })),
  );
}

function hasteIn(sentence: Span): readonly Found[] {
  return matchesIn(sentence, haste).map((span) => ({ ...span, ruleId: "HP-09", about: "fast rolling" }));
}

function heldBreathIn(sentence: Span): readonly Found[] {
  return matchesIn(sentence, heldBreath)
    .filter(({ start }) => !breathGoesOn.test(sentence.text.slice(0, start - sentence.offset)))
    .map((span) => ({ ...span, ruleId: "WS-05", about: "holding the breath" }));
}

function matchesIn({ text, offset }: Span, pattern: RegExp) {
  return [...text.matchAll(pattern)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

/** Whether the clause names the place without sending the roller there. */
function isInOrder(clause: string, match: PlaceMatch): boolean {
  const name = clause.slice(match.start, match.end);
  const before = clause.slice(0, match.start);
  const after = clause.slice(match.end);
  if (/^knees?$/iu.test(name)) return !isBareKnee(before, after);
  if (isClear.test(after) || (warnsAgainst.test(after) && !goesWhere.test(before))) return true;
  return isKeptOff(before, name, match) ?? (isNotThere(before) || isOnlyTheBody(clause, match));
}

/** Knees are bent and crossed in nearly every move; by themselves, or inside one, they are where the roller is. */
function isBareKnee(before: string, after: string): boolean {
  const isHeading = withoutLead(before).trim() === "" && /^\s*(?:[:–—-]|$)/u.test(after);
  return isHeading || /^\s*(?:in|over|at|behind)\s*$/iu.test(withoutLead(before));
}

/** Whether the roller is kept off, or ends before, the place; null where no such word governs it. */
function isKeptOff(before: string, name: string, { place }: PlaceMatch): boolean | null {
  const guard = lastMatch(before, keptOff);
  if (!guard || sendsOn.test(before.slice(guard.index + guard[0].length))) return null;
  const word = guard[0].toLowerCase();
  const prefix = before.slice(0, guard.index);
  if (keepingUndone.test(`${prefix}${guard[0]}`)) return false;
  if (word === "before" || word === "short of") return strokeEnds.test(prefix) || null;
  if (word === "below") return /neck|throat|nape|skull|armpit|knee|bell|navel|bone/iu.test(name) || null;
  if (word === "above") return place.ruleId !== "HP-02" || null;
  if (/^(?:beside|next to|alongside)$/u.test(word)) return place.ruleId === "HP-03" || null;
  return true;
}

/** "Never the bony edge", "do not let the roller slip to your low back"; not "do not rush over your low back". */
function isNotThere(before: string): boolean {
  const negated = /\b(?:no|not|never|cannot|avoid\w*)\b.*$|n't\b.*$/iu.exec(before)?.[0] ?? "";
  if (stillGoes.test(negated)) return false;
  return notThere.test(withoutLead(before)) || isNegated(before, before.length);
}

/** How the body is held or lies, or what hurts. */
function isOnlyTheBody(clause: string, { place, start, end }: PlaceMatch): boolean {
  const whole = clause.slice(0, start);
  const before = withoutLead(whole);
  const after = clause.slice(end);
  if (place.name === "the belly" && liesOn.test(before)) return !overRoller.test(after);
  if (goesWhere.test(whole)) return false;
  if (isHeld.test(after) && !rollerWord.test(after)) return true;
  if (rollerWord.test(before) && !/[,]/u.test(before)) return false;
  if (rollerWord.test(after)) return false;
  return (
    hurtsAfter.test(after) || hurtsBefore.test(before) || heldBefore.test(before) || otherThing.test(clause)
  );
}

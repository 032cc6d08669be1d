/**
 * What the words of a move may not say, line by line and read on from line to line: "Put the roller under" and
 * "your low back" are two lines and one instruction.
 */
import type { ContactZone, Move } from "@/lib/moves/move";
import { type MoveText, movePatientTexts } from "./move-texts";
import { findHeldBreath, findMoveWording, type MoveWording } from "./own-move-text";
import { onTheHips } from "./own-move-words";
import { findProhibitedRolling } from "./prohibited-text";
import { isNegated, readable } from "./text-spans";

/** Words at fault: the field they stand in, and where in it. */
export type WordingFault = {
  readonly told: MoveText;
  readonly start: number;
  readonly end: number;
  readonly ruleId: string;
  /** Clinician sentence: what to do. */
  readonly text: string;
};

/**
 * Everything the move's words may not say. Mistakes and warnings are not read: they name what must not be done. Stop
 * signs and the why say what may be felt, not what to do, and are read as notes are.
 */
export function wordingFaults(move: Move): readonly WordingFault[] {
  const named = { field: "name", text: move.name };
  const cues = move.cues.map((text, index) => ({ field: `cues.${index}`, text }));
  const single = [named, ...movePatientTexts(move), ...cues].flatMap((told) =>
    readAlone(told).map((found) => faultOf(told, found)),
  );
  const joined = readOn(move).flatMap((texts) => [
    ...inJoined(texts, (whole) => findMoveWording(whole)),
    ...inJoined(texts, (whole) => underTheHips(move.contactZone, whole)),
  ]);
  const all = [...single, ...joined];
  return all.filter((one, index) => !all.slice(0, index).some((earlier) => isSame(earlier, one)));
}

function isSame(one: WordingFault, other: WordingFault): boolean {
  return one.told.field === other.told.field && one.ruleId === other.ruleId && one.end === other.end;
}

function readAlone({ field, text }: MoveText): readonly MoveWording[] {
  if (field.startsWith("stopSigns.")) return findProhibitedRolling(text);
  if (field === "why") return [...findProhibitedRolling(text), ...findHeldBreath(text)];
  return findMoveWording(text);
}

/** The texts that are read one after the other. */
function readOn(move: Move): readonly (readonly MoveText[])[] {
  const texts = movePatientTexts(move);
  const pick = (...fields: string[]) =>
    texts.filter(({ field }) => fields.some((name) => field === name || field.startsWith(`${name}.`)));
  return [
    pick("setUp", "steps", "feel", "stopPoint"),
    pick("oneSide.setUp", "oneSide.steps", "oneSide.stopPoint"),
    ...(move.variations ?? []).map((_, index) => [
      ...pick(`variations.${index}.setUp`),
      ...pick("steps", "feel", "stopPoint"),
    ]),
  ];
}

type Found = Pick<MoveWording, "start" | "end" | "ruleId" | "about">;

/** What is found in the lines read as one, each at the line it ends in. */
function inJoined(
  texts: readonly MoveText[],
  find: (whole: string) => readonly Found[],
): readonly WordingFault[] {
  let from = 0;
  const placed = texts.map((told) => {
    const start = from;
    from += told.text.length + 1;
    return { told, start };
  });
  return find(texts.map(({ text }) => text).join("\n")).flatMap((found) => {
    const line = placed.findLast(({ start }) => start < found.end);
    if (!line) return [];
    const { told, start } = line;
    return [faultOf(told, { ...found, start: Math.max(0, found.start - start), end: found.end - start })];
  });
}

function faultOf(told: MoveText, { start, end, ruleId, about }: Found): WordingFault {
  return { told, start, end, ruleId, text: remedy(ruleId, about) };
}

function remedy(ruleId: Found["ruleId"], about: string): string {
  if (ruleId === "HP-09") return "Say it slowly: no move is rolled fast.";
  if (ruleId === "WS-05") return "Say to breathe on: no move holds the breath.";
  return `Say where to roll instead, or to keep the roller off ${about}.`;
}

/** Zones above the hips: the rule that keeps the roller from there, and what a problem says. */
const aboveTheHips: Partial<Record<ContactZone, Pick<Found, "ruleId" | "about">>> = {
  thoracic: { ruleId: "HP-01", about: "the hips: this is an upper-back move" },
  "lateral-thorax": { ruleId: "HP-08", about: "the hips: this is a move of the side" },
};

/** The roller under the hips in a move above them: from there it rolls up onto the low back or the waist. */
function underTheHips(zone: ContactZone, whole: string): readonly Found[] {
  const problem = aboveTheHips[zone];
  if (!problem) return [];
  const plain = readable(whole).replace(/\n/gu, " ");
  return [...plain.matchAll(onTheHips)].flatMap((match) => {
    const sentence = /[^.;!?]*$/u.exec(plain.slice(0, match.index))?.[0] ?? "";
    if (isNegated(sentence, sentence.length)) return [];
    return [{ ...problem, start: match.index, end: match.index + match[0].length }];
  });
}

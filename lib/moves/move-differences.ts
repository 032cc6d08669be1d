/** What changed between two revisions of a move, as a clinician reads it before signing. */
import { limitLines, rangeText } from "@/lib/copy/clinic/dosage-limits";
import { lateralityName, positionName, zoneName } from "@/lib/copy/clinic/names";
import { type MovePart, movePartName } from "@/lib/copy/clinic/own-moves";
import { builtInCatalogue } from "./catalogue";
import { findMove, type Move, pictureOf } from "./move";
import { sourceTitles } from "./sources";

/** One part of the move that changed: the lines that went, and those that came. */
export type MoveDifference = {
  readonly about: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
};

/** The parts that differ, in reading order; of lists, the lines that differ. Steps carry their printed numbers. */
export function moveDifferences(before: Move, after: Move): readonly MoveDifference[] {
  return parts.flatMap(([part, linesOf]) => {
    const [gone, come] = changedLines(linesOf(before), linesOf(after));
    if (gone.length === 0 && come.length === 0) return [];
    return [{ about: movePartName[part], before: gone, after: come }];
  });
}

/** A line as compared, and as shown. */
type Line = { readonly text: string; readonly shown: string };

const parts: readonly (readonly [MovePart, (move: Move) => readonly Line[]])[] = [
  ["name", (move) => [plain(move.name)]],
  ["plainName", (move) => [plain(move.plainName)]],
  ["aliases", (move) => move.aliases.map(plain)],
  ["contactZone", (move) => [plain(zoneName[move.contactZone])]],
  ["startPosition", (move) => [plain(positionName[move.startPosition])]],
  ["laterality", (move) => [plain(lateralityName[move.laterality])]],
  ["targetMuscles", (move) => move.targetMuscles.map(plain)],
  ["picture", (move) => [plain(pictureText(move))]],
  ["setUp", (move) => numbered(move.setUp, 0)],
  ["steps", (move) => numbered(move.steps, move.setUp.length)],
  ["instruction", (move) => [plain(move.instruction)]],
  ["switchSide", (move) => optional(move.switchSide)],
  ["oneSide.setUp", ({ oneSide }) => (oneSide ? numbered(oneSide.setUp, 0) : [])],
  ["oneSide.steps", ({ oneSide }) => (oneSide ? numbered(oneSide.steps, oneSide.setUp.length) : [])],
  ["oneSide.instruction", ({ oneSide }) => optional(oneSide?.instruction)],
  ["oneSide.stopPoint", ({ oneSide }) => optional(oneSide?.stopPoint)],
  ["variations", ({ variations = [] }) => variations.flatMap(variationLines)],
  ["feel", (move) => [plain(move.feel)]],
  ["stopPoint", (move) => [plain(move.stopPoint)]],
  ["hasStopLine", (move) => [plain(move.hasStopLine ? "Drawn" : "Not drawn")]],
  ["stopSigns", (move) => move.stopSigns.map(plain)],
  ["why", (move) => [plain(move.why)]],
  ["dosage", (move) => limitLines(move.dosage).map(([label, value]) => plain(`${label}: ${value}`))],
  [
    "speedCmPerSecond",
    ({ speedCmPerSecond: speed }) => [plain(speed === null ? "Still" : `${speed} cm a second`)],
  ],
  ["stroke", (move) => [plain(move.stroke)]],
  ["strokeCm", ({ strokeCm }) => [plain(strokeCm === null ? "None" : `${strokeCm} cm`)]],
  ["pressureCeiling", (move) => [plain(`${move.pressureCeiling} of 10`)]],
  ["pressure", (move) => [plain(move.pressure)]],
  ["breath", ({ breath }) => [plain(`In ${breath.inSeconds} s, out ${breath.outSeconds} s`)]],
  ["cues", (move) => move.cues.map(plain)],
  ["mistakes", (move) => move.mistakes.map(plain)],
  ["warnings", (move) => move.warnings.map(plain)],
  ["sources", (move) => move.sources.map((source) => plain(sourceText(source, move)))],
  ["differences", (move) => move.differences.map(({ about, text }) => plain(`${about}: ${text}`))],
  ["openQuestions", (move) => move.openQuestions.map(plain)],
];

function plain(text: string): Line {
  return { text, shown: text };
}

function optional(text: string | null | undefined): readonly Line[] {
  return text ? [plain(text)] : [];
}

/** Numbered as on paper, where set-up and steps are one list. A line that only got another number is the same. */
function numbered(lines: readonly string[], above: number): readonly Line[] {
  return lines.map((text, index) => ({ text, shown: `${above + index + 1}. ${text}` }));
}

function variationLines({
  name,
  when,
  drawback,
  setUp,
}: NonNullable<Move["variations"]>[number]): readonly Line[] {
  const ofThisOne = ({ text, shown }: Line) => ({ text: `${name}: ${text}`, shown: `${name}: ${shown}` });
  return [plain(when), plain(drawback), ...numbered(setUp, 0)].map(ofThisOne);
}

function pictureText(move: Move): string {
  const picture = pictureOf(move);
  return (picture && findMove(builtInCatalogue, picture)?.name) ?? "None";
}

function sourceText({ document, place, range, says }: Move["sources"][number], { dosage }: Move): string {
  const title = document === "clinic" ? "This clinic" : sourceTitles[document].title;
  const dose = range ? `${rangeText(dosage.kind, range)}. ` : "";
  return `${title}, ${place}: ${dose}${says}`;
}

/** The lines only one of the two lists has, by their longest common sequence: a moved line went and came. */
function changedLines(
  before: readonly Line[],
  after: readonly Line[],
): readonly [readonly string[], readonly string[]] {
  const common = longestCommon(before, after);
  const kept = (side: 0 | 1) => new Set(common.map((pair) => pair[side]));
  const [keptBefore, keptAfter] = [kept(0), kept(1)];
  return [
    before.filter((line) => !keptBefore.has(line)).map(({ shown }) => shown),
    after.filter((line) => !keptAfter.has(line)).map(({ shown }) => shown),
  ];
}

/** The longest run of equal lines both lists have in order. Lists have ten lines at most. */
function longestCommon(
  [head, ...rest]: readonly Line[],
  after: readonly Line[],
): readonly (readonly [Line, Line])[] {
  if (head === undefined || after.length === 0) return [];
  const without = longestCommon(rest, after);
  const at = after.findIndex(({ text }) => text === head.text);
  const match = after[at];
  if (match === undefined) return without;
  const withHead = [[head, match] as const, ...longestCommon(rest, after.slice(at + 1))];
  return withHead.length >= without.length ? withHead : without;
}

/** Looks at the shapes of laid-out texts: whether each is the one of a letter that was written, and none is missing. */
import type { LaidOutGlyph, LaidOutNode, LaidOutRun } from "@/lib/handout/lay-out";

/** A text of a sheet with the shapes it is drawn in. */
type DrawnText = { readonly words: string; readonly runs: readonly LaidOutRun[] };

/** Every text of a laid-out sheet. */
function textsOf(node: LaidOutNode): readonly DrawnText[] {
  if (node.lines === undefined) return (node.children ?? []).flatMap(textsOf);
  return [{ words: wordsOf(node), runs: node.lines.flatMap(({ runs = [] }) => runs) }];
}

function wordsOf({ value, children = [] }: LaidOutNode): string {
  return value ?? children.map(wordsOf).join("");
}

/** What is wrong with how the texts of a laid-out sheet are drawn. */
export function letterProblems(document: LaidOutNode): readonly string[] {
  return textsOf(document).flatMap((text) =>
    [...boxes(text), ...lostLetters(text), ...lostJoinedLetters(text)].map(
      (problem) => `"${text.words}": ${problem}`,
    ),
  );
}

const glyphsOf = (runs: readonly LaidOutRun[]) => runs.flatMap(({ glyphs = [] }) => glyphs);

function boxes({ runs }: DrawnText): readonly string[] {
  return glyphsOf(runs).flatMap(({ id }, at) => (id === 0 ? [`a box in place ${at}`] : []));
}

/** Letters that change their shapes where they are joined: the font names many of them by another letter. */
const JOINED = /[\p{Script=Arabic}]/u;

/** Spaces, hyphens of broken words and what cannot be seen. */
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}-]/u;

function countsOf(all: readonly (string | number)[]): Map<string | number, number> {
  const counts = new Map<string | number, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

/** What `a` has more often than `b`. */
function more(a: readonly (string | number)[], b: readonly (string | number)[]) {
  const counts = countsOf(b);
  return [...countsOf(a)].filter(([each, count]) => count > (counts.get(each) ?? 0)).map(([each]) => each);
}

/** Each letter is drawn as often as it is written; a mark that is a part of one may be named beside it. */
function lostLetters({ words, runs }: DrawnText): readonly string[] {
  const seen = (text: string) =>
    [...text.normalize("NFKD")].filter((letter) => !UNSEEN.test(letter) && !JOINED.test(letter));
  const written = seen(words);
  const named = glyphsOf(runs).flatMap(({ codePoints = [] }) =>
    codePoints.map((each) => String.fromCodePoint(each)),
  );
  const drawn = named.flatMap(seen);
  const marks = new Set(words.normalize("NFKD").match(/\p{M}/gu));
  return [
    ...more(written, drawn).map((letter) => `lost: ${letter}`),
    ...more(drawn, written)
      .filter((letter) => !marks.has(String(letter)))
      .map((letter) => `nobody wrote: ${letter}`),
  ];
}

/** Joined letters are drawn in the shapes their font gives for each word set alone. */
function lostJoinedLetters({ words, runs }: DrawnText): readonly string[] {
  const isJoined = ({ attributes }: LaidOutRun) => /Arabic/.test(attributes?.font?.[0]?.fullName ?? "");
  const joined = runs.filter(isJoined);
  const [font] = joined[0]?.attributes?.font ?? [];
  if (font === undefined) return [];
  const written = words.match(/[\p{Script=Arabic}\p{Script=Inherited}]+/gu) ?? [];
  const wanted = written.flatMap((word) => font.layout(word).glyphs).map(({ id }) => id);
  const ids = glyphsOf(joined)
    .filter(isLetter)
    .map(({ id }) => id);
  return [
    ...more(wanted, ids).map((id) => `lost shape: ${id}`),
    ...more(ids, wanted).map((id) => `a shape of no letter: ${id}`),
  ];
}

/** Not a space or a sign between words; dots have no name. */
function isLetter({ codePoints = [] }: LaidOutGlyph): boolean {
  return codePoints.every((each) => /[\p{Script=Arabic}\p{M}]/u.test(String.fromCodePoint(each)));
}

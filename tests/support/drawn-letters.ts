/** Looks at the shapes of laid-out texts: whether each is the one of a letter that was written, and none is missing. */
import type { LaidOutGlyph, LaidOutNode, LaidOutRun } from "@/lib/handout/lay-out";
import { wordsOf } from "./laid-out-problems";

/** A text of a sheet with the shapes it is drawn in. */
type DrawnText = {
  readonly words: string;
  readonly runs: readonly LaidOutRun[];
  /** The runs of each of its lines. */
  readonly lines: readonly (readonly LaidOutRun[])[];
};

/** Every text of a laid-out sheet. */
function textsOf(node: LaidOutNode): readonly DrawnText[] {
  if (node.lines === undefined) return (node.children ?? []).flatMap(textsOf);
  const lines = node.lines.map(({ runs = [] }) => runs);
  return [{ words: wordsOf(node), runs: lines.flat(), lines }];
}

/** What is wrong with how the texts of a laid-out sheet are drawn. */
export function letterProblems(document: LaidOutNode): readonly string[] {
  return textsOf(document).flatMap((text) =>
    [...boxes(text), ...strayHyphens(text), ...lostLetters(text), ...lostJoinedLetters(text)].map(
      (problem) => `"${text.words}": ${problem}`,
    ),
  );
}

const glyphsOf = (runs: readonly LaidOutRun[]) => runs.flatMap(({ glyphs = [] }) => glyphs);

/** The runs of a word in letters the sheet's own font lacks, wherever it is on a sheet. */
function runsOf(document: LaidOutNode, word: string): readonly LaidOutRun[] {
  const isNoto = ({ attributes }: LaidOutRun) => /Noto/.test(attributes?.font?.[0]?.fullName ?? "");
  return textsOf(document)
    .filter(({ words }) => words.includes(word))
    .flatMap(({ runs }) => runs.filter(isNoto));
}

/** Where the shapes of a word stand each time it is drawn, and where its font puts them, in units of the font. */
export function placesOf(document: LaidOutNode, word: string) {
  return runsOf(document, word).map((run) => {
    const shaped = run.attributes?.font?.[0]?.layout(word);
    if (shaped === undefined) throw new Error(`${word} has no font`);
    return { drawn: inOrder(inUnits(run)), byFont: inOrder(standing(shaped.glyphs, shaped.positions)) };
  });
}

type Places = NonNullable<LaidOutRun["positions"]>;

function inUnits({ glyphs = [], positions = [], attributes = {} }: LaidOutRun): number[][] {
  const { scale = 1, fontSize = 1 } = attributes;
  // A drawing takes what stands off the line in thousandths of the type size.
  const drawn = fontSize / 1000 / scale;
  const places = positions.map(({ xAdvance, xOffset, yOffset, yAdvance }) => ({
    xAdvance: xAdvance / scale,
    yAdvance,
    xOffset: xOffset * drawn,
    yOffset: yOffset * drawn,
  }));
  return standing(glyphs, places);
}

function standing(glyphs: readonly LaidOutGlyph[], positions: Places): number[][] {
  let pen = 0;
  return glyphs.map(({ id }, at) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
    const place = [id, Math.round(pen + xOffset), Math.round(yOffset)];
    pen += xAdvance;
    return place;
  });
}

const inOrder = (places: number[][]) =>
  places.toSorted((a, b) => (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0));

function boxes({ runs }: DrawnText): readonly string[] {
  return glyphsOf(runs).flatMap(({ id }, at) => (id === 0 ? [`a box in place ${at}`] : []));
}

/** A hyphen nobody wrote is the sign of a broken word: it stands at the end of a line. */
function strayHyphens({ words, lines }: DrawnText): readonly string[] {
  const isHyphen = ({ codePoints = [] }: LaidOutGlyph) => codePoints.includes(0x2d);
  const hyphens = lines.flatMap((runs) => glyphsOf(runs)).filter(isHyphen).length;
  const ends = lines.filter((runs) =>
    [glyphsOf(runs)[0], glyphsOf(runs).at(-1)].some((end) => end && isHyphen(end)),
  );
  const written = words.split("-").length - 1;
  return hyphens > written + ends.length ? ["a hyphen inside a word"] : [];
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

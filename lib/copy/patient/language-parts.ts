/**
 * A language's words as parts that a clinician can read at one go, each text beside the English it says. What is
 * signed is a part's digest: with another word in either language it is another part.
 */
import { languagePartName } from "@/lib/copy/clinic/language-part-name";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import type { Move } from "@/lib/moves/move";
import { moveTextIn } from "@/lib/moves/move-text";
import { contentHash } from "@/lib/program/snapshot";
import { patientSentences } from "@/lib/safety/patient-sentences";
import { type PatientCopy, patientCopy } from "./patient-copy";
import type { TranslatedLocale } from "./patient-locales";
import { patientSentence } from "./patient-sentence";
import { type PatientText, textsOf, textsOfMove } from "./usual-calls";

/** A text in both languages; null where one of them does not have it. */
export type TranslatedLine = {
  /** Where it stands in its part: "safety.tiers.today.signs.0", "steps.1". */
  readonly path: string;
  readonly en: string | null;
  readonly translated: string | null;
};

export type LanguagePart = {
  /** "safety", "move.thoracic-roll": what a signature names. */
  readonly key: string;
  /** Clinician text. */
  readonly title: string;
  /** In reading order; the same pair of texts once. */
  readonly lines: readonly TranslatedLine[];
  /** Both languages have every line: a part with a gap cannot be signed. */
  readonly isWhole: boolean;
  /** SHA-256 over the lines of both languages. */
  readonly digest: string;
};

/** What is read together, in the order it is shown; `conditions` and one part for each move stand after these. */
const copyParts = ["safety", "handout", "player", "pages", "pictures"] as const;
type CopyPart = (typeof copyParts)[number];

/** The part each piece of the words belongs to. A new piece has to name its own. */
const partOfCopy: Record<Exclude<keyof PatientCopy, "language" | "direction">, CopyPart> = {
  safety: "safety",
  handout: "handout",
  zones: "handout",
  sides: "handout",
  positions: "handout",
  dosage: "handout",
  day: "handout",
  player: "player",
  link: "pages",
  verify: "pages",
  figures: "pictures",
  bodyMap: "pictures",
};
type CopyPiece = keyof typeof partOfCopy;
const copyPieces = Object.keys(partOfCopy) as CopyPiece[];

/** Ids among the words, which nobody reads. */
const notWords = /^safety\.tierOrder\./;

const partsOf = new Map<TranslatedLocale, readonly LanguagePart[]>();

/** Every part of a language as it is today. Made once. */
export function languageParts(locale: TranslatedLocale): readonly LanguagePart[] {
  let parts = partsOf.get(locale);
  if (!parts) {
    parts = makeParts(locale, patientCopy(locale));
    partsOf.set(locale, parts);
  }
  return parts;
}

function makeParts(locale: TranslatedLocale, words: PatientCopy): readonly LanguagePart[] {
  const english = patientCopy("en");
  const part = (key: string, all: readonly TranslatedLine[]) => toPart(locale, key, all);
  return [
    ...copyParts.map((key) => part(key, pairUp(copyTexts(key, english), copyTexts(key, words)))),
    part("conditions", patientSentences.map(sentenceIn(locale))),
    ...builtInCatalogue.moves.map((move) => part(`move.${move.slug}`, moveLines(move, locale, words))),
  ];
}

/** A part of these lines. Exported for the tests: what makes it another part. */
export function toPart(locale: TranslatedLocale, key: string, all: readonly TranslatedLine[]): LanguagePart {
  const lines = unique(all);
  return {
    key,
    title: languagePartName(key),
    lines,
    isWhole: lines.every(({ en, translated }) => en !== null && translated !== null),
    digest: contentHash({ locale, key, lines }),
  };
}

function copyTexts(part: CopyPart, words: PatientCopy): readonly PatientText[] {
  return copyPieces
    .filter((piece) => partOfCopy[piece] === part)
    .flatMap((piece) => textsOf(words, words[piece], piece))
    .filter(({ path }) => !notWords.test(path));
}

/** A sentence the dictionary of that language does not have comes back in English. */
function sentenceIn(locale: TranslatedLocale) {
  return (en: string, index: number): TranslatedLine => {
    const said = patientSentence(en, locale);
    return { path: String(index), en, translated: said === en ? null : said };
  };
}

function moveLines(move: Move, locale: TranslatedLocale, words: PatientCopy): readonly TranslatedLine[] {
  const english = moveTextIn(move, "en");
  const translated = moveTextIn(move, locale);
  return pairUp(english ? textsOfMove(english, words) : [], translated ? textsOfMove(translated, words) : []);
}

/** Both languages line by line; what only the translation has stands at the end. Exported for the tests. */
export function pairUp(
  english: readonly PatientText[],
  translated: readonly PatientText[],
): readonly TranslatedLine[] {
  const left = [...translated];
  const paired = english.map(({ path, text }): TranslatedLine => {
    const at = left.findIndex((each) => each.path === path);
    const [found] = at < 0 ? [] : left.splice(at, 1);
    return { path, en: text, translated: found?.text ?? null };
  });
  return [...paired, ...left.map(({ path, text }) => ({ path, en: null, translated: text }))];
}

/** Left and right are often told in the same words: each pair of texts stands where it comes first. */
function unique(lines: readonly TranslatedLine[]): readonly TranslatedLine[] {
  const pairs = new Map<string, TranslatedLine>();
  for (const line of lines) {
    const pair = JSON.stringify([line.en, line.translated]);
    if (!pairs.has(pair)) pairs.set(pair, line);
  }
  return [...pairs.values()];
}

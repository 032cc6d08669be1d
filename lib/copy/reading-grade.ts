/** The Flesch-Kincaid grade of a text: a smoke test for patient words, no more. */

/**
 * Years of school a text asks for: 0.39 x words per sentence + 11.8 x syllables per word - 15.59. Can be below 0.
 * A colon or a line break ends a sentence as a full stop does; a number counts as a word of one syllable.
 */
export function readingGrade(text: string): number {
  const sentences = sentencesOf(text).map(wordsOf);
  const words = sentences.flat();
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** The sentences of a text that hold at least one word, without their end marks. */
export function sentencesOf(text: string): string[] {
  // A point between digits ("2.5") ends nothing.
  return text.split(/[!?:\n]+|\.(?!\d)/).filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words of a text; "hand's" is one, "4/10" is two. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Spoken syllables of an English word, by rule: vowel groups, less silent endings. Right for most words. */
export function countSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/['’]s$/, "")
    .replace(/[^a-z]/g, "");
  if (letters.length <= 3) return 1;
  const stem = letters
    // "needed" and "pieces" speak their ending; "rolled", "moves", "move" do not.
    .replace(/(?<![td])ed$/, "")
    .replace(/(?<![lscgxz]|sh|ch)es$/, "")
    .replace(/(?<!l)e$/, "")
    .replace(/(?<=[aeiouy])le$/, "l")
    .replace(/^y/, "");
  const groups = stem.match(/[aeiouy]{1,2}/g)?.length ?? 0;
  // "going", "easier", "area": two vowels side by side, each spoken.
  const spokenApart = /[aeou]ing$|..ier$|..ea$|eo$/.test(letters) ? 1 : 0;
  return Math.max(1, groups + spokenApart);
}

/** The highest grade a patient's text may have: most adults read at this one with ease. */
export const MAX_GRADE = 6;

/** Texts of fewer words are too short for a grade to mean anything. */
const FEWEST_GRADED_WORDS = 4;

/** The grade of a text of four words or more; null for a shorter one. */
export function gradeOf(text: string): number | null {
  return wordsOf(text).length < FEWEST_GRADED_WORDS ? null : readingGrade(text);
}

/** Where the sentence of most words stands in a text, the first of equals; null where there is no word. */
export function longestSentence(text: string): { start: number; end: number } | null {
  let from = 0;
  let longest: { start: number; end: number; words: number } | null = null;
  for (const sentence of sentencesOf(text)) {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    const words = wordsOf(sentence).length;
    if (longest !== null && words <= longest.words) continue;
    longest = { start: start + sentence.search(/\S/), end: start + sentence.trimEnd().length, words };
  }
  return longest && { start: longest.start, end: longest.end };
}

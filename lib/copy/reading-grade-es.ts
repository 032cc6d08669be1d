/** Two published measures of how hard a Spanish text reads: a smoke test for patient words, no more. */
import { sentencesOf, wordsOf } from "./reading-grade";

/**
 * Years of primary school a Spanish text asks for, by Crawford: -0.205 x sentences in 100 words + 0.049 x syllables in
 * 100 words - 3.407. Can be below 0. Sentences and words are counted as for English.
 *
 * Source: Crawford A. N. (1989), "Fórmula y gráfico para determinar la comprensibilidad de textos del nivel primario en
 * castellano". Lectura y Vida 10(4). Made for the six years of primary school, which is the range asked of us.
 */
export function spanishGrade(text: string): number {
  const { sentences, words, syllables } = countsOf(text);
  if (words === 0) return 0;
  return -0.205 * ((100 * sentences) / words) + 0.049 * ((100 * syllables) / words) - 3.407;
}

/**
 * How easily a Spanish text reads, 0 to 100 and beyond for the easiest: 206.835 - 62.3 x syllables per word - words per
 * sentence, the formula of Szigriszt-Pazos. The INFLESZ scale reads it: below 40 very hard, to 55 somewhat hard, to 65
 * normal, to 80 quite easy, above that very easy.
 *
 * Sources: Szigriszt Pazos F. (1993), "Sistemas predictivos de legibilidad del mensaje escrito: fórmula de
 * perspicuidad"; Barrio Cantalejo I. M. and others (2008), "Validación de la Escala INFLESZ para evaluar la legibilidad
 * de los textos dirigidos a pacientes". An Sist Sanit Navar 31(2), 135-152.
 */
export function spanishEase(text: string): number {
  const { sentences, words, syllables } = countsOf(text);
  if (words === 0) return 100;
  return 206.835 - 62.3 * (syllables / words) - words / sentences;
}

function countsOf(text: string) {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + countSpanishSyllables(word), 0);
  return { sentences: sentences.length, words: words.length, syllables };
}

/**
 * Spoken syllables of a Spanish word, by rule: each vowel group is one, parted where two strong vowels meet ("le-er")
 * or a weak one is stressed ("dí-a"). The u of "que", "qui", "gue", "gui" is silent. A number is one, as in English.
 */
export function countSpanishSyllables(word: string): number {
  const letters = word
    .normalize("NFC")
    .toLowerCase()
    .replace(/(?<=q)u(?=[eéií])|(?<=g)u(?=[eéií])/g, "")
    // Alone or after a vowel at the end, y is a vowel: "y", "hoy", "muy".
    .replace(/^y$|(?<=[aeiouáéíóú])y$/, "i")
    // An h between vowels parts no diphthong, and joins no two strong vowels: "prohi-bir", "al-co-hol".
    .replace(/(?<=[aeiouáéíóúü])h(?=[aeiouáéíóúü])/g, "");
  const nuclei = letters.match(/[iuü]?[aeoáéó][iuü]?|[íú]|[iuü]{1,2}/g)?.length ?? 0;
  return Math.max(1, nuclei);
}

/**
 * The highest Crawford grade of a Spanish patient text. It is the limit, because it counts years of school as the
 * English one does, was made from Spanish texts, and weighs single sentences fairly.
 */
export const MAX_SPANISH_GRADE = 6;

/**
 * The least ease of a whole block in Spanish: "quite easy", the step of INFLESZ for what everybody reads. A second limit
 * for blocks alone: one long word in a short sentence moves it by 20 points.
 */
export const MIN_SPANISH_EASE = 65;

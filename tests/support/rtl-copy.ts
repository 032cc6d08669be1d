/** A language that is written from the right, for tests: the English words in Arabic letters, word for word. */
import { en } from "@/lib/copy/patient/en";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";

const latin = "bcdfghjklmnpqrstvwxyz";
const arabic = "بتثجحخدذرزسشصضطظعغفقك";

/** The same text in Arabic letters, without the vowels inside a word, as Arabic is written; digits and signs stay. */
export function inArabicLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<=[a-z])-(?=[a-z])/g, " ")
    .replace(/(?<=[a-z])[aeiou]/g, "")
    .replace(/[aeiou]/g, "ا")
    .replace(/[a-z]/g, (letter) => arabic.charAt(latin.indexOf(letter)));
}

/** The same words, whatever shape they come in; what functions make is turned when they are called. */
export function turned<Words>(words: Words): Words {
  if (typeof words === "string") return inArabicLetters(words) as Words;
  if (typeof words === "function") {
    return ((...given: unknown[]) => turned(Reflect.apply(words, undefined, given))) as Words;
  }
  if (Array.isArray(words)) return words.map(turned) as Words;
  if (words !== null && typeof words === "object") {
    return Object.fromEntries(Object.entries(words).map(([key, inner]) => [key, turned(inner)])) as Words;
  }
  return words;
}

export const rtlCopy: PatientCopy = {
  ...turned(en),
  language: "ar",
  direction: "rtl",
  // Keys, not words.
  safety: { ...turned(en.safety), tierOrder: en.safety.tierOrder },
};

/** What the rules say to a patient is written once, in English, beside each condition; other languages look it up. */
import { conditions as spanish } from "./es/conditions";
import type { PatientLocale } from "./patient-locales";

const dictionaries: Readonly<Record<Exclude<PatientLocale, "en">, Readonly<Record<string, string>>>> = {
  es: spanish,
};

/** A condition's or a rule's patient text in that language. What a person typed is in no dictionary and stays as typed. */
export function patientSentence(text: string, locale: PatientLocale): string {
  if (locale === "en") return text;
  const dictionary = dictionaries[locale];
  return Object.hasOwn(dictionary, text) ? (dictionary[text] ?? text) : text;
}

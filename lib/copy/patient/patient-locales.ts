/** The languages a patient can be given a program in. Apart from the words, so that a form can list them cheaply. */

export const patientLocales = ["en", "es"] as const;
export type PatientLocale = (typeof patientLocales)[number];

export function isPatientLocale(value: unknown): value is PatientLocale {
  return patientLocales.some((locale) => locale === value);
}

/** What a clinician calls a language. */
export const localeNames: Record<PatientLocale, string> = { en: "English", es: "Spanish" };

/** The languages beside English, whose words were translated and are reviewed by a clinician. */
export type TranslatedLocale = Exclude<PatientLocale, "en">;
export const translatedLocales: readonly TranslatedLocale[] = patientLocales.filter(
  (locale) => locale !== "en",
);

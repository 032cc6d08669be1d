import { isPatientLocale, type PatientLocale } from "./patient-locales";

/** A browser's list is far shorter; a longer one is not read to its end. */
const MOST_LETTERS = 300;

/** The first of the languages a reader likes that there are words in ("es-MX"), best liked first; English where none is. */
export function preferredLocale(languages: readonly string[]): PatientLocale {
  const bases = languages.map((language) => language.toLowerCase().split("-")[0]);
  return bases.find(isPatientLocale) ?? "en";
}

/** The languages of the `Accept-Language` a browser sends ("es-MX,es;q=0.9"), best liked first. */
export function acceptedLanguages(acceptLanguage: string | null): readonly string[] {
  const wishes = (acceptLanguage ?? "")
    .slice(0, MOST_LETTERS)
    .split(",")
    .map((wish) => {
      const [language = "", ...parameters] = wish
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
      return { language, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0);
  // Equal wishes stay in their order.
  return wishes.toSorted((a, b) => b.weight - a.weight).map(({ language }) => language);
}

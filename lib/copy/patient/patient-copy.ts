/** The patient's words, by language. */
import { en } from "./en";
import { es } from "./es";
import type { PatientLocale } from "./patient-locales";

/** Every language holds exactly these words. */
export type PatientCopy = typeof en;

const copies: Record<PatientLocale, PatientCopy> = { en, es };

/** All patient words of a language outside the moves' own text. */
export function patientCopy(locale: PatientLocale): PatientCopy {
  return copies[locale];
}

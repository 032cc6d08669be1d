/** The patient's words, by language. */
import { en } from "./en";

/** Every language holds exactly these words; English is the one written so far. */
export type PatientCopy = typeof en;

const copies = { en } satisfies Record<string, PatientCopy>;

export type PatientLocale = keyof typeof copies;

/** All patient words of a language outside the moves' own text. */
export function patientCopy(locale: PatientLocale): PatientCopy {
  return copies[locale];
}

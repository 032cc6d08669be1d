/** A move's name among words of another language. */
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";

/** A name nobody has put into that language, as the clinic gave it, and that it is the name of a move. */
export function ownName(name: string, locale: PatientLocale): string {
  return patientCopy(locale).handout.ownName(name);
}

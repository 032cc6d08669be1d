import "server-only";
import { headers } from "next/headers";
import { type PatientCopy, patientCopy } from "@/lib/copy/patient/patient-copy";
import { acceptedLanguages, preferredLocale } from "@/lib/copy/patient/preferred-locale";

/** The patient words in the language the reader's browser asks for. */
export async function readersCopy(): Promise<PatientCopy> {
  return patientCopy(preferredLocale(acceptedLanguages((await headers()).get("accept-language"))));
}

/** What clinicians read of the clinic's own lines, where a patient reads them in another language than they are in. */
import {
  localeNames,
  type PatientLocale,
  type TranslatedLocale,
  translatedLocales,
} from "@/lib/copy/patient/patient-locales";
import type { TranslatedLines } from "@/lib/program/clinic-extras";
import { type SnapshotClinic, untranslatedLines } from "@/lib/program/snapshot";

type ClinicLine = keyof TranslatedLines;

/** Lines of the clinic that a patient reads as the clinic wrote them, and what can be done about it by whoever looks. */
export type LinesNote = {
  readonly locale: TranslatedLocale;
  readonly lines: readonly ClinicLine[];
  /** `next-version`: Settings has the words by now, or the line no more, and what is published next follows. */
  readonly remedy: "write" | "ask-owner" | "next-version";
};

/**
 * The note on what is given out in that language; null: nothing is to be said. `given` is the clinic as it is printed,
 * `now` as Settings have it.
 */
export function linesNoteOf(
  given: SnapshotClinic,
  now: SnapshotClinic,
  locale: PatientLocale,
  mayManage: boolean,
): LinesNote | null {
  const translated = translatedLocales.find((known) => known === locale);
  const lines = untranslatedLines(given, locale);
  if (translated === undefined || lines.length === 0) return null;
  const lacking = untranslatedLines(now, locale);
  const isSettled = lines.every((line) => !lacking.includes(line));
  return {
    locale: translated,
    lines,
    remedy: isSettled ? "next-version" : mayManage ? "write" : "ask-owner",
  };
}

const lineName: Record<ClinicLine, string> = { hours: "hours", closedLine: "line for closed hours" };

/** "The clinic’s hours have no Spanish: patients read them as the clinic wrote them." */
export function linesNoteText({ locale, lines }: LinesNote): string {
  const [has, them] = lines.length === 1 && lines[0] === "closedLine" ? ["has", "it"] : ["have", "them"];
  const named = lines.map((line) => lineName[line]).join(" and ");
  return `The clinic’s ${named} ${has} no ${localeNames[locale]}: patients read ${them} as the clinic wrote ${them}.`;
}

export const linesNoteWords = {
  /** Leads to the fields. */
  write: (locale: TranslatedLocale) => `Write the ${localeNames[locale]} in Settings`,
  askOwner: (locale: TranslatedLocale) => `An owner can write the ${localeNames[locale]} in Settings.`,
  nextVersion: "This is settled in Settings by now: the next version follows.",
} as const;

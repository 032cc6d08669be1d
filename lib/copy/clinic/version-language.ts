/** What clinicians read of a language's review beside a published version. Apart from the words, which the browser has. */
import type { PatientLocale, TranslatedLocale } from "@/lib/copy/patient/patient-locales";
import { holdsEarlierWords } from "@/lib/program/earlier-words";
import type { VersionSnapshot } from "@/lib/program/snapshot";
import { type LanguageSummary, languageSummaryOf } from "./languages";

/**
 * The review of the version in that language; null of English. A review of today's words is not said of a version that
 * was published in others; what nobody has reviewed stays so, whatever its words.
 */
export function versionSummaryOf(
  snapshot: VersionSnapshot,
  locale: PatientLocale,
  summaries: Readonly<Record<TranslatedLocale, LanguageSummary>>,
): LanguageSummary | null {
  const summary = languageSummaryOf(locale, summaries);
  if (!summary || summary.state === "unreviewed" || !holdsEarlierWords(snapshot, summary.locale)) {
    return summary;
  }
  return { ...summary, state: "earlier-words", by: null, on: null };
}

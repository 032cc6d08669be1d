/** What clinicians read of a language's review. */
import { localeNames, type PatientLocale, type TranslatedLocale } from "@/lib/copy/patient/patient-locales";
import { countText, fullDayText } from "./dates";
import { signatureCount } from "./vetting";

/** How far the review of a language's words has come in a clinic. */
export type LanguageSummary = {
  readonly locale: TranslatedLocale;
  /** Parts whose words of today have all their signatures. */
  readonly reviewed: number;
  readonly of: number;
  /** `earlier-words`: of a version whose words are not those of today; only those are reviewed. */
  readonly state: "unreviewed" | "partly" | "reviewed" | "earlier-words";
  /** Who signed, each once, and the clinic's day of the last signature; null unless every part is signed. */
  readonly by: string | null;
  readonly on: string | null;
};

/** What is to be known of one part; see `PartReview`. */
type PartFacts = {
  readonly standing: "signed" | "partly-signed" | "changed" | "unsigned" | "untranslated";
  readonly signatures: readonly { readonly by: string; readonly on: string }[];
  readonly signaturesNeeded: number;
  readonly earlier: { readonly by: string; readonly on: string } | null;
};

/** "Spanish: reviewed by Ana Ruiz, PT on 21 Nov 2026" */
export function languageStateText(summary: LanguageSummary): string {
  return `${localeNames[summary.locale]}: ${reviewText(summary)}`;
}

/** That of any language patients read; null of English, which is what the others are translated from. */
export function languageSummaryOf(
  locale: PatientLocale,
  summaries: Readonly<Record<TranslatedLocale, LanguageSummary>>,
): LanguageSummary | null {
  return locale === "en" ? null : summaries[locale];
}

/** The same without the language: "5 of 13 parts reviewed". */
export function reviewText({ state, reviewed, of, by, on }: LanguageSummary): string {
  switch (state) {
    case "unreviewed":
      return "translated, not yet reviewed by a clinician";
    case "partly":
      return `${reviewed} of ${countText(of, "part")} reviewed`;
    case "reviewed":
      return by === null || on === null ? "reviewed" : `reviewed by ${by} on ${fullDayText(on)}`;
    case "earlier-words":
      return "published in earlier words, not reviewed";
  }
}

/** "Signed by Ana Ruiz, PT on 21 Nov 2026", "1 of 2 signatures: Ana Ruiz, PT on 21 Nov 2026", "Changed since Ana Ruiz, PT signed it on 21 Nov 2026", "Not signed". */
export function partStateText(part: PartFacts): string {
  const { standing, signatures, earlier } = part;
  const given = signatures.map(({ by, on }) => `${by} on ${fullDayText(on)}`).join(", and by ");
  switch (standing) {
    case "signed":
      return `Signed by ${given}`;
    case "partly-signed":
      return `${signatureCount(part)}: ${given}`;
    case "changed":
      return earlier === null
        ? "Changed since it was signed"
        : `Changed since ${earlier.by} signed it on ${fullDayText(earlier.on)}`;
    case "unsigned":
      return "Not signed";
    case "untranslated":
      return "Not all translated";
  }
}

export const languageWords = {
  /** Leads to the page of the language's words. */
  read: (language: string) => `Read the ${language} words`,
  lead: (language: string) =>
    `All that a patient can read in ${language}, beside the English it was translated from. Names, numbers and days are examples.`,
  what: (language: string) =>
    `A signature says that the ${language} of a part means what the English says and that a patient can follow it. A part is reviewed once it has as many signatures as the clinic asks of a move. Only a part that was opened can be signed. When a sentence changes in either language, its part has to be signed again. ${language} that is not signed can be printed; the handout's card says how far its review is.`,
  whoSigns: "A licensed clinician of this clinic signs it.",
  untranslated: (language: string) =>
    `Part of this is not in ${language} yet. It cannot be signed until it is; a program with a move that is not in ${language} is not published in it.`,
  missing: "Not translated",
  notInEnglish: "Not in English",
  /** Under a part, before the signer's note. */
  signature: (by: string, licence: string) => `${by}, licence ${licence}.`,
  signPart: "Sign this part after reading",
  /** For several parts at once: those that were opened, and no other. */
  several: {
    sign: "Sign the parts you have read",
    opened: "Opened",
    notOpened: "Not opened",
    count: (read: number, of: number) => {
      if (read === 0) return "No part has been opened. Only what you open is signed.";
      if (read === of) return `Your signature is for all ${of} parts.`;
      return `Your signature is for ${read} of ${of} parts: ${read === 1 ? "the one" : "those"} you opened.`;
    },
    leftOut: (titles: readonly string[]) => `Not opened in this visit, so not signed: ${titles.join("; ")}.`,
    missing: "Open the parts you want to sign, and read them.",
    hasRead: (language: string, count: number) =>
      `I have read the ${language} of ${count === 0 ? "each part I sign" : count === 1 ? "the part I opened" : `the ${count} parts I opened`} beside the English, and take it for this clinic's patients.`,
  },
  hasRead: {
    label: (language: string) =>
      `I have read the ${language} beside the English, and take it for this clinic's patients.`,
    missing: "Tick this once you have read it.",
  },
  note: "What you would still change. May stay empty.",
  counts: (count: number, language: string) =>
    count === 1
      ? `The signature counts for this part as shown: when its ${language} or its English changes, it has to be signed again.`
      : `Each signature counts for its part as shown: when the part's ${language} or English changes, it has to be signed again.`,
  refused: {
    licence: "Not signed: your licence on record has changed. Close this, reload the page and sign again.",
    changed: (title: string) =>
      `Not signed: ${title} has changed since this page was opened. Close this, reload the page and read it again.`,
  },
} as const;

import { CircleAlert, CircleCheck } from "lucide-react";
import { type LanguageSummary, languageStateText, languageWords } from "@/lib/copy/clinic/languages";
import { localeNames } from "@/lib/copy/patient/patient-locales";
import { TextLink } from "./text-link";

/** How far a language's words are reviewed in this clinic, where a program is given out in it; leads to the words. */
export function LanguageState({ summary }: { summary: LanguageSummary }) {
  const isReviewed = summary.state === "reviewed";
  const Icon = isReviewed ? CircleCheck : CircleAlert;
  return (
    <p className="flex gap-2 text-13">
      <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${isReviewed ? "text-ok" : "text-caution"}`} />
      <span className="min-w-0 [overflow-wrap:anywhere]">
        {languageStateText(summary)}.{" "}
        <TextLink href={`/catalogue/languages/${summary.locale}`}>
          {languageWords.read(localeNames[summary.locale])}
        </TextLink>
      </span>
    </p>
  );
}

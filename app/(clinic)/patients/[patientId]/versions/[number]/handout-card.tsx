"use client";
import { FileDown } from "lucide-react";
import { useState } from "react";
import { HandoutChoices, PageCountLine } from "@/app/_handout/handout-choices";
import { usePageCount } from "@/app/_handout/use-page-count";
import { Button, ButtonLink } from "@/app/_ui/button";
import { ChoiceField } from "@/app/_ui/choice-field";
import { LanguageState } from "@/app/_ui/language-state";
import { LinesState } from "@/app/_ui/lines-state";
import { Notice } from "@/app/_ui/notice";
import { Section } from "@/app/_ui/page";
import { SelectField } from "@/app/_ui/select-field";
import type { LinesNote } from "@/lib/copy/clinic/clinic-lines";
import { handoutAnswers, handoutWords } from "@/lib/copy/clinic/handout";
import type { LanguageSummary } from "@/lib/copy/clinic/languages";
import { standingWords } from "@/lib/copy/clinic/standing";
import { localeNames, type PatientLocale } from "@/lib/copy/patient/patient-locales";
import type { HandoutLayout } from "@/lib/handout/handout-request";
import type { Paper } from "@/lib/program/paper";

const NO_LINK = "none";

/** A language a version carries, and what is to be known of it; null: nothing. */
export type HandoutLocale = {
  readonly id: PatientLocale;
  /** Who has reviewed its words. */
  readonly review: LanguageSummary | null;
  /** The clinic's own lines that it has no words for. */
  readonly lines: LinesNote | null;
};

/** The handout as a PDF: in which layout and language, on which paper, with which link's code; and how long it is. */
export function HandoutCard({
  address,
  fileName,
  defaultPaper,
  ownLocale,
  locales,
  links,
  isOnHold,
}: {
  /** The version's handout, without its options. */
  address: string;
  fileName: string;
  defaultPaper: Paper;
  /** The language the version was published in, and all it carries. */
  ownLocale: PatientLocale;
  locales: readonly HandoutLocale[];
  /** The links that work, newest first; null for a version that is not current, which carries none. */
  links: readonly { readonly id: string; readonly label: string }[] | null;
  isOnHold: boolean;
}) {
  const [layout, setLayout] = useState<HandoutLayout>("standard");
  const [paper, setPaper] = useState<Paper>(defaultPaper);
  const [locale, setLocale] = useState<PatientLocale>(ownLocale);
  const [chosenLink, setLink] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const chosen = locales.find(({ id }) => id === locale);
  // A link made or revoked meanwhile changes what can be chosen.
  const link =
    links?.find(({ id }) => id === chosenLink)?.id ??
    (chosenLink === NO_LINK ? NO_LINK : (links?.[0]?.id ?? NO_LINK));
  const query = new URLSearchParams({
    layout,
    paper,
    locale,
    ...(link === NO_LINK || isOnHold ? {} : { link }),
  });
  const count = usePageCount(`${address}/pages?${query}`);
  const cannotPrint = count?.is === "refused";

  async function save() {
    setPending(true);
    setProblem(await download(`${address}?${query}`, fileName));
    setPending(false);
  }

  return (
    <Section bare id="handout" title="Handout">
      <HandoutChoices layout={layout} paper={paper} onLayout={setLayout} onPaper={setPaper} />
      {locales.length > 1 ? (
        <ChoiceField<PatientLocale>
          label={handoutWords.language}
          options={locales.map(({ id }) => ({ id, label: localeNames[id] }))}
          value={locale}
          onChange={setLocale}
        />
      ) : null}
      {chosen?.review ? <LanguageState summary={chosen.review} /> : null}
      {chosen?.lines ? <LinesState note={chosen.lines} /> : null}
      {isOnHold ? (
        <p className="font-semibold text-stop">{standingWords.handout}</p>
      ) : links === null ? (
        <p className="text-13 text-ink-2">{handoutWords.notCurrent}</p>
      ) : (
        <SelectField
          label={handoutWords.link}
          options={[
            ...links,
            { id: NO_LINK, label: links.length === 0 ? handoutWords.noLinkYet : handoutWords.noLink },
          ]}
          value={link}
          onChange={setLink}
        />
      )}
      <PageCountLine layout={layout} count={count} />
      {problem ? <Notice tone="stop" title={problem} /> : null}
      <div className="flex flex-wrap gap-2">
        {cannotPrint ? (
          <Button look="filled" isDisabled>
            {handoutWords.print}
          </Button>
        ) : (
          <ButtonLink look="filled" href={`${address}?${query}&view=1`} target="_blank">
            {handoutWords.print}
          </ButtonLink>
        )}
        <Button isPending={isPending} isDisabled={cannotPrint} onPress={() => void save()}>
          <FileDown aria-hidden className="size-4" />
          {isPending ? handoutWords.saving : handoutWords.save}
        </Button>
      </div>
    </Section>
  );
}

/** Fetches the PDF and hands it to the browser to save. Answers the sentence of what went wrong, or null. */
async function download(address: string, fileName: string): Promise<string | null> {
  try {
    const response = await fetch(address, { cache: "no-store" });
    if (!response.ok) return (await response.text()).trim() || handoutAnswers.failed;
    const url = URL.createObjectURL(await response.blob());
    const anchor = document.createElement("a");
    anchor.href = url;
    anchor.download = fileName;
    anchor.click();
    // The browser reads the address after this turn.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    return null;
  } catch {
    return handoutAnswers.failed;
  }
}

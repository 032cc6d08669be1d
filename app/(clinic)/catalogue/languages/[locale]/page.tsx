import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireClinician } from "@/app/_session/require-clinician";
import { Notice } from "@/app/_ui/notice";
import { Page } from "@/app/_ui/page";
import { TextLink } from "@/app/_ui/text-link";
import { listLanguageReviews, type PartReview } from "@/db/queries/language-reviews";
import { getSignature } from "@/db/queries/signature";
import { languageStateText, languageWords, partStateText } from "@/lib/copy/clinic/languages";
import { signingNote } from "@/lib/copy/clinic/vetting";
import { localeNames, type TranslatedLocale, translatedLocales } from "@/lib/copy/patient/patient-locales";
import { LanguageLines } from "./language-lines";
import { OpenedPartsProvider, PartFold } from "./opened-parts";
import { type SignablePart, SignTranslation } from "./sign-translation";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${localeNames[await readLocale(params)]} words` };
}

export default async function LanguagePage({ params }: Props) {
  const actor = await requireClinician();
  const locale = await readLocale(params);
  const review = (await listLanguageReviews(actor)).find((each) => each.locale === locale);
  if (!review) notFound();
  const signer = review.maySign ? await getSignature(actor) : null;
  const language = localeNames[locale];
  const parts = review.parts.map((part) => ({
    ...part,
    reading: <LanguageLines locale={locale} lines={part.lines} />,
  }));
  const open = parts.filter(isOpen).map(toSignable);

  return (
    <OpenedPartsProvider>
      <Page
        title={`${language} words`}
        lead={
          <>
            <TextLink href="/catalogue">Catalogue</TextLink>. {languageWords.lead(language)}
          </>
        }
        actions={
          signer && open.length > 1 ? (
            <SignTranslation
              label={languageWords.several.sign}
              then="#main"
              locale={locale}
              parts={open}
              signer={signer}
            />
          ) : null
        }
      >
        <Notice
          tone={review.summary.state === "reviewed" ? "ok" : "info"}
          title={languageStateText(review.summary)}
        >
          <p>{languageWords.what(language)}</p>
          {signer ? null : <p>{languageWords.whoSigns}</p>}
        </Notice>
        <ul className="flex flex-col gap-2">
          {parts.map((part) => (
            <li key={part.key}>
              <PartFold
                part={{ key: part.key, digest: part.digest }}
                id={idOf(part)}
                title={part.title}
                aside={partStateText(part)}
              >
                <div className="flex flex-col items-start gap-4">
                  <Signatures part={part} />
                  {part.standing === "untranslated" ? <p>{languageWords.untranslated(language)}</p> : null}
                  <div className="self-stretch">{part.reading}</div>
                  {signer && part.standing === "partly-signed" && part.isSignedByActor ? (
                    <p>{signingNote("already-signed")}</p>
                  ) : null}
                  {signer && isOpen(part) ? (
                    <SignTranslation
                      label={languageWords.signPart}
                      then={`#${idOf(part)} > summary`}
                      locale={locale}
                      parts={[toSignable(part)]}
                      signer={signer}
                    />
                  ) : null}
                </div>
              </PartFold>
            </li>
          ))}
        </ul>
      </Page>
    </OpenedPartsProvider>
  );
}

/** Who signed these words, with licence and note. */
function Signatures({ part }: { part: PartReview }) {
  if (part.signatures.length === 0) return null;
  return (
    <ul>
      {part.signatures.map(({ by, licence, note }, index) => (
        <li key={index}>
          {languageWords.signature(by, licence)} {note}
        </li>
      ))}
    </ul>
  );
}

async function readLocale(params: Props["params"]): Promise<TranslatedLocale> {
  const { locale } = await params;
  return translatedLocales.find((known) => known === locale) ?? notFound();
}

/** Whether there is something for the reader to sign: whole, and short of a signature in these words, not theirs. */
function isOpen({ standing, isSignedByActor }: PartReview): boolean {
  return !isSignedByActor && ["unsigned", "changed", "partly-signed"].includes(standing);
}

function toSignable({ key, digest, title, reading }: SignablePart): SignablePart {
  return { key, digest, title, reading };
}

/** Of its fold on the page; keys have dots, which a selector would take for classes. */
function idOf({ key }: PartReview): string {
  return `part-${key.replaceAll(".", "-")}`;
}

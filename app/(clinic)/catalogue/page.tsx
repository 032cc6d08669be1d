import { PenLine } from "lucide-react";
import type { Metadata } from "next";
import { requireClinician } from "@/app/_session/require-clinician";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Page } from "@/app/_ui/page";
import { TextLink } from "@/app/_ui/text-link";
import { getLanguageSummaries } from "@/db/queries/language-reviews";
import { getSignature } from "@/db/queries/signature";
import { listVetting, type VettedMove } from "@/db/queries/vetting";
import { may } from "@/lib/access/actor";
import { countText } from "@/lib/copy/clinic/dates";
import { languageStateText } from "@/lib/copy/clinic/languages";
import { waitsForSignature } from "@/lib/copy/clinic/vetting";
import { translatedLocales } from "@/lib/copy/patient/patient-locales";
import { UnsignedNotice } from "../unsigned-notice";
import { CatalogueFilter } from "./catalogue-filter";
import { filterVetting, readFilter } from "./filter-vetting";
import { MoveCard } from "./move-card";
import { MoveReading } from "./move-reading";
import { SignMoves } from "./sign-moves";

export const metadata: Metadata = { title: "Catalogue" };

export default async function CataloguePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireClinician();
  const filter = readFilter(await searchParams);
  const maySign = may(actor, "prescribe");
  const [vetted, languages, signer] = await Promise.all([
    listVetting(actor),
    getLanguageSummaries(actor),
    maySign ? getSignature(actor) : null,
  ]);
  const shown = filterVetting(vetted, filter);
  const toSign = vetted.filter(({ signing }) => signing === "open");
  const waiting = vetted.filter(waitsForSignature).length;

  return (
    <Page
      title="Catalogue"
      lead={
        <>
          {describe(vetted)}. <TextLink href="/catalogue/rules">Rules and conditions</TextLink>.{" "}
          {translatedLocales.map((locale) => (
            <TextLink key={locale} href={`/catalogue/languages/${locale}`}>
              {languageStateText(languages[locale])}
            </TextLink>
          ))}
        </>
      }
      actions={
        <>
          {signer && toSign.length > 1 ? (
            <SignMoves
              label={`Sign all ${toSign.length} after reading`}
              signer={signer}
              moves={toSign.map(({ move, contentHash, livePrograms, lastSigned }) => ({
                slug: move.slug,
                revision: move.revision,
                contentHash,
                name: move.plainName,
                livePrograms,
                reading: <MoveReading move={move} lastSigned={lastSigned} />,
              }))}
            />
          ) : null}
          {may(actor, "compose") ? (
            <ButtonLink href="/catalogue/new">
              <PenLine aria-hidden className="size-4" />
              Write a move
            </ButtonLink>
          ) : null}
        </>
      }
    >
      {waiting > 0 ? <UnsignedNotice count={waiting} maySign={maySign} isInCatalogue /> : null}
      <CatalogueFilter filter={filter} />
      <p role="status" className="sr-only">
        {countText(shown.length, "move")} shown
      </p>
      {shown.length === 0 ? (
        <EmptyState title="No move fits" actions={<ButtonLink href="/catalogue">Show all moves</ButtonLink>}>
          No move of the catalogue has this zone and this standing.
        </EmptyState>
      ) : (
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,18rem),1fr))] gap-4">
          {shown.map((each) => (
            <MoveCard key={each.move.slug} vetted={each} />
          ))}
        </ul>
      )}
    </Page>
  );
}

/** "9 moves, 7 signed, 2 written here" */
function describe(vetted: readonly VettedMove[]): string {
  const signed = vetted.filter(({ standing }) => standing === "signed").length;
  const own = vetted.filter(({ origin }) => origin.is === "own").length;
  return [
    countText(vetted.length, "move"),
    `${signed} signed`,
    ...(own > 0 ? [`${own} written here`] : []),
  ].join(", ");
}

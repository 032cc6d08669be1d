import type { Metadata } from "next";
import { requireClinician } from "@/app/_session/require-clinician";
import { Badge } from "@/app/_ui/badge";
import { MoveFigure } from "@/app/_ui/move-figure";
import { Page } from "@/app/_ui/page";
import { RowLink } from "@/app/_ui/text-link";
import { listVetting } from "@/db/queries/vetting";
import { may } from "@/lib/access/actor";
import { countText } from "@/lib/copy/clinic/dates";
import { rangeText } from "@/lib/copy/clinic/dosage-limits";
import { positionName, zoneName } from "@/lib/copy/clinic/names";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { type Move, sidesOf } from "@/lib/moves/move";
import { UnsignedNotice } from "../unsigned-notice";
import { SignMoves } from "./sign-moves";

export const metadata: Metadata = { title: "Catalogue" };

export default async function CataloguePage() {
  const actor = await requireClinician();
  const vetting = await listVetting(actor);
  const signed = new Set(vetting.filter((move) => move.signed !== null).map(({ slug }) => slug));
  const unsigned = builtInCatalogue.moves.filter(({ slug }) => !signed.has(slug));
  const maySign = may(actor, "prescribe");

  return (
    <Page
      title="Catalogue"
      lead={`${countText(builtInCatalogue.moves.length, "move")}, ${signed.size} signed`}
      actions={
        maySign && unsigned.length > 1 ? (
          <SignMoves
            label={`Sign ${unsigned.length} moves`}
            moves={unsigned.map(({ slug, plainName }) => ({ slug, name: plainName }))}
          />
        ) : null
      }
    >
      {unsigned.length > 0 ? (
        <UnsignedNotice count={unsigned.length} maySign={maySign} isInCatalogue />
      ) : null}
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,18rem),1fr))] gap-4">
        {builtInCatalogue.moves.map((move) => (
          <MoveCard key={move.slug} move={move} isSigned={signed.has(move.slug)} />
        ))}
      </ul>
    </Page>
  );
}

function MoveCard({ move, isSigned }: { move: Move; isSigned: boolean }) {
  const { dosage } = move;
  return (
    <li className="relative flex flex-col gap-3 rounded-card border border-line bg-surface p-4 hover:border-edge">
      <MoveFigure move={move.slug} side={sidesOf[move.laterality][0]} className="h-24 w-full" />
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <h2>
            <RowLink href={`/catalogue/${move.slug}`} className="text-16">
              {move.plainName}
            </RowLink>
          </h2>
          <p className="text-13 text-ink-2">{move.name}</p>
        </div>
        {isSigned ? <Badge tone="ok">Signed</Badge> : <Badge tone="caution">Not signed</Badge>}
      </div>
      <p className="text-ink-2">
        {zoneName[move.contactZone]}, {positionName[move.startPosition].toLowerCase()}
        <br />
        {rangeText(dosage.kind, [dosage.min, dosage.max])}
      </p>
    </li>
  );
}

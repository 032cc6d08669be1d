import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/app/_session/or-not-found";
import { requireClinician } from "@/app/_session/require-clinician";
import { Page } from "@/app/_ui/page";
import { getVettedMove } from "@/db/queries/vetting";
import { may } from "@/lib/access/actor";
import { ownMoveWords } from "@/lib/copy/clinic/own-moves";
import { ownSlugSchema } from "@/lib/moves/move";
import { ownMoveInputOf } from "@/lib/moves/own-move";
import { OwnMoveForm } from "../../_own-move/form";

type Props = { params: Promise<{ slug: string }> };

export const metadata: Metadata = { title: "Edit a move" };

/** A built-in move has no such page: its words change with Rollscript itself. */
export default async function EditMovePage({ params }: Props) {
  const actor = await requireClinician();
  const slug = ownSlugSchema.safeParse((await params).slug);
  if (!slug.success || !may(actor, "compose")) notFound();
  const { move, lastSigned } = await orNotFound(getVettedMove(actor, slug.data));

  return (
    <Page title={`Edit ${move.name}`} lead={ownMoveWords.editLead(lastSigned !== null)}>
      <OwnMoveForm
        edited={{
          slug: slug.data,
          revision: move.revision,
          input: ownMoveInputOf(move),
          signed: lastSigned,
        }}
      />
    </Page>
  );
}

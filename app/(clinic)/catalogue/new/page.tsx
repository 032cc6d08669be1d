import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireClinician } from "@/app/_session/require-clinician";
import { Page } from "@/app/_ui/page";
import { may } from "@/lib/access/actor";
import { ownMoveWords } from "@/lib/copy/clinic/own-moves";
import { OwnMoveForm } from "../_own-move/form";

export const metadata: Metadata = { title: ownMoveWords.newTitle };

export default async function NewMovePage() {
  const actor = await requireClinician();
  if (!may(actor, "compose")) notFound();
  return (
    <Page title={ownMoveWords.newTitle} lead={ownMoveWords.newLead}>
      <OwnMoveForm edited={null} />
    </Page>
  );
}

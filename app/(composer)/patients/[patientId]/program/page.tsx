import type { Metadata } from "next";
import { orNotFound } from "@/app/_session/or-not-found";
import { requireClinician } from "@/app/_session/require-clinician";
import { readId } from "@/app/(clinic)/read-id";
import { snapshotClinic } from "@/db/queries/clinics";
import { getComposition } from "@/db/queries/composition";
import { getLanguageSummaries } from "@/db/queries/language-reviews";
import { listProgramsToCopy } from "@/db/queries/programs";
import { may } from "@/lib/access/actor";
import { dayAt } from "@/lib/clinic-days";
import { linesNoteOf } from "@/lib/copy/clinic/clinic-lines";
import { dayText } from "@/lib/copy/clinic/dates";
import { languageSummaryOf } from "@/lib/copy/clinic/languages";
import { moveTextIn } from "@/lib/moves/move-text";
import { paperOf } from "@/lib/program/paper";
import { NotForAssistants } from "./not-for-assistants";
import { ProgramComposer } from "./program-composer";
import { recordFacts } from "./record-facts";
import { toStoredDraft } from "./stored-draft";

type Props = { params: Promise<{ patientId: string }> };

// The patient's name stays out of the title: titles are kept in the browser's history.
export const metadata: Metadata = { title: "Program" };

export default async function ProgramPage({ params }: Props) {
  const actor = await requireClinician();
  const patientId = readId((await params).patientId);
  const composition = await orNotFound(getComposition(actor, patientId));
  if (!may(actor, "compose")) return <NotForAssistants patientId={patientId} />;
  const { catalogue, clinic, now, program, record, today } = composition;
  const lines = snapshotClinic(clinic);
  const [others, languages] = await Promise.all([listProgramsToCopy(actor), getLanguageSummaries(actor)]);

  return (
    <ProgramComposer
      clinicName={clinic.name}
      clinician={{ name: actor.name, isLicensed: may(actor, "prescribe") }}
      patient={composition.patient}
      facts={recordFacts(record, catalogue)}
      record={record}
      catalogue={catalogue}
      untranslated={catalogue.moves
        .filter((move) => !moveTextIn(move, composition.patient.locale))
        .map(({ slug }) => slug)}
      stored={program && toStoredDraft(program)}
      answers={program?.answers ?? []}
      latestVersion={program?.latestVersion ?? null}
      held={composition.held}
      nextVersion={composition.nextVersion}
      preview={{
        paper: paperOf(clinic),
        review: languageSummaryOf(composition.patient.locale, languages),
        lines: linesNoteOf(lines, lines, composition.patient.locale, may(actor, "manage")),
      }}
      others={others
        .filter(({ programId }) => programId !== program?.id)
        .map(({ savedAt, ...other }) => ({
          ...other,
          savedOn: dayText(dayAt(savedAt, clinic.timeZone), today),
        }))}
      now={now}
      today={today}
    />
  );
}

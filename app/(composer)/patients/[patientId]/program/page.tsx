import type { Metadata } from "next";
import { orNotFound } from "@/app/_session/or-not-found";
import { readClinic } from "@/app/_session/read-clinic";
import { requireClinician } from "@/app/_session/require-clinician";
import { readId } from "@/app/(clinic)/read-id";
import { getPatient } from "@/db/queries/patients";
import { getProgram, listProgramsToCopy, type ProgramDetail } from "@/db/queries/programs";
import { listVersions } from "@/db/queries/versions";
import { getVettedCatalogue } from "@/db/queries/vetting";
import { may } from "@/lib/access/actor";
import { dayOf, dayText } from "@/lib/copy/clinic/dates";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findMove } from "@/lib/moves/move";
import type { StoredDraft } from "./draft-saver";
import { NotForAssistants } from "./not-for-assistants";
import { ProgramComposer } from "./program-composer";
import { recordFacts } from "./record-facts";

type Props = { params: Promise<{ patientId: string }> };

// The patient's name stays out of the title: titles are kept in the browser's history.
export const metadata: Metadata = { title: "Program" };

export default async function ProgramPage({ params }: Props) {
  const actor = await requireClinician();
  const patientId = readId((await params).patientId);
  const patient = await orNotFound(getPatient(actor, patientId));
  if (!may(actor, "compose")) return <NotForAssistants patientId={patientId} />;

  const [clinic, program, versions, catalogue, others] = await Promise.all([
    readClinic(actor),
    getProgram(actor, patientId),
    listVersions(actor, patientId),
    getVettedCatalogue(actor),
    listProgramsToCopy(actor),
  ]);
  const now = new Date();
  const today = dayOf(now, clinic.timeZone);
  const record = {
    conditions: patient.conditions.map(({ recorded }) => recorded),
    exclusions: patient.exclusions.map(({ recorded }) => recorded),
    rollerDensity: patient.rollerDensity,
  };

  return (
    <ProgramComposer
      clinicName={clinic.name}
      clinician={{ name: actor.name, isLicensed: may(actor, "prescribe") }}
      patient={{ id: patientId, name: patient.name }}
      facts={recordFacts(record)}
      record={record}
      catalogue={catalogue}
      unsigned={builtInCatalogue.moves.filter(({ slug }) => !findMove(catalogue, slug))}
      stored={program && toStored(program)}
      answers={program?.answers ?? []}
      latestVersion={program?.latestVersion ?? null}
      nextVersion={Math.max(0, ...versions.map(({ number }) => number)) + 1}
      others={others
        .filter(({ programId }) => programId !== program?.id)
        .map(({ savedAt, ...other }) => ({
          ...other,
          savedOn: dayText(dayOf(savedAt, clinic.timeZone), today),
        }))}
      now={now}
      today={today}
    />
  );
}

function toStored({ id, draft, draftVersion, savedAt }: ProgramDetail): StoredDraft {
  return { programId: id, draft, version: draftVersion, savedAt, savedBy: "" };
}

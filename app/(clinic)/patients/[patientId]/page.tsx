import type { Metadata } from "next";
import { orNotFound } from "@/app/_session/or-not-found";
import { readClinic } from "@/app/_session/read-clinic";
import { requireClinician } from "@/app/_session/require-clinician";
import { ButtonLink } from "@/app/_ui/button";
import { PageHead, Section } from "@/app/_ui/page";
import { listAudit } from "@/db/queries/audit";
import { getPatient, type PatientDetail } from "@/db/queries/patients";
import { getProgram } from "@/db/queries/programs";
import { listShareLinks } from "@/db/queries/share-links";
import { listVersions } from "@/db/queries/versions";
import { may } from "@/lib/access/actor";
import { dayAt } from "@/lib/clinic-days";
import { dayText } from "@/lib/copy/clinic/dates";
import { exclusionLine } from "@/lib/copy/clinic/exclusion-text";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findMove, type MoveSlug } from "@/lib/moves/move";
import { effectsOf, recordedConditionText } from "@/lib/safety/barred-moves";
import { findCondition } from "@/lib/safety/conditions";
import { AuditList } from "../../audit-list";
import { readId } from "../../read-id";
import { conditionGroups } from "./condition-options";
import { type ConditionRow, ConditionsSection } from "./conditions-section";
import { ContactCard } from "./contact-card";
import { DensityField } from "./density-field";
import { type ExclusionRow, ExclusionsSection } from "./exclusions-section";
import { MovesLeft } from "./moves-left";
import { NotesField } from "./notes-field";
import { ProgramCard } from "./program-card";
import { TakeBack } from "./take-back";

type Props = { params: Promise<{ patientId: string }> };

// The patient's name stays out of the title: titles are kept in the browser's history.
export const metadata: Metadata = { title: "Patient" };

export default async function PatientPage({ params }: Props) {
  const actor = await requireClinician();
  const patientId = readId((await params).patientId);
  const patient = await orNotFound(getPatient(actor, patientId));
  const [clinic, program, versions, audit] = await Promise.all([
    readClinic(actor),
    getProgram(actor, patientId),
    listVersions(actor, patientId),
    listAudit(actor, { subjectIds: [patientId], limit: 40 }),
  ]);
  const links = program ? await listShareLinks(actor, program.id) : [];
  const { timeZone } = clinic;
  const today = dayAt(new Date(), timeZone);
  const conditions = conditionRows(patient, timeZone, today);
  const mayRecord = may(actor, "record-conditions");
  const mayEdit = may(actor, "edit-contact");
  // Where clinical work would go with the patient, taking back asks for the right to do such work.
  const mayTakeBack = mayRecord || (mayEdit && program === null && patient.conditions.length === 0);

  return (
    <main
      id="main"
      tabIndex={-1}
      className="flex-1 bg-surface outline-none lg:grid lg:grid-cols-[minmax(0,1fr)_22.5rem]"
    >
      <div className="flex flex-col gap-6 px-4 py-6 sm:px-6">
        <PageHead
          title={patient.name}
          lead={`Added ${dayText(dayAt(patient.addedAt, timeZone), today)}`}
          actions={
            // On narrow screens the program stands below everything else.
            <ButtonLink href="#program" className="lg:hidden">
              Go to the program
            </ButtonLink>
          }
        />
        <ConditionsSection
          patientId={patientId}
          rows={conditions}
          groups={conditionGroups()}
          mayRecord={mayRecord}
        />
        <ExclusionsSection
          patientId={patientId}
          rows={exclusionRows(patient, timeZone, today)}
          moves={builtInCatalogue.moves.map(({ slug, plainName, laterality }) => ({
            id: slug,
            label: plainName,
            hasSides: laterality !== "bilateral",
          }))}
          mayRecord={mayRecord}
        />
        <MovesLeft
          record={{
            conditions: patient.conditions.map(({ recorded }) => recorded),
            exclusions: patient.exclusions.map(({ recorded }) => recorded),
            rollerDensity: patient.rollerDensity,
          }}
          catalogue={builtInCatalogue}
          blocked={conditions.filter(({ blockedRemedy }) => blockedRemedy !== null).map(({ text }) => text)}
        />
        <Section id="notes" title="Notes">
          <NotesField patientId={patientId} notes={patient.notes} isReadOnly={!mayRecord} />
        </Section>
      </div>
      <aside
        aria-label="Program and contact"
        className="flex flex-col gap-6 border-line bg-paper px-4 py-6 max-lg:border-t sm:px-6 lg:border-l"
      >
        <ProgramCard
          patientId={patientId}
          program={program}
          versions={versions}
          links={links}
          mayCompose={may(actor, "compose")}
          timeZone={timeZone}
          today={today}
        />
        <ContactCard
          patientId={patientId}
          contact={{
            name: patient.name,
            phone: patient.phone,
            email: patient.email,
            reference: patient.reference,
          }}
          mayEdit={mayEdit}
        />
        <DensityField patientId={patientId} density={patient.rollerDensity} isDisabled={!mayRecord} />
        <AuditList lines={audit} timeZone={timeZone} today={today} />
        {mayTakeBack && !patient.hasPublished ? <TakeBack patientId={patientId} name={patient.name} /> : null}
      </aside>
    </main>
  );
}

function recordedLine(by: string, at: Date, timeZone: string, today: string): string {
  return `Recorded by ${by}, ${dayText(dayAt(at, timeZone), today)}`;
}

function conditionRows(patient: PatientDetail, timeZone: string, today: string): ConditionRow[] {
  return patient.conditions.map(({ id, recorded, note, recordedAt, recordedBy }) => ({
    id,
    text: recordedConditionText(recorded),
    action: findCondition(recorded.condition).action,
    note,
    recorded: recordedLine(recordedBy, recordedAt, timeZone, today),
    blockedRemedy:
      effectsOf(recorded).find(
        ({ level }) => level === "emergency" || level === "urgent" || level === "program-excluded",
      )?.remedy ?? null,
  }));
}

function exclusionRows(patient: PatientDetail, timeZone: string, today: string): ExclusionRow[] {
  const moveName = (slug: MoveSlug) => findMove(builtInCatalogue, slug)?.plainName ?? slug;
  return patient.exclusions.map(({ id, recorded, recordedAt, recordedBy }) => ({
    id,
    text: exclusionLine(recorded.exclusion, moveName),
    reason: recorded.reason,
    recorded: recordedLine(recordedBy, recordedAt, timeZone, today),
  }));
}

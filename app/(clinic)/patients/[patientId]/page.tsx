import type { Metadata } from "next";
import { orNotFound } from "@/app/_session/or-not-found";
import { readClinic } from "@/app/_session/read-clinic";
import { requireClinician } from "@/app/_session/require-clinician";
import { ButtonLink } from "@/app/_ui/button";
import { PageHead, Section } from "@/app/_ui/page";
import { listAudit } from "@/db/queries/audit";
import { getLanguageSummaries } from "@/db/queries/language-reviews";
import { getPatient } from "@/db/queries/patients";
import { getProgram } from "@/db/queries/programs";
import { listShareLinks } from "@/db/queries/share-links";
import { getVersion, listVersions } from "@/db/queries/versions";
import { getVettedCatalogue } from "@/db/queries/vetting";
import { may } from "@/lib/access/actor";
import { dayAt } from "@/lib/clinic-days";
import { dayText } from "@/lib/copy/clinic/dates";
import { languageSummaryOf } from "@/lib/copy/clinic/languages";
import { AuditList } from "../../audit-list";
import { readId } from "../../read-id";
import { conditionGroups } from "./condition-options";
import { ConditionsSection } from "./conditions-section";
import { ContactCard } from "./contact-card";
import { currentOf } from "./current-version";
import { DensityField } from "./density-field";
import { ExclusionsSection } from "./exclusions-section";
import { moveOptions } from "./move-options";
import { MovesLeft } from "./moves-left";
import { NotesField } from "./notes-field";
import { ProgramCard } from "./program-card";
import {
  clearedConditions,
  conditionRows,
  exclusionRows,
  programStops,
  recordOf,
  recordZones,
  withUnsigned,
} from "./record-rows";
import { TakeBack } from "./take-back";

type Props = { params: Promise<{ patientId: string }> };

// The patient's name stays out of the title: titles are kept in the browser's history.
export const metadata: Metadata = { title: "Patient" };

export default async function PatientPage({ params }: Props) {
  const actor = await requireClinician();
  const patientId = readId((await params).patientId);
  const patient = await orNotFound(getPatient(actor, patientId));
  const [clinic, vetted, program, versions, languages, audit] = await Promise.all([
    readClinic(actor),
    getVettedCatalogue(actor),
    getProgram(actor, patientId),
    listVersions(actor, patientId),
    getLanguageSummaries(actor),
    listAudit(actor, { subjectIds: [patientId], limit: 40 }),
  ]);
  const live = currentOf(versions);
  const [links, current] = await Promise.all([
    program ? listShareLinks(actor, program.id) : [],
    live ? getVersion(actor, patientId, live.number) : null,
  ]);
  const heldNumber = current?.standing.is === "on-hold" ? current.number : null;
  const { timeZone } = clinic;
  const today = dayAt(new Date(), timeZone);
  const catalogue = withUnsigned(vetted);
  const cleared = clearedConditions(patient, program, vetted, timeZone);
  const conditions = conditionRows(patient, cleared, timeZone, today);
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
          heldNumber={heldNumber}
          rows={conditions}
          groups={conditionGroups()}
          mayRecord={mayRecord}
        />
        <ExclusionsSection
          patientId={patientId}
          heldNumber={heldNumber}
          rows={exclusionRows(patient, vetted, timeZone, today)}
          {...recordZones(recordOf(patient), catalogue, current, program)}
          moves={moveOptions(recordOf(patient), catalogue)}
          blocked={programStops(conditions)}
          mayRecord={mayRecord}
        />
        <MovesLeft record={recordOf(patient)} catalogue={catalogue} blocked={programStops(conditions)} />
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
          current={current}
          clinic={clinic}
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
            locale: patient.locale,
          }}
          review={languageSummaryOf(patient.locale, languages)}
          published={current && { number: current.number, locale: current.snapshot.locale }}
          mayEdit={mayEdit}
        />
        <DensityField
          patientId={patientId}
          heldNumber={heldNumber}
          density={patient.rollerDensity}
          isDisabled={!mayRecord}
        />
        <AuditList lines={audit} timeZone={timeZone} today={today} />
        {mayTakeBack && !patient.hasPublished ? <TakeBack patientId={patientId} name={patient.name} /> : null}
      </aside>
    </main>
  );
}

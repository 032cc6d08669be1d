import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { readClinic } from "@/app/_session/read-clinic";
import { requireClinician } from "@/app/_session/require-clinician";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Page } from "@/app/_ui/page";
import { listPatients } from "@/db/queries/patients";
import { may } from "@/lib/access/actor";
import { dayAt } from "@/lib/clinic-days";
import { countText } from "@/lib/copy/clinic/dates";
import { PatientSearch } from "./patient-search";
import { PatientTable } from "./patient-table";

export const metadata: Metadata = { title: "Patients" };

const LIMIT = 50;

export default async function PatientsPage({
  searchParams,
}: {
  searchParams: Promise<{ search?: string | string[] }>;
}) {
  const actor = await requireClinician();
  const { search: asked = "" } = await searchParams;
  const search = (Array.isArray(asked) ? asked[0] : asked)?.slice(0, 80).trim() ?? "";
  const [patients, clinic] = await Promise.all([
    listPatients(actor, { search, limit: LIMIT }),
    readClinic(actor),
  ]);
  const mayAdd = may(actor, "edit-contact");
  const add = mayAdd ? (
    <ButtonLink look="filled" href="/patients/new">
      <Plus aria-hidden className="size-4" />
      Add a patient
    </ButtonLink>
  ) : null;

  return (
    <Page title="Patients" actions={add}>
      <PatientSearch search={search} />
      <p role="status" className={patients.length === 0 ? "sr-only" : "text-13 text-ink-2"}>
        {describeCount(patients.length, search)}
      </p>
      {patients.length > 0 ? (
        <PatientTable
          patients={patients}
          today={dayAt(new Date(), clinic.timeZone)}
          timeZone={clinic.timeZone}
        />
      ) : search === "" ? (
        <EmptyState title="No patients yet" actions={add}>
          A name or initials is enough to begin. Conditions and programs come after.
        </EmptyState>
      ) : (
        <EmptyState title={`Nobody found for “${search}”`} actions={add}>
          The search reads names and record numbers, from any part of a word.
        </EmptyState>
      )}
    </Page>
  );
}

function describeCount(count: number, search: string): string {
  if (search !== "") return `${countText(count, "patient")} found`;
  return count === LIMIT ? `The latest ${LIMIT}. Search for others.` : countText(count, "patient");
}

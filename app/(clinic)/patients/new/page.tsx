import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireClinician } from "@/app/_session/require-clinician";
import { Page } from "@/app/_ui/page";
import { may } from "@/lib/access/actor";
import { NewPatientForm } from "./new-patient-form";

export const metadata: Metadata = { title: "Add a patient" };

export default async function NewPatientPage() {
  const actor = await requireClinician();
  if (!may(actor, "edit-contact")) notFound();
  return (
    <Page title="Add a patient" lead="A name or initials is enough.">
      <NewPatientForm />
    </Page>
  );
}

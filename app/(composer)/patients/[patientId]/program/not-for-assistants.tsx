import { ButtonLink } from "@/app/_ui/button";

/** What an assistant finds here, and where to go on. */
export function NotForAssistants({ patientId }: { patientId: string }) {
  return (
    <main id="main" className="mx-auto flex max-w-xl flex-col items-start gap-4 px-4 py-16">
      <h1 className="text-24 font-semibold">Programs are composed by clinicians</h1>
      <p>Your role lets you print and share what is published. You find it in the patient's record.</p>
      <ButtonLink look="filled" href={`/patients/${patientId}`}>
        Open the record
      </ButtonLink>
    </main>
  );
}

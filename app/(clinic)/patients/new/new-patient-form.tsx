"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { Button, ButtonLink } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { TextLink } from "@/app/_ui/text-link";
import { goToTooLong } from "@/app/_ui/too-long";
import { ContactFields, type ContactText } from "../contact-fields";
import { addPatientAction } from "./actions";

type Duplicate = { readonly id: string; readonly name: string };

const empty: ContactText = { name: "", phone: "", email: "", reference: "", locale: "en" };

export function NewPatientForm() {
  const router = useRouter();
  const [contact, setContact] = useState(empty);
  const [duplicates, setDuplicates] = useState<readonly Duplicate[]>([]);
  const { run, isPending, problem, errorOf } = useClinicianAction(addPatientAction);

  async function add(addAnyway: boolean) {
    const answer = await run({ ...contact, addAnyway });
    if (answer.status !== "done") return;
    if ("patientId" in answer.value) router.push(`/patients/${answer.value.patientId}`);
    else setDuplicates(answer.value.duplicates);
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (goToTooLong(event.currentTarget)) return;
    if (!isPending) void add(false);
  }

  function change(value: ContactText) {
    // Another name may be nobody's double.
    if (value.name !== contact.name) setDuplicates([]);
    setContact(value);
  }

  return (
    <form
      onSubmit={submit}
      noValidate
      className="flex max-w-2xl flex-col gap-5 rounded-card border border-line bg-surface p-4 sm:p-6"
    >
      {problem ? <Notice tone="stop" title={problem} /> : null}
      <ContactFields value={contact} onChange={change} errorOf={errorOf} />
      {duplicates.length > 0 ? (
        <Notice tone="caution" title="This may be somebody you have already">
          <ul className="mt-1 flex flex-col">
            {duplicates.map(({ id, name }) => (
              <li key={id} className="py-1">
                <TextLink href={`/patients/${id}`}>{name}</TextLink>
              </li>
            ))}
          </ul>
          <Button className="mt-2" isPending={isPending} onPress={() => void add(true)}>
            Add anyway: another person
          </Button>
        </Notice>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="filled" isPending={isPending}>
          Add the patient
        </Button>
        <ButtonLink href="/patients">Cancel</ButtonLink>
      </div>
    </form>
  );
}

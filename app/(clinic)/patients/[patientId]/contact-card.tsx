"use client";
import { type FormEvent, useState } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { LanguageState } from "@/app/_ui/language-state";
import { Notice } from "@/app/_ui/notice";
import { Facts, Section } from "@/app/_ui/page";
import { goToTooLong } from "@/app/_ui/too-long";
import { contactWords } from "@/lib/copy/clinic/contact";
import type { LanguageSummary } from "@/lib/copy/clinic/languages";
import { localeNames, type PatientLocale } from "@/lib/copy/patient/patient-locales";
import { ContactFields, type ContactText } from "../contact-fields";
import { editContactAction } from "./actions";

type Contact = {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly reference: string | null;
  readonly locale: PatientLocale;
};

/** How to reach the patient, and a way to change it. */
export function ContactCard({
  patientId,
  contact,
  review,
  published,
  mayEdit,
}: {
  patientId: string;
  contact: Contact;
  /** How far the patient's language is reviewed; null: there is nothing to say of that. */
  review: LanguageSummary | null;
  /** The current version, which keeps the language it was published in; null: none. */
  published: { readonly number: number; readonly locale: PatientLocale } | null;
  mayEdit: boolean;
}) {
  const [isOpen, setOpen] = useState(false);
  const none = <span className="text-ink-2">None</span>;
  return (
    <Section
      bare
      id="contact"
      title="Contact"
      aside={
        mayEdit ? (
          <Button look="bare" onPress={() => setOpen(true)} aria-label="Edit contact lines">
            Edit
          </Button>
        ) : null
      }
    >
      <Facts
        items={[
          ["Phone", contact.phone ?? none],
          ["E-mail", contact.email ?? none],
          ["Record number", contact.reference ?? none],
          [contactWords.language, localeNames[contact.locale]],
        ]}
      />
      {review ? <LanguageState summary={review} /> : null}
      {published && published.locale !== contact.locale ? (
        <p className="mt-2 text-13">{contactWords.stillPublishedIn(published.number, published.locale)}</p>
      ) : null}
      {isOpen ? <EditContact patientId={patientId} contact={contact} onClose={() => setOpen(false)} /> : null}
    </Section>
  );
}

function EditContact({
  patientId,
  contact,
  onClose,
}: {
  patientId: string;
  contact: Contact;
  onClose: () => void;
}) {
  const [text, setText] = useState<ContactText>({
    name: contact.name,
    phone: contact.phone ?? "",
    email: contact.email ?? "",
    reference: contact.reference ?? "",
    locale: contact.locale,
  });
  const { run, isPending, problem, errorOf } = useClinicianAction(editContactAction);

  async function save() {
    const answer = await run({ patientId, ...text });
    if (answer.status === "done") onClose();
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (goToTooLong(event.currentTarget)) return;
    if (!isPending) void save();
  }

  return (
    <Dialog title="Edit contact lines" isOpen onClose={onClose}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        {problem ? <Notice tone="stop" title={problem} /> : null}
        <ContactFields value={text} onChange={setText} errorOf={errorOf} />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" look="filled" isPending={isPending}>
            Save
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

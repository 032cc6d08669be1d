"use client";
import { type FormEvent, useState } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Notice } from "@/app/_ui/notice";
import { Facts, Section } from "@/app/_ui/page";
import { ContactFields, type ContactText } from "../contact-fields";
import { editContactAction } from "./actions";

type Contact = {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly reference: string | null;
};

/** How to reach the patient, and a way to change it. */
export function ContactCard({
  patientId,
  contact,
  mayEdit,
}: {
  patientId: string;
  contact: Contact;
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
        ]}
      />
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
  });
  const { run, isPending, problem, errorOf } = useClinicianAction(editContactAction);

  async function save() {
    const answer = await run({ patientId, ...text });
    if (answer.status === "done") onClose();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
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

"use client";
import { TextField } from "@/app/_ui/text-field";
import type { ContactField } from "./patient-input";

const labels: Record<ContactField, string> = {
  name: "Name or initials",
  phone: "Phone",
  email: "E-mail",
  reference: "Record number",
};

export type ContactText = Record<ContactField, string>;

/** The four contact lines. Only the first is needed. */
export function ContactFields({
  value,
  onChange,
  errorOf,
}: {
  value: ContactText;
  onChange: (value: ContactText) => void;
  errorOf: (field: string) => string | undefined;
}) {
  const field = (name: ContactField) => ({
    label: labels[name],
    value: value[name],
    onChange: (text: string) => onChange({ ...value, [name]: text }),
    error: errorOf(name),
  });
  // The browser must not offer one patient's lines while another's are typed.
  return (
    <div className="flex flex-col gap-4">
      <TextField
        {...field("name")}
        autoComplete="off"
        maxLength={80}
        autoFocus
        hint="Printed on the handout."
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...field("phone")} type="tel" autoComplete="off" maxLength={40} />
        <TextField {...field("email")} type="email" autoComplete="off" maxLength={320} />
        <TextField {...field("reference")} autoComplete="off" maxLength={40} />
      </div>
    </div>
  );
}

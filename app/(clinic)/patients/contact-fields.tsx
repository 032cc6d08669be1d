"use client";
import { ChoiceField } from "@/app/_ui/choice-field";
import { TextField } from "@/app/_ui/text-field";
import { EMAIL_LENGTH } from "@/lib/access/email";
import { contactWords } from "@/lib/copy/clinic/contact";
import { localeNames, type PatientLocale, patientLocales } from "@/lib/copy/patient/patient-locales";

const labels = {
  name: "Name or initials",
  phone: "Phone",
  email: "E-mail",
  reference: "Record number",
} as const;

const languages = patientLocales.map((id) => ({ id, label: localeNames[id] }));

export type ContactText = Record<keyof typeof labels, string> & { readonly locale: PatientLocale };

/** The four contact lines, of which only the first is needed, and the patient's language. */
export function ContactFields({
  value,
  onChange,
  errorOf,
}: {
  value: ContactText;
  onChange: (value: ContactText) => void;
  errorOf: (field: string) => string | undefined;
}) {
  const field = (name: keyof typeof labels) => ({
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
        <TextField {...field("email")} type="email" autoComplete="off" maxLength={EMAIL_LENGTH} />
        <TextField {...field("reference")} autoComplete="off" maxLength={40} />
      </div>
      <ChoiceField
        label={contactWords.language}
        options={languages}
        value={value.locale}
        onChange={(locale) => onChange({ ...value, locale })}
        error={errorOf("locale")}
      />
    </div>
  );
}

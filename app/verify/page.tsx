import type { Metadata } from "next";
import { EntryFrame } from "@/app/_ui/entry-frame";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { CodeForm } from "./code-form";

export const metadata: Metadata = { title: patientCopy("en").verify.title };

/** For a person who holds a sheet and cannot scan its code. */
export default function VerifyFormPage() {
  const { title, label, hint, check } = patientCopy("en").verify;
  return (
    <EntryFrame title={title}>
      <CodeForm words={{ label, hint, check }} />
    </EntryFrame>
  );
}

import type { Metadata } from "next";
import { EntryFrame } from "@/app/_ui/entry-frame";
import { findVerification, type Verification } from "@/db/queries/versions";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { CodeForm } from "../code-form";

export const metadata: Metadata = { title: patientCopy("en").verify.title };

/** What the code at the foot of a sheet says of it. Open to everybody, and names nobody. */
export default async function VerifyPage({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  const found = await findVerification(code);
  const { title, text } = describe(found);
  const { label, hint, check } = patientCopy("en").verify;
  return (
    <EntryFrame title={title}>
      <p className="text-16">{text}</p>
      {found === null ? <CodeForm words={{ label, hint, check }} /> : null}
    </EntryFrame>
  );
}

function describe(found: Verification | null): { title: string; text: string } {
  const { verify: words, day } = patientCopy("en");
  switch (found?.standing) {
    case undefined:
      return words.unknown;
    case "current":
      return { title: words.current.title, text: words.current.text(day(found.publishedOn)) };
    case "superseded":
      return {
        title: words.superseded.title,
        text: words.superseded.text(found.supersededOn ? day(found.supersededOn) : null),
      };
    case "on-hold":
      return words.onHold;
    case "overdue":
      return words.overdue;
    case "withdrawn":
      return words.withdrawn;
  }
}

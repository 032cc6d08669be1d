import type { Metadata } from "next";
import { EntryFrame } from "@/app/_ui/entry-frame";
import { findVerification, type Verification } from "@/db/queries/versions";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { CodeForm } from "../code-form";
import { readersCopy } from "../readers-copy";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readersCopy()).verify.title };
}

/** What the code at the foot of a sheet says of it, in the reader's language. Open to everybody, and names nobody. */
export default async function VerifyPage({ params }: { params: Promise<{ code: string }> }) {
  const [{ code }, copy] = await Promise.all([params, readersCopy()]);
  const found = await findVerification(code);
  const { title, text } = describe(found, copy);
  const { label, hint, check, compare, notSame } = copy.verify;
  return (
    <EntryFrame title={title} language={copy}>
      <p className="text-16">{text}</p>
      {found === null ? (
        <CodeForm words={{ label, hint, check }} />
      ) : (
        <div className="flex flex-col gap-2 border-t border-line pt-4">
          <p>{compare}</p>
          <p dir="ltr" className="w-fit text-20 font-semibold tracking-wide">
            {found.shortHash}
          </p>
          <p>{notSame}</p>
        </div>
      )}
    </EntryFrame>
  );
}

function describe(
  found: Verification | null,
  { verify: words, day }: PatientCopy,
): { title: string; text: string } {
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

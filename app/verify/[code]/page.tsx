import type { Metadata } from "next";
import { findVerification, type Verification } from "@/db/queries/versions";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { CodeForm } from "../code-form";
import { readersCopy } from "../readers-copy";
import { type Verdict, VerifyFrame } from "../verify-frame";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readersCopy()).verify.title };
}

/** What the code at the foot of a sheet says of it, in the reader's language. Open to everybody, and names nobody. */
export default async function VerifyPage({ params }: { params: Promise<{ code: string }> }) {
  const [{ code }, copy] = await Promise.all([params, readersCopy()]);
  const found = await findVerification(code);
  const { label, hint, check, compare, notSame } = copy.verify;
  return (
    <VerifyFrame copy={copy} {...describe(found, copy)}>
      {found === null ? (
        <CodeForm words={{ label, hint, check }} />
      ) : (
        <div className="flex flex-col gap-2">
          <p>{compare}</p>
          <p dir="ltr" className="w-fit text-24 font-bold tracking-wide">
            {found.shortHash}
          </p>
          <p>{notSame}</p>
        </div>
      )}
    </VerifyFrame>
  );
}

function describe(
  found: Verification | null,
  { verify: words, day }: PatientCopy,
): { verdict: Verdict; title: string; text: string } {
  switch (found?.standing) {
    case undefined:
      return { verdict: "unknown", ...words.unknown };
    case "current":
      return {
        verdict: "good",
        title: words.current.title,
        text: words.current.text(day(found.publishedOn)),
      };
    case "superseded":
      return {
        verdict: "old",
        title: words.superseded.title,
        text: words.superseded.text(found.supersededOn ? day(found.supersededOn) : null),
      };
    case "on-hold":
      return { verdict: "paused", ...words.onHold };
    case "overdue":
      return { verdict: "due", ...words.overdue };
    case "withdrawn":
      return { verdict: "ended", ...words.withdrawn };
  }
}

import type { Metadata } from "next";
import { CodeForm } from "./code-form";
import { readersCopy } from "./readers-copy";
import { VerifyFrame } from "./verify-frame";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readersCopy()).verify.title };
}

/** For a person who holds a sheet and cannot scan its code. */
export default async function VerifyFormPage() {
  const copy = await readersCopy();
  const { title, label, hint, check } = copy.verify;
  return (
    <VerifyFrame copy={copy} title={title}>
      <CodeForm words={{ label, hint, check }} />
    </VerifyFrame>
  );
}

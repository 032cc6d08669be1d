import type { Metadata } from "next";
import { EntryFrame } from "@/app/_ui/entry-frame";
import { CodeForm } from "./code-form";
import { readersCopy } from "./readers-copy";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readersCopy()).verify.title };
}

/** For a person who holds a sheet and cannot scan its code. */
export default async function VerifyFormPage() {
  const copy = await readersCopy();
  const { title, label, hint, check } = copy.verify;
  return (
    <EntryFrame title={title} language={copy}>
      <CodeForm words={{ label, hint, check }} />
    </EntryFrame>
  );
}

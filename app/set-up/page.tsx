import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EntryFrame } from "@/app/_ui/entry-frame";
import { isSetUpNeeded } from "@/db/queries/set-up";
import { SetUpForm } from "./set-up-form";
import { timeZones } from "./set-up-input";

export const metadata: Metadata = { title: "Set up your clinic" };

/** The first run only. Once there is a clinic, this address is as unknown as any other. */
export default async function SetUpPage({ searchParams }: { searchParams: Promise<{ code?: unknown }> }) {
  if (!(await isSetUpNeeded())) notFound();
  const { code } = await searchParams;
  return (
    <EntryFrame title="Set up your clinic" wide>
      <p className="text-ink-2">
        This makes the clinic and its owner. Name, phone and hours are printed on every handout.
      </p>
      <SetUpForm timeZones={timeZones()} code={typeof code === "string" ? code : ""} />
    </EntryFrame>
  );
}

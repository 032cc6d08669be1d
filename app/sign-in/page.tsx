import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { findClinician } from "@/app/_session/require-clinician";
import { isSetUpNeeded } from "@/db/queries/set-up";
import { EntryFrame } from "../_ui/entry-frame";
import { SignInForm } from "./sign-in-form";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage() {
  if (await isSetUpNeeded()) redirect("/set-up");
  if (await findClinician()) redirect("/");
  return (
    <EntryFrame title="Sign in">
      <SignInForm />
      <p className="text-13 text-ink-2">
        Forgotten your password? Your clinic's owner can give you a new one.
      </p>
    </EntryFrame>
  );
}

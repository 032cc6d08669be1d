import type { ReactNode } from "react";
import { requireClinician } from "@/app/_session/require-clinician";
import { SignInGuard } from "@/app/_session/sign-in-guard";

/** The composer has the window to itself. Its page and actions ask for a sign-in each on their own; so does this. */
export default async function ComposerLayout({ children }: { children: ReactNode }) {
  const actor = await requireClinician();
  return <SignInGuard clinicianId={actor.clinicianId}>{children}</SignInGuard>;
}

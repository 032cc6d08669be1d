import type { ReactNode } from "react";
import { readClinic } from "@/app/_session/read-clinic";
import { requireClinician } from "@/app/_session/require-clinician";
import { SignInGuard } from "@/app/_session/sign-in-guard";
import { may } from "@/lib/access/actor";
import { ClinicBar } from "./clinic-bar";

/** Everything behind a sign-in. Each page and action asks for itself too; this only draws the frame. */
export default async function ClinicLayout({ children }: { children: ReactNode }) {
  const actor = await requireClinician();
  const clinic = await readClinic(actor);
  return (
    <SignInGuard clinicianId={actor.clinicianId}>
      <div className="flex min-h-screen flex-col">
        <ClinicBar clinicName={clinic.name} clinicianName={actor.name} mayManage={may(actor, "manage")} />
        {children}
      </div>
    </SignInGuard>
  );
}

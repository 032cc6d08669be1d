import type { Metadata } from "next";
import { readClinic } from "@/app/_session/read-clinic";
import { requireClinician } from "@/app/_session/require-clinician";
import { Notice } from "@/app/_ui/notice";
import { Page, Section } from "@/app/_ui/page";
import { listAudit } from "@/db/queries/audit";
import { getSafetySettings } from "@/db/queries/settings";
import { may } from "@/lib/access/actor";
import { dayAt } from "@/lib/clinic-days";
import { settingsWords } from "@/lib/copy/clinic/settings";
import { AuditList } from "../audit-list";
import { SafetyForm } from "./safety-form";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const actor = await requireClinician();
  const [{ licensedClinicians, signaturesNeeded, graceDays, overdueLinks }, { timeZone }, audit] =
    await Promise.all([
      getSafetySettings(actor),
      readClinic(actor),
      listAudit(actor, { subjectIds: [actor.clinicId], limit: 40 }),
    ]);
  const mayChange = may(actor, "manage");
  return (
    <Page title="Settings" lead={mayChange ? "What a change means for live programs holds at once." : null}>
      {mayChange ? null : <Notice tone="info" title={settingsWords.readOnly} />}
      <Section id="safety" title="Safety">
        <SafetyForm
          stored={{ graceDays, overdueLinks, signaturesNeeded: signaturesNeeded === 2 ? 2 : 1 }}
          licensedClinicians={licensedClinicians}
          mayChange={mayChange}
        />
      </Section>
      <AuditList lines={audit} timeZone={timeZone} today={dayAt(new Date(), timeZone)} />
    </Page>
  );
}

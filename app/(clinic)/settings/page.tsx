import type { Metadata } from "next";
import { readClinic } from "@/app/_session/read-clinic";
import { requireClinician } from "@/app/_session/require-clinician";
import { Notice } from "@/app/_ui/notice";
import { Page, Section } from "@/app/_ui/page";
import { listAudit } from "@/db/queries/audit";
import { getSafetySettings } from "@/db/queries/settings";
import { may } from "@/lib/access/actor";
import { dayAt } from "@/lib/clinic-days";
import { handoutSettingsWords } from "@/lib/copy/clinic/handout-settings";
import { settingsWords } from "@/lib/copy/clinic/settings";
import { paperOf } from "@/lib/program/paper";
import { AuditList } from "../audit-list";
import { HandoutForm } from "./handout-form";
import { LogoField } from "./logo-field";
import { SafetyForm } from "./safety-form";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const actor = await requireClinician();
  const [{ licensedClinicians, signaturesNeeded, graceDays, overdueLinks }, clinic, audit] =
    await Promise.all([
      getSafetySettings(actor),
      readClinic(actor),
      listAudit(actor, { subjectIds: [actor.clinicId], limit: 40 }),
    ]);
  const mayChange = may(actor, "manage");
  const { timeZone } = clinic;
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
      <Section id="handout" title={handoutSettingsWords.title}>
        <div className="flex max-w-2xl flex-col gap-6">
          <LogoField logo={clinic.logo} clinicName={clinic.name} mayChange={mayChange} />
          <HandoutForm
            stored={{
              paper: clinic.paper,
              es: clinic.linesInOtherLocales.es ?? { hours: "", closedLine: "" },
            }}
            usualPaper={paperOf({ paper: null, timeZone })}
            own={{ hours: clinic.hours, closedLine: clinic.closedLine }}
            mayChange={mayChange}
          />
        </div>
      </Section>
      <AuditList lines={audit} timeZone={timeZone} today={dayAt(new Date(), timeZone)} />
    </Page>
  );
}

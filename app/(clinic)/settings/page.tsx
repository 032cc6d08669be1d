import type { Metadata } from "next";
import { requireClinician } from "@/app/_session/require-clinician";
import { Notice } from "@/app/_ui/notice";
import { Page, Section } from "@/app/_ui/page";
import { getSafetySettings } from "@/db/queries/settings";
import { may } from "@/lib/access/actor";
import { settingsWords } from "@/lib/copy/clinic/settings";
import { SafetyForm } from "./safety-form";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const actor = await requireClinician();
  const { licensedClinicians, signaturesNeeded, graceDays, overdueLinks } = await getSafetySettings(actor);
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
    </Page>
  );
}

import { Plus } from "lucide-react";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { readClinic } from "@/app/_session/read-clinic";
import { requireClinician } from "@/app/_session/require-clinician";
import { Badge } from "@/app/_ui/badge";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Page, Section } from "@/app/_ui/page";
import { RowLink } from "@/app/_ui/text-link";
import type { ClinicSettings } from "@/db/queries/clinics";
import type { PatientSummary } from "@/db/queries/patients";
import { getToday, type Today } from "@/db/queries/today";
import { may } from "@/lib/access/actor";
import { dayAt, lastDayOf } from "@/lib/clinic-days";
import { dayText, distanceText, instantText } from "@/lib/copy/clinic/dates";
import { overdueLinksText } from "@/lib/copy/clinic/overdue-links";
import { shareLinkWords } from "@/lib/copy/clinic/share-links";
import { standingWords } from "@/lib/copy/clinic/standing";
import { OnHoldList } from "./on-hold-list";
import { ReviewDay } from "./patients/patient-table";
import { ProgramStateBadge } from "./patients/program-state";
import { UnsignedNotice } from "./unsigned-notice";

export const metadata: Metadata = { title: "Today" };

export default async function TodayPage() {
  const actor = await requireClinician();
  const [found, clinic] = await Promise.all([getToday(actor), readClinic(actor)]);
  const add = may(actor, "edit-contact") ? (
    <ButtonLink look="filled" href="/patients/new">
      <Plus aria-hidden className="size-4" />
      Add a patient
    </ButtonLink>
  ) : null;
  const isEmpty =
    found.onHold.length +
      found.reviewsDue.length +
      found.drafts.length +
      found.recentlyPublished.length +
      found.expiringLinks.length +
      found.lockedLinks.length ===
    0;

  return (
    <Page title="Today" lead={dayText(found.today, found.today)} actions={add}>
      <OnHoldList
        programs={found.onHold}
        mayCompose={may(actor, "compose")}
        timeZone={clinic.timeZone}
        today={found.today}
      />
      {found.unsignedMoves > 0 ? (
        <UnsignedNotice count={found.unsignedMoves} maySign={may(actor, "prescribe")} />
      ) : null}
      {isEmpty ? (
        <EmptyState title="Nothing waits for you" actions={add}>
          Add a patient, record conditions, compose a program, publish it. What is due then shows here.
        </EmptyState>
      ) : (
        <TodayLists found={found} clinic={clinic} mayCompose={may(actor, "compose")} />
      )}
    </Page>
  );
}

function TodayLists({
  found,
  clinic,
  mayCompose,
}: {
  found: Today;
  clinic: ClinicSettings;
  mayCompose: boolean;
}) {
  const { today } = found;
  const { timeZone } = clinic;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      {found.lockedLinks.length > 0 ? <LockedLinks links={found.lockedLinks} /> : null}
      <Rows
        id="reviews"
        title="Reviews due"
        none="No review is due within a week."
        rows={found.reviewsDue.map((patient) => ({
          key: patient.id,
          href: `/patients/${patient.id}`,
          name: patient.name,
          line: (
            <>
              <ReviewDay day={patient.reviewOn} today={today} />
              {overdueLine(patient, clinic, today)}
            </>
          ),
          badge: patient.programState === "on-hold" ? <Badge tone="stop">On hold</Badge> : null,
        }))}
      />
      <Rows
        id="drafts"
        title="Not published"
        none="No draft waits."
        rows={found.drafts.map((patient) => ({
          key: patient.id,
          href: mayCompose ? `/patients/${patient.id}/program` : `/patients/${patient.id}`,
          name: patient.name,
          line: `Saved ${instantText(patient.updatedAt, timeZone, today)}`,
          badge:
            patient.versionNumber === null ? (
              <Badge tone="caution">Draft</Badge>
            ) : (
              <Badge>Changes after version {patient.versionNumber}</Badge>
            ),
        }))}
      />
      <Rows
        id="links"
        title="Links ending soon"
        none="No link ends within a week."
        rows={found.expiringLinks.map((link) => {
          const last = lastDayOf(link.expiresAt, timeZone);
          return {
            key: link.linkId,
            href: linksAddress(link),
            name: link.patientName,
            line: `${link.label}: ${link.state === "grace" ? "ended" : "ends"} ${dayText(last, today)}, ${distanceText(last, today)}`,
            badge: link.state === "grace" ? <Badge tone="caution">Still opens</Badge> : null,
          };
        })}
      />
      <Rows
        id="published"
        title="Published lately"
        none="Nothing is published yet."
        rows={found.recentlyPublished.map((patient) => ({
          key: patient.id,
          href:
            patient.versionNumber === null
              ? `/patients/${patient.id}`
              : `/patients/${patient.id}/versions/${patient.versionNumber}`,
          name: patient.name,
          line: patient.publishedAt ? dayText(dayAt(patient.publishedAt, timeZone), today) : "",
          badge: <ProgramStateBadge state={patient.programState} version={patient.versionNumber} />,
        }))}
      />
    </div>
  );
}

/** Links that nobody can open anew until the clinic makes a new code. */
function LockedLinks({ links }: { links: Today["lockedLinks"] }) {
  const { row, waiting } = shareLinkWords;
  return (
    <Rows
      id="locked-links"
      title={waiting.title}
      none=""
      rows={links.map((link) => ({
        key: link.linkId,
        href: linksAddress(link),
        name: link.patientName,
        line: waiting.locked(link.label),
        badge: <Badge tone="stop">{row.lockedBadge}</Badge>,
      }))}
    />
  );
}

/** Where a patient's links stand. */
function linksAddress({ patientId, versionNumber }: Today["lockedLinks"][number]): string {
  return versionNumber === null
    ? `/patients/${patientId}`
    : `/patients/${patientId}/versions/${versionNumber}#links`;
}

/** What an overdue review does to the links; nothing while the review is still to come. */
function overdueLine({ reviewOn, programState }: PatientSummary, clinic: ClinicSettings, today: string) {
  if (reviewOn === null || reviewOn >= today) return null;
  const text =
    programState === "on-hold" ? standingWords.linksPaused : overdueLinksText(reviewOn, clinic, today);
  return <span className="block">{text}</span>;
}

type Row = { key: string; href: string; name: string; line: ReactNode; badge?: ReactNode };

function Rows({ id, title, none, rows }: { id: string; title: string; none: string; rows: readonly Row[] }) {
  return (
    <Section id={id} title={title} aside={rows.length > 0 ? String(rows.length) : null}>
      {rows.length === 0 ? (
        <p className="text-ink-2">{none}</p>
      ) : (
        <ul className="-mx-4 -mb-4 border-t border-line">
          {rows.map((row) => (
            <li
              key={row.key}
              className="relative flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 border-line px-4 py-2 not-last:border-b last:rounded-b-card hover:bg-hover"
            >
              <span className="min-w-0 flex-1 basis-40">
                <RowLink href={row.href} className="[overflow-wrap:anywhere]">
                  {row.name}
                </RowLink>
                <span className="block text-13 text-ink-2">{row.line}</span>
              </span>
              {row.badge}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/app/_session/or-not-found";
import { readClinic } from "@/app/_session/read-clinic";
import { requireClinician } from "@/app/_session/require-clinician";
import { ButtonLink } from "@/app/_ui/button";
import { Facts, PageHead, Section } from "@/app/_ui/page";
import { TextLink } from "@/app/_ui/text-link";
import { MAX_LINK_DAYS } from "@/db/commands/issue-share-link";
import { getHeldSince, listAudit } from "@/db/queries/audit";
import { snapshotClinic } from "@/db/queries/clinics";
import { getLanguageSummaries } from "@/db/queries/language-reviews";
import { listShareLinks, type ShareLinkRow } from "@/db/queries/share-links";
import { getVersion, listVersions, type VersionDetail } from "@/db/queries/versions";
import { getVettedCatalogue } from "@/db/queries/vetting";
import { may } from "@/lib/access/actor";
import { addDays, dayAt, lastDayOf } from "@/lib/clinic-days";
import { linesNoteOf } from "@/lib/copy/clinic/clinic-lines";
import { countText, dayText, instantText } from "@/lib/copy/clinic/dates";
import { densityName, phaseName } from "@/lib/copy/clinic/names";
import { shareLinkWords } from "@/lib/copy/clinic/share-links";
import { versionSummaryOf } from "@/lib/copy/clinic/version-language";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { handoutFileName } from "@/lib/handout/file-name";
import { paperOf } from "@/lib/program/paper";
import { shortHash } from "@/lib/program/short-hash";
import { localesOf } from "@/lib/program/snapshot";
import { AuditList } from "../../../../audit-list";
import { readId } from "../../../../read-id";
import { EndProgram } from "./end-program";
import { HandoutCard } from "./handout-card";
import { type Hold, HoldPanel } from "./hold-panel";
import { type LinkRow, LinksSection } from "./links-section";
import { StandingNotices } from "./standing-notices";
import { VersionFindings } from "./version-findings";
import { VersionMoves } from "./version-moves";

type Props = { params: Promise<{ patientId: string; number: string }> };

export const metadata: Metadata = { title: "Version" };

/** How many days a link works as proposed. */
const PROPOSED_DAYS = 30;

export default async function VersionPage({ params }: Props) {
  const actor = await requireClinician();
  const asked = await params;
  const patientId = readId(asked.patientId);
  if (!/^[1-9]\d{0,3}$/.test(asked.number)) notFound();
  const version = await orNotFound(getVersion(actor, patientId, Number(asked.number)));
  const { programId, snapshot } = version;
  const [clinic, versions, links, catalogue, languages, heldSince] = await Promise.all([
    readClinic(actor),
    listVersions(actor, patientId),
    listShareLinks(actor, programId),
    getVettedCatalogue(actor),
    getLanguageSummaries(actor),
    version.standing.is === "on-hold" ? getHeldSince(actor, version) : null,
  ]);
  const audit = await listAudit(actor, {
    subjectIds: [programId, version.versionId, ...links.map(({ id }) => id)],
    limit: 40,
  });
  const { timeZone } = clinic;
  const today = dayAt(new Date(), timeZone);
  const hold = holdOf(version, heldSince && instantText(heldSince, timeZone, today));
  const current = versions.find((other) => other.programId === programId && !other.superseded);
  // One in its days of grace would be on a new sheet with a last day that is past.
  const printable = links
    .filter(({ state }) => state === "live")
    .map(({ id, label, pin }) => ({
      id,
      label: pin === "none" ? label : shareLinkWords.listedWithPin(label),
    }));
  const mayShare = may(actor, "print-and-share");
  const mayCompose = may(actor, "compose");

  return (
    <main
      id="main"
      tabIndex={-1}
      className="flex-1 bg-surface outline-none lg:grid lg:grid-cols-[minmax(0,1fr)_22.5rem]"
    >
      <div className="flex flex-col gap-6 px-4 py-6 sm:px-6">
        <PageHead
          title={`Version ${version.number}`}
          lead={
            <>
              <TextLink href={`/patients/${patientId}`}>{snapshot.patient.printedName}</TextLink>, published{" "}
              {instantText(version.publishedAt, timeZone, today)} by {version.publishedBy}
            </>
          }
          actions={
            mayCompose && hold === null && (version.isCurrent || version.programEndedAt !== null) ? (
              <ButtonLink href={`/patients/${patientId}/program`}>
                {version.isCurrent ? "Compose a new version" : "Compose a program"}
              </ButtonLink>
            ) : null
          }
        />
        <HoldPanel
          patientId={patientId}
          programId={programId}
          number={version.number}
          hold={hold}
          today={today}
          isLicensed={may(actor, "prescribe")}
          mayCompose={mayCompose}
          mayManage={may(actor, "manage")}
        />
        <StandingNotices
          version={version}
          currentNumber={current?.number ?? null}
          catalogue={catalogue}
          clinic={clinic}
          mayCompose={mayCompose}
          today={today}
        />
        <VersionMoves snapshot={snapshot} />
        {version.isCurrent ? (
          <LinksSection
            patientId={patientId}
            programId={programId}
            rows={links.map((link) => linkRow(link, timeZone, today))}
            days={{
              today,
              proposed: addDays(today, PROPOSED_DAYS),
              last: addDays(today, MAX_LINK_DAYS),
              most: MAX_LINK_DAYS,
            }}
            isOnHold={hold !== null}
            scanTitle={patientCopy(snapshot.locale).handout.scanToPlay}
            mayShare={mayShare}
          />
        ) : null}
        <VersionFindings findings={snapshot.findings} timeZone={timeZone} today={today} />
      </div>
      <aside
        aria-label="Handout and facts"
        className="flex flex-col gap-6 border-line bg-paper px-4 py-6 max-lg:border-t sm:px-6 lg:border-l"
      >
        {mayShare ? (
          <HandoutCard
            address={`/patients/${patientId}/versions/${version.number}/handout`}
            fileName={handoutFileName(version.contentHash)}
            defaultPaper={paperOf(clinic)}
            ownLocale={snapshot.locale}
            locales={localesOf(snapshot).map((id) => ({
              id,
              review: versionSummaryOf(snapshot, id, languages),
              lines: version.isCurrent
                ? linesNoteOf(snapshot.clinic, snapshotClinic(clinic), id, may(actor, "manage"))
                : null,
            }))}
            links={version.isCurrent ? printable : null}
            isOnHold={hold !== null}
          />
        ) : null}
        <Section bare id="facts" title="This version">
          <Facts
            items={[
              ["Sessions", `${snapshot.sessionsPerWeek} a week for ${countText(snapshot.weeks, "week")}`],
              ["Phase", phaseName[snapshot.phase]],
              ["Review", snapshot.reviewOn ? dayText(snapshot.reviewOn, today) : "None"],
              ["Roller", densityName[snapshot.patient.rollerDensity]],
              ["Catalogue", snapshot.catalogueVersion],
              ["Content hash", <code key="hash">{shortHash(version.contentHash)}</code>],
            ]}
          />
        </Section>
        <AuditList lines={audit} timeZone={timeZone} today={today} />
        {version.isCurrent && mayCompose ? (
          <div>
            <EndProgram patientId={patientId} programId={programId} />
          </div>
        ) : null}
      </aside>
    </main>
  );
}

/** What the panel shows of a hold; null: nothing holds the version. */
function holdOf({ standing }: VersionDetail, since: string | null): Hold | null {
  if (standing.is !== "on-hold") return null;
  const { because, overdueSince } = standing;
  return { because, overdueSince, since };
}

function linkRow(link: ShareLinkRow, timeZone: string, today: string): LinkRow {
  const last = dayText(lastDayOf(link.expiresAt, timeZone), today);
  const lastStarted = link.lastStartedAt ? `, last ${instantText(link.lastStartedAt, timeZone, today)}` : "";
  return {
    id: link.id,
    label: link.label,
    state: link.state,
    pin: link.pin,
    when: link.revokedAt
      ? `Revoked ${dayText(dayAt(link.revokedAt, timeZone), today)}`
      : `${link.state === "live" ? "Until" : "Ended"} ${last}`,
    sessions: `${countText(link.sessionsStarted, "session")} started${lastStarted}`,
  };
}

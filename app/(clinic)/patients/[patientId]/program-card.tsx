import { Badge } from "@/app/_ui/badge";
import { ButtonLink } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { Section } from "@/app/_ui/page";
import { RowLink, TextLink } from "@/app/_ui/text-link";
import type { ClinicSettings } from "@/db/queries/clinics";
import type { ProgramDetail } from "@/db/queries/programs";
import type { ShareLinkRow } from "@/db/queries/share-links";
import type { VersionDetail, VersionSummary } from "@/db/queries/versions";
import { dayAt } from "@/lib/clinic-days";
import { countText, dayText, instantText } from "@/lib/copy/clinic/dates";
import { overdueLinksText } from "@/lib/copy/clinic/overdue-links";
import { standingWords } from "@/lib/copy/clinic/standing";

/** The patient's program: the draft, the versions, the links, and the way to each. */
export function ProgramCard({
  patientId,
  program,
  versions,
  links,
  current,
  clinic,
  mayCompose,
  timeZone,
  today,
}: {
  patientId: string;
  program: ProgramDetail | null;
  versions: readonly VersionSummary[];
  /** The version the links show, as it stands now. */
  current: VersionDetail | null;
  clinic: Pick<ClinicSettings, "overdueLinks" | "graceDays">;
  links: readonly ShareLinkRow[];
  mayCompose: boolean;
  timeZone: string;
  today: string;
}) {
  const version = `/patients/${patientId}/versions/${current?.number}`;
  const isOnHold = current?.standing.is === "on-hold";
  return (
    <Section bare id="program" title="Program">
      <p className="text-ink-2">{describe(program, current, timeZone, today)}</p>
      {current ? <StandingLine version={current} clinic={clinic} today={today} /> : null}
      <div className="flex flex-wrap gap-2">
        {mayCompose ? (
          <ButtonLink
            look={current && !isOnHold ? "plain" : "filled"}
            href={`/patients/${patientId}/program`}
          >
            {program === null
              ? "Compose a program"
              : isOnHold
                ? "Fix and publish anew"
                : current
                  ? "Change the program"
                  : "Continue the draft"}
          </ButtonLink>
        ) : null}
        {isOnHold ? <ButtonLink href={`${version}#hold`}>Resolve</ButtonLink> : null}
        {current && !isOnHold ? (
          <ButtonLink look="filled" href={version}>
            Handout and links
          </ButtonLink>
        ) : null}
      </div>
      {versions.length > 0 ? (
        <VersionList
          patientId={patientId}
          versions={versions}
          isOnHold={isOnHold}
          timeZone={timeZone}
          today={today}
        />
      ) : null}
      {current && links.length > 0 ? (
        <p>
          {linkSummary(links)} <TextLink href={`${version}#links`}>Open the links</TextLink>
        </p>
      ) : null}
    </Section>
  );
}

function describe(
  program: ProgramDetail | null,
  current: VersionDetail | null,
  timeZone: string,
  today: string,
): string {
  if (program === null) return "No open program.";
  if (current) {
    const since = current.standing.is === "on-hold" ? "was published" : "is live since";
    return `Version ${current.number} ${since} ${dayText(dayAt(current.publishedAt, timeZone), today)}.`;
  }
  const moves = countText(program.draft.moves.length, "move");
  return `Draft with ${moves}, saved ${instantText(program.savedAt, timeZone, today)}. Not published yet.`;
}

/** What holds the current version, or how its overdue review stands. */
function StandingLine({
  version: { standing },
  clinic,
  today,
}: {
  version: VersionDetail;
  clinic: Pick<ClinicSettings, "overdueLinks" | "graceDays">;
  today: string;
}) {
  if (standing.is === "on-hold") {
    const reasons = [
      ...standing.because.map(({ title }) => title),
      ...(standing.overdueSince ? [standingWords.overdueTitle(standing.overdueSince, today)] : []),
    ];
    return (
      <Notice tone="stop" title={standingWords.pausedNow}>
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Notice>
    );
  }
  if (standing.is !== "overdue") return null;
  return (
    <Notice tone="caution" title={standingWords.overdueTitle(standing.overdueSince, today)}>
      <p>{overdueLinksText(standing.overdueSince, clinic, today)}.</p>
    </Notice>
  );
}

function VersionList({
  patientId,
  versions,
  isOnHold,
  timeZone,
  today,
}: {
  patientId: string;
  versions: readonly VersionSummary[];
  isOnHold: boolean;
  timeZone: string;
  today: string;
}) {
  return (
    <ul className="overflow-hidden rounded-card border border-line bg-surface">
      {versions.map((version) => (
        <li
          key={version.number}
          className="relative flex flex-wrap items-center gap-x-3 gap-y-1 border-line px-3 py-2 not-last:border-b hover:bg-hover"
        >
          <span className="min-w-0 flex-1">
            <RowLink href={`/patients/${patientId}/versions/${version.number}`}>
              Version {version.number}
            </RowLink>
            <span className="block text-13 text-ink-2">
              {dayText(dayAt(version.publishedAt, timeZone), today)}, {version.publishedBy}
            </span>
          </span>
          <VersionBadge version={version} isOnHold={isOnHold} />
        </li>
      ))}
    </ul>
  );
}

/** `isOnHold` is said of the current version. */
function VersionBadge({ version, isOnHold }: { version: VersionSummary; isOnHold: boolean }) {
  if (version.programEndedAt !== null) return <Badge>Ended</Badge>;
  if (version.superseded) return <Badge>Superseded</Badge>;
  return isOnHold ? <Badge tone="stop">On hold</Badge> : <Badge tone="ok">Current</Badge>;
}

function linkSummary(links: readonly ShareLinkRow[]): string {
  const open = links.filter(({ state }) => state === "live" || state === "grace");
  const locked = open.filter(({ pin }) => pin === "locked").length;
  const sessions = links.reduce((sum, { sessionsStarted }) => sum + sessionsStarted, 0);
  return `${countText(open.length, "open link")}${locked > 0 ? ` (${locked} locked)` : ""}, ${countText(sessions, "session")} started.`;
}

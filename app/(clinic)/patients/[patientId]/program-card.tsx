import { Badge } from "@/app/_ui/badge";
import { ButtonLink } from "@/app/_ui/button";
import { Section } from "@/app/_ui/page";
import { RowLink, TextLink } from "@/app/_ui/text-link";
import type { ProgramDetail } from "@/db/queries/programs";
import type { ShareLinkRow } from "@/db/queries/share-links";
import type { VersionSummary } from "@/db/queries/versions";
import { dayAt } from "@/lib/clinic-days";
import { countText, dayText, instantText } from "@/lib/copy/clinic/dates";

/** The patient's program: the draft, the versions, the links, and the way to each. */
export function ProgramCard({
  patientId,
  program,
  versions,
  links,
  mayCompose,
  timeZone,
  today,
}: {
  patientId: string;
  program: ProgramDetail | null;
  versions: readonly VersionSummary[];
  links: readonly ShareLinkRow[];
  mayCompose: boolean;
  timeZone: string;
  today: string;
}) {
  const current = versions.find(({ superseded, programEndedAt }) => !superseded && programEndedAt === null);
  return (
    <Section bare id="program" title="Program">
      <p className="text-ink-2">{describe(program, current, timeZone, today)}</p>
      <div className="flex flex-wrap gap-2">
        {mayCompose ? (
          <ButtonLink look={current ? "plain" : "filled"} href={`/patients/${patientId}/program`}>
            {program === null ? "Compose a program" : current ? "Change the program" : "Continue the draft"}
          </ButtonLink>
        ) : null}
        {current ? (
          <ButtonLink look="filled" href={`/patients/${patientId}/versions/${current.number}`}>
            Handout and links
          </ButtonLink>
        ) : null}
      </div>
      {versions.length > 0 ? (
        <VersionList patientId={patientId} versions={versions} timeZone={timeZone} today={today} />
      ) : null}
      {current && links.length > 0 ? (
        <p>
          {linkSummary(links)}{" "}
          <TextLink href={`/patients/${patientId}/versions/${current.number}#links`}>Open the links</TextLink>
        </p>
      ) : null}
    </Section>
  );
}

function describe(
  program: ProgramDetail | null,
  current: VersionSummary | undefined,
  timeZone: string,
  today: string,
): string {
  if (program === null) return "No open program.";
  if (current) {
    return `Version ${current.number} is live since ${dayText(dayAt(current.publishedAt, timeZone), today)}.`;
  }
  const moves = countText(program.draft.moves.length, "move");
  return `Draft with ${moves}, saved ${instantText(program.savedAt, timeZone, today)}. Not published yet.`;
}

function VersionList({
  patientId,
  versions,
  timeZone,
  today,
}: {
  patientId: string;
  versions: readonly VersionSummary[];
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
          <VersionBadge version={version} />
        </li>
      ))}
    </ul>
  );
}

function VersionBadge({ version }: { version: VersionSummary }) {
  if (version.programEndedAt !== null) return <Badge>Ended</Badge>;
  return version.superseded ? <Badge>Superseded</Badge> : <Badge tone="ok">Current</Badge>;
}

function linkSummary(links: readonly ShareLinkRow[]): string {
  const open = links.filter(({ state }) => state === "live" || state === "grace").length;
  const sessions = links.reduce((sum, { sessionsStarted }) => sum + sessionsStarted, 0);
  return `${countText(open, "open link")}, ${countText(sessions, "session")} started.`;
}

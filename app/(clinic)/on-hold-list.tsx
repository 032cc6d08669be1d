import { Badge } from "@/app/_ui/badge";
import { ButtonLink } from "@/app/_ui/button";
import { TextLink } from "@/app/_ui/text-link";
import type { ProgramOnHold } from "@/db/queries/today";
import { instantText } from "@/lib/copy/clinic/dates";
import { holdLevelName, standingWords, wayOn } from "@/lib/copy/clinic/standing";
import { isReferral } from "@/lib/safety/finding";

/** The published programs that must not be followed now: why, since when, and the two ways on. */
export function OnHoldList({
  programs,
  mayCompose,
  timeZone,
  today,
}: {
  programs: readonly ProgramOnHold[];
  mayCompose: boolean;
  timeZone: string;
  today: string;
}) {
  if (programs.length === 0) return null;
  return (
    <section aria-labelledby="on-hold" className="rounded-card border border-stop bg-stop-soft">
      <div className="flex flex-wrap items-baseline gap-x-4 px-4 pt-3 pb-2">
        <h2 id="on-hold" className="flex-1 text-16 font-semibold text-stop">
          On hold
        </h2>
        <p className="text-13 text-ink-2">{standingWords.pausedAll}</p>
      </div>
      <ul className="flex flex-col gap-px rounded-b-card bg-stop-line">
        {programs.map((program) => (
          <li
            key={`${program.patientId} ${program.versionNumber}`}
            className="flex flex-wrap items-start gap-x-4 gap-y-2 bg-surface px-4 py-3 last:rounded-b-card"
          >
            <Held program={program} timeZone={timeZone} today={today} />
            <WaysOn program={program} mayCompose={mayCompose} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Held({ program, timeZone, today }: { program: ProgramOnHold; timeZone: string; today: string }) {
  const { patientId, patientName, versionNumber, because, overdueSince, since } = program;
  return (
    <div className="min-w-0 flex-1 basis-72">
      <h3 className="flex flex-wrap items-center gap-2">
        <TextLink href={`/patients/${patientId}`} className="font-semibold [overflow-wrap:anywhere]">
          {patientName}
        </TextLink>
        <Badge tone="stop">Version {versionNumber}</Badge>
      </h3>
      <ul className="mt-1">
        {because.map(({ level, title, reason, remedy }) => (
          <li key={`${title} ${reason}`}>
            {isReferral(level) ? (
              <>
                <Badge tone="stop">{holdLevelName[level]}</Badge>{" "}
              </>
            ) : null}
            <span className="font-semibold">{title}.</span> <span className="text-ink-2">{reason}</span>
            {isReferral(level) ? <span className="block font-semibold">{remedy}</span> : null}
          </li>
        ))}
        {overdueSince === null ? null : (
          <li className="font-semibold">{standingWords.overdueTitle(overdueSince, today)}.</li>
        )}
      </ul>
      {since === null ? null : (
        <p className="text-13 text-ink-2">{standingWords.heldSince(instantText(since, timeZone, today))}</p>
      )}
    </div>
  );
}

function WaysOn({ program, mayCompose }: { program: ProgramOnHold; mayCompose: boolean }) {
  const { patientId, patientName, versionNumber, because } = program;
  // Publishing anew settles nothing where only a clearance or the record does.
  const isSettledInComposer = because.every((finding) => wayOn(finding) === "composer");
  // The same two words stand at every patient: who is meant is said to those who hear them one by one.
  const whose = <span className="sr-only">: {patientName}</span>;
  return (
    <div className="flex flex-wrap gap-2">
      {mayCompose ? (
        <ButtonLink look={isSettledInComposer ? "filled" : "plain"} href={`/patients/${patientId}/program`}>
          <span>Fix and publish anew{whose}</span>
        </ButtonLink>
      ) : null}
      <ButtonLink
        look={isSettledInComposer ? "plain" : "filled"}
        href={`/patients/${patientId}/versions/${versionNumber}#hold`}
      >
        <span>Resolve{whose}</span>
      </ButtonLink>
    </div>
  );
}

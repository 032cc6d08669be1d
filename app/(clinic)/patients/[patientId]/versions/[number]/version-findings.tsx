import { Badge, type BadgeTone } from "@/app/_ui/badge";
import { Section } from "@/app/_ui/page";
import { dayAt } from "@/lib/clinic-days";
import { clearanceLine } from "@/lib/copy/clinic/clearances";
import { dayText } from "@/lib/copy/clinic/dates";
import { certaintyName, levelName } from "@/lib/copy/clinic/names";
import type { VersionSnapshot } from "@/lib/program/snapshot";
import type { FindingAnswer } from "@/lib/safety/answer";

type RecordedFinding = VersionSnapshot["findings"][number];

/** What the rules said at publishing, and how each was answered. */
export function VersionFindings({
  findings,
  timeZone,
  today,
}: {
  findings: readonly RecordedFinding[];
  timeZone: string;
  today: string;
}) {
  return (
    <Section id="findings" title="Findings at publishing" aside={String(findings.length)}>
      {findings.length === 0 ? <p className="text-ink-2">The rules found nothing.</p> : null}
      <ul className="flex flex-col gap-3">
        {findings.map((finding) => (
          <li key={finding.id} className="rounded-control border border-line p-3">
            <p className="flex flex-wrap items-center gap-2">
              <span className="font-semibold">{finding.title}</span>
              <Badge tone={toneOf(finding)}>
                {finding.answer ? answeredName(finding.answer) : levelName[finding.level]}
              </Badge>
            </p>
            <p className="text-ink-2">
              {finding.reason} Source: {certaintyName[finding.certainty].toLowerCase()}.
            </p>
            {finding.answer ? <Answer answer={finding.answer} timeZone={timeZone} today={today} /> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function toneOf({ level, answer }: RecordedFinding): BadgeTone {
  if (answer) return "ok";
  return level === "warning" ? "caution" : "plain";
}

function answeredName({ kind }: FindingAnswer): string {
  return kind === "clearance" ? "Cleared" : "Acknowledged";
}

function Answer({ answer, timeZone, today }: { answer: FindingAnswer; timeZone: string; today: string }) {
  const { note, answeredBy, answeredAt } = answer;
  return (
    <div className="mt-2 border-t border-line pt-2">
      {note === "" ? null : (
        <p className="whitespace-pre-wrap">
          {answer.kind === "clearance" ? "Found: " : ""}
          {note}
        </p>
      )}
      <p className="text-13 text-ink-2">
        {answeredBy}, {dayText(dayAt(new Date(answeredAt), timeZone), today)}
        {answer.kind === "clearance" ? `. ${clearanceLine(answer, today)}` : ""}
      </p>
    </div>
  );
}

import { Section } from "@/app/_ui/page";
import type { AuditLine } from "@/db/queries/audit";
import { instantText } from "@/lib/copy/clinic/dates";
import { auditSentence, auditText } from "./audit-words";

/** Who did what when. Runs of the same act by the same person on one day are one line. */
export function AuditList({
  lines,
  timeZone,
  today,
}: {
  lines: readonly AuditLine[];
  timeZone: string;
  today: string;
}) {
  return (
    <Section bare id="audit" title="Who did what when">
      {lines.length === 0 ? <p className="text-ink-2">Nothing yet.</p> : null}
      <ol className="flex flex-col gap-2">
        {joinRuns(lines).map(({ line, count }, index) => (
          <li key={index}>
            <Words line={line} />
            {count > 1 ? `, ${count} times` : ""}
            <span className="block text-13 text-ink-2">{instantText(line.at, timeZone, today)}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Words({ line }: { line: AuditLine }) {
  const sentence = auditSentence(line);
  if (sentence !== null) return <span className="font-semibold">{sentence}</span>;
  return (
    <>
      <span className="font-semibold">{line.who}</span> {auditText(line)}
    </>
  );
}

const HOUR_MS = 60 * 60 * 1000;

/** Joins lines that say the very same as the one before within an hour: a draft saves itself many times. Newest first. */
export function joinRuns(lines: readonly AuditLine[]): { line: AuditLine; count: number }[] {
  const runs: { line: AuditLine; count: number; oldest: Date }[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    const isSame =
      last?.line.event === line.event &&
      last.line.who === line.who &&
      auditText(last.line) === auditText(line) &&
      last.oldest.getTime() - line.at.getTime() < HOUR_MS;
    if (last && isSame) {
      last.count++;
      last.oldest = line.at;
    } else runs.push({ line, count: 1, oldest: line.at });
  }
  return runs.map(({ line, count }) => ({ line, count }));
}

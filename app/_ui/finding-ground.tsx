import { certaintyName } from "@/lib/copy/clinic/names";
import { sourceTitles } from "@/lib/moves/sources";
import type { Finding } from "@/lib/safety/finding";

/** How sure a finding's ground is, the sources behind a fold, and the way to its rule. */
export function FindingGround({
  finding: { certainty, ruleId, sources, title },
}: {
  finding: Pick<Finding, "certainty" | "ruleId" | "sources" | "title">;
}) {
  const ground = `Ground: ${certaintyName[certainty].toLowerCase()}.`;
  return (
    <div className="mt-1 flex items-start gap-2 text-13 text-ink-2">
      {sources.length === 0 ? (
        <p className="flex-1 py-1">{ground}</p>
      ) : (
        <details className="min-w-0 flex-1">
          <summary className="cursor-pointer py-1">
            {ground} {sources.length === 1 ? "Source" : "Sources"}: {sources.join(", ")}
          </summary>
          <ul className="mt-1 grid gap-1">
            {sources.map((source) => {
              const known = Object.entries(sourceTitles).find(([id]) => id === source)?.[1];
              return (
                <li key={source}>
                  <b className="font-semibold">{source}</b> {known ? `${known.title}. ${known.citation}` : ""}
                </li>
              );
            })}
          </ul>
        </details>
      )}
      <a
        href={`/catalogue/rules#${ruleId}`}
        target="_blank"
        rel="noreferrer"
        className="shrink-0 py-1 text-teal-deep underline underline-offset-2 hover:no-underline"
      >
        Rule<span className="sr-only"> behind “{title}”, in a new window</span>
      </a>
    </div>
  );
}

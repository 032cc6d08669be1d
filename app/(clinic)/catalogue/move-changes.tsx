import type { ReactNode } from "react";
import type { Move } from "@/lib/moves/move";
import { moveDifferences } from "@/lib/moves/move-differences";

/** What changed between the signed revision and the newest, part by part: struck out what went, underlined what came. */
export function MoveChanges({ before, after }: { before: Move; after: Move }) {
  const differences = moveDifferences(before, after);
  if (differences.length === 0) {
    return <p className="text-ink-2">No word and no limit differs from what was signed.</p>;
  }
  return (
    <dl className="flex flex-col gap-3">
      {differences.map(({ about, before: gone, after: come }) => (
        <div key={about}>
          <dt className="font-semibold">{about}</dt>
          <dd className="grid gap-x-4 gap-y-1 sm:grid-cols-2">
            <Changed
              title={before.revision === after.revision ? "As signed" : `Revision ${before.revision}`}
              none="Nothing"
              lines={gone.map((line) => (
                <del key={line} className="text-stop line-through">
                  {line}
                </del>
              ))}
            />
            <Changed
              title={before.revision === after.revision ? "Now" : `Revision ${after.revision}`}
              none="Nothing"
              lines={come.map((line) => (
                <ins key={line} className="text-ok underline underline-offset-2">
                  {line}
                </ins>
              ))}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Changed({ title, none, lines }: { title: string; none: string; lines: readonly ReactNode[] }) {
  return (
    <div className="min-w-0 rounded-control border border-line px-3 py-2 [overflow-wrap:anywhere]">
      <p className="text-13 text-ink-2">{title}</p>
      {lines.length === 0 ? (
        <p className="text-ink-2">{none}</p>
      ) : (
        <ul>
          {lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

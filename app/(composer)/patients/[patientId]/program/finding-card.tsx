"use client";
import { Button as AriaButton } from "react-aria-components";
import { movesTouched } from "@/lib/copy/clinic/composer";
import { certaintyName, levelName } from "@/lib/copy/clinic/names";
import { sourceTitles } from "@/lib/moves/sources";
import { answerKindFor, type Finding } from "@/lib/safety/finding";
import { AcknowledgeForm } from "./acknowledge-form";
import { ClearanceForm } from "./clearance-form";
import { useComposer, useComposerActions } from "./composer-context";
import { rungLook, rungOf } from "./finding-look";
import { FindingRemedies } from "./finding-remedies";
import { numbersOf } from "./publish-obstacle";

/** A finding: what it does, which moves, why, on what ground, and what settles it. */
export function FindingCard({ finding }: { finding: Finding }) {
  const { composition } = useComposer();
  const { showMove } = useComposerActions();
  const rung = rungOf(finding.level);
  const { icon: Icon, box, ink } = rungLook[rung];
  const first = finding.entries[0];
  const touched = movesTouched(numbersOf(finding, composition.program.moves));
  const answer = answerKindFor(finding.level);
  return (
    <article
      aria-label={`${levelName[finding.level]}: ${finding.title}`}
      className={`rounded-control border px-3 py-2 ${box}`}
    >
      <div className={`flex items-center gap-2 text-13 font-semibold ${ink}`}>
        <Icon aria-hidden className="size-4 shrink-0" />
        {levelName[finding.level]}
        {first === undefined ? (
          <span className="ml-auto font-normal text-ink-2">{touched}</span>
        ) : (
          <AriaButton
            aria-label={`${touched}: show in the program`}
            onPress={() => showMove(first)}
            className="-my-2 ml-auto min-h-11 cursor-pointer text-right font-normal text-ink-2 data-hovered:underline lg:min-h-6"
          >
            {touched}
          </AriaButton>
        )}
      </div>
      <h3 className={`mt-1 ${rung === "warns" ? "" : "font-semibold"}`}>{finding.title}</h3>
      <p className="mt-1 text-13 text-ink-2">{finding.reason}</p>
      {finding.remedy ? <p className="mt-1 text-13">{finding.remedy}</p> : null}
      <Ground finding={finding} />
      <FindingRemedies finding={finding} />
      {answer === "acknowledgement" ? <AcknowledgeForm finding={finding} /> : null}
      {answer === "clearance" ? <ClearanceForm finding={finding} /> : null}
    </article>
  );
}

/** How sure the ground is, and the sources behind a fold. */
function Ground({ finding: { certainty, sources } }: { finding: Finding }) {
  if (sources.length === 0)
    return <p className="mt-1 text-13 text-ink-2">Ground: {certaintyName[certainty].toLowerCase()}.</p>;
  return (
    <details className="mt-1 text-13 text-ink-2">
      <summary className="cursor-pointer">
        Ground: {certaintyName[certainty].toLowerCase()}. {sources.length === 1 ? "Source" : "Sources"}:{" "}
        {sources.join(", ")}
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
  );
}

"use client";
import { Button as AriaButton } from "react-aria-components";
import { FindingGround } from "@/app/_ui/finding-ground";
import { movesTouched } from "@/lib/copy/clinic/composer";
import { levelName } from "@/lib/copy/clinic/names";
import { answerKindFor, type Finding, isReferral } from "@/lib/safety/finding";
import { AcknowledgeForm } from "./acknowledge-form";
import { ClearFinding } from "./clear-finding";
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
      {finding.remedy ? (
        <p className={`mt-1 ${isReferral(finding.level) ? "font-semibold" : "text-13"}`}>{finding.remedy}</p>
      ) : null}
      <FindingGround finding={finding} />
      {answer === "acknowledgement" ? <AcknowledgeForm finding={finding} /> : null}
      <div className="flex flex-wrap items-start gap-x-2">
        {answer === "clearance" ? <ClearFinding finding={finding} /> : null}
        <FindingRemedies finding={finding} />
      </div>
    </article>
  );
}

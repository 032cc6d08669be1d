"use client";
import { Check } from "lucide-react";
import { clearanceLine, clearanceWords } from "@/lib/copy/clinic/clearances";
import type { FindingAnswer } from "@/lib/safety/answer";
import type { Finding } from "@/lib/safety/finding";
import { useComposer } from "./composer-context";
import { WithdrawButton } from "./withdraw-button";

/** A finding that is settled: what, by whom, and the way back. A clearance is shown whole, an acknowledgement in a line. */
export function AnsweredFinding({ finding, answer }: { finding: Finding; answer: FindingAnswer }) {
  const { isLicensed, latestVersion, today } = useComposer();
  const isClearance = answer.kind === "clearance";
  const done = isClearance ? clearanceLine(answer, today) : "Acknowledged";
  return (
    <article
      aria-label={`${done}: ${finding.title}`}
      className="flex min-w-0 flex-wrap items-center gap-x-2 rounded-control border border-line bg-surface py-1 pr-1 pl-3 text-13"
    >
      <Check aria-hidden className="size-4 shrink-0 text-ok" />
      <div className="min-w-0 flex-1">
        <h3 className="truncate" title={finding.title}>
          {finding.title}
        </h3>
        {isClearance ? (
          <p className="py-0.5 text-ink-2 [overflow-wrap:anywhere]">
            {done}. Found: {answer.note}
            {latestVersion === null ? "" : ` ${clearanceWords.withdrawing(latestVersion)}`}
          </p>
        ) : (
          <p className="truncate text-ink-2" title={answer.note}>
            {done}: {answer.note}
          </p>
        )}
      </div>
      {isLicensed ? <WithdrawButton finding={finding} look="bare" label="Withdraw" className="px-2" /> : null}
    </article>
  );
}

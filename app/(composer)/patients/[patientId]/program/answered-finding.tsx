"use client";
import { Check } from "lucide-react";
import { useState } from "react";
import { Button } from "@/app/_ui/button";
import { dayText } from "@/lib/copy/clinic/dates";
import type { FindingAnswer } from "@/lib/safety/answer";
import type { Finding } from "@/lib/safety/finding";
import { useComposer, useComposerActions } from "./composer-context";

/** A finding that is settled, in one line: what, by whom, and the way back. */
export function AnsweredFinding({ finding, answer }: { finding: Finding; answer: FindingAnswer }) {
  const { isLicensed, today } = useComposer();
  const { withdrawAnswer } = useComposerActions();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const done =
    answer.kind === "clearance" ? `Cleared by ${answer.clearedBy ?? answer.answeredBy}` : "Acknowledged";
  const until = answer.validUntil ? `, until ${dayText(answer.validUntil, today)}` : "";

  async function withdraw() {
    setPending(true);
    setProblem(await withdrawAnswer(finding));
    setPending(false);
  }

  return (
    <article
      aria-label={`${done}: ${finding.title}`}
      className="flex min-w-0 items-center gap-2 rounded-control border border-line bg-surface py-1 pr-1 pl-3 text-13"
    >
      <Check aria-hidden className="size-4 shrink-0 text-ok" />
      <div className="min-w-0 flex-1">
        <h3 className="truncate" title={finding.title}>
          {finding.title}
        </h3>
        <p className="truncate text-ink-2" title={answer.note}>
          {done}
          {until}: {answer.note}
        </p>
        {problem ? <p className="text-stop">{problem}</p> : null}
      </div>
      {isLicensed ? (
        <Button
          look="bare"
          className="px-2"
          isPending={isPending}
          onPress={() => void withdraw()}
          aria-label={`Withdraw the answer: ${finding.title}`}
        >
          Withdraw
        </Button>
      ) : null}
    </article>
  );
}

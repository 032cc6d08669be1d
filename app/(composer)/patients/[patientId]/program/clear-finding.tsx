"use client";
import { ClearanceForm } from "@/app/_ui/clearance-form";
import { clearanceWords } from "@/lib/copy/clinic/clearances";
import type { Finding } from "@/lib/safety/finding";
import { useComposer } from "./composer-context";
import { useAnswer } from "./use-answer";

/** The clearance a finding of the draft asks for. */
export function ClearFinding({ finding }: { finding: Finding }) {
  const { isLicensed, today } = useComposer();
  const { isPending, problem, sign } = useAnswer(finding);
  if (!isLicensed) return <p className="mt-2 text-13">{clearanceWords.unlicensed}</p>;
  return (
    <ClearanceForm
      about={finding.title}
      today={today}
      isPending={isPending}
      problem={problem}
      onSign={(clearance) => void sign({ kind: "clearance", ...clearance })}
    />
  );
}

"use client";
import { useState } from "react";
import { useSignInGuard } from "@/app/_session/sign-in-guard";
import { problemOf } from "@/app/_session/use-clinician-action";
import { clearanceWords } from "@/lib/copy/clinic/clearances";
import { composerWords } from "@/lib/copy/clinic/composer";
import type { FindingAnswer } from "@/lib/safety/answer";
import type { Finding } from "@/lib/safety/finding";
import { type AnswerInput, answerFindingAction, withdrawAnswerAction } from "./actions";

/**
 * The answers given to findings. The server judges the draft it holds, so `ensureSaved` first brings it up to
 * date; it answers the program's id, or null when that did not work. `onChanged` is told when the server judges
 * by other facts than this page. Both functions answer a sentence when something went wrong, else null.
 */
export function useAnswers(
  given: readonly FindingAnswer[],
  ensureSaved: () => Promise<string | null>,
  onChanged: () => void,
) {
  const { guarded } = useSignInGuard();
  const [answers, setAnswers] = useState(given);

  async function answer(finding: Finding, input: AnswerInput): Promise<string | null> {
    const programId = await ensureSaved();
    if (programId === null) return composerWords.findings.notPossible;
    const { id: findingId, factsDigest } = finding;
    const answered = await guarded(answerFindingAction)({ ...input, programId, findingId, factsDigest });
    if (answered.status === "invalid")
      return Object.values(answered.fieldErrors)[0]?.[0] ?? problemOf(answered);
    if (answered.status !== "done") return problemOf(answered);
    if (answered.value.ok) {
      setAnswers(answered.value.answers);
      return null;
    }
    if (answered.value.reason === "prohibited-note") {
      return composerWords.findings.prohibitedNote(answered.value.words);
    }
    if (answered.value.reason === "clearance-dates") return clearanceWords.dates;
    onChanged();
    return answered.value.reason === "changed" ? composerWords.findings.changed : composerWords.findings.gone;
  }

  async function withdraw({ ruleId, move, side }: Finding): Promise<string | null> {
    const programId = await ensureSaved();
    if (programId === null) return composerWords.findings.notPossible;
    const answered = await guarded(withdrawAnswerAction)({ programId, answer: { ruleId, move, side } });
    if (answered.status !== "done") return problemOf(answered);
    setAnswers(answered.value.answers);
    return null;
  }

  return { answers, answer, withdraw };
}

"use client";
import { useState } from "react";
import { useSignInGuard } from "@/app/_session/sign-in-guard";
import { composerWords } from "@/lib/copy/clinic/composer";
import { problemWords } from "@/lib/copy/clinic/problems";
import type { FindingAnswer } from "@/lib/safety/answer";
import type { Finding } from "@/lib/safety/finding";
import { type AnswerInput, answerFindingAction, withdrawAnswerAction } from "./actions";

/**
 * The answers given to findings. The server judges the draft it holds, so `ensureSaved` first brings it up to
 * date; it answers the program's id, or null when that did not work. Both functions answer a sentence when
 * something went wrong, else null.
 */
export function useAnswers(given: readonly FindingAnswer[], ensureSaved: () => Promise<string | null>) {
  const { guarded } = useSignInGuard();
  const [answers, setAnswers] = useState(given);

  async function answer(finding: Finding, input: AnswerInput): Promise<string | null> {
    const programId = await ensureSaved();
    if (programId === null) return composerWords.findings.notPossible;
    const answered = await guarded(answerFindingAction)({ ...input, programId, findingId: finding.id });
    if (answered.status === "invalid")
      return Object.values(answered.fieldErrors)[0]?.[0] ?? problemWords.invalid;
    if (answered.status !== "done") return problemWords[answered.status];
    if (!answered.value.ok) return composerWords.findings.gone;
    setAnswers(answered.value.answers);
    return null;
  }

  async function withdraw({ ruleId, move, side }: Finding): Promise<string | null> {
    const programId = await ensureSaved();
    if (programId === null) return composerWords.findings.notPossible;
    const answered = await guarded(withdrawAnswerAction)({ programId, answer: { ruleId, move, side } });
    if (answered.status !== "done") return problemWords[answered.status];
    setAnswers(answered.value.answers);
    return null;
  }

  return { answers, answer, withdraw };
}

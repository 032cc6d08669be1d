"use client";
import { useState } from "react";
import type { Finding } from "@/lib/safety/finding";
import type { AnswerInput } from "./actions";
import { useComposerActions } from "./composer-context";

/** Signing an answer to a finding: whether it is under way, and what stopped it. */
export function useAnswer(finding: Finding) {
  const { answer } = useComposerActions();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function sign(input: AnswerInput) {
    setPending(true);
    setProblem(await answer(finding, input));
    setPending(false);
  }

  return { isPending, problem, sign };
}

"use client";
import { useCallback, useState } from "react";
import { problemWords } from "@/lib/copy/clinic/problems";
import type { ActionAnswer } from "./clinician-action";
import { useSignInGuard } from "./sign-in-guard";

const noErrors: Record<string, string[]> = {};

/**
 * A clinician's action for a form: `run` calls it behind the sign-in guard and answers what it answered.
 * Meanwhile and after, `isPending`, `problem` (a sentence, or null) and the first error of each field say how
 * it went. The next `run` clears them.
 */
export function useClinicianAction<Input, Value>(action: (input: Input) => Promise<ActionAnswer<Value>>) {
  const { guarded } = useSignInGuard();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [fieldErrors, setFieldErrors] = useState(noErrors);

  const run = useCallback(
    async (input: Input): Promise<ActionAnswer<Value>> => {
      setPending(true);
      const answer = await guarded(action)(input);
      setPending(false);
      setProblem(problemOf(answer));
      setFieldErrors(answer.status === "invalid" ? answer.fieldErrors : noErrors);
      return answer;
    },
    [action, guarded],
  );
  const clear = useCallback(() => {
    setProblem(null);
    setFieldErrors(noErrors);
  }, []);

  return { run, isPending, problem, errorOf: (field: string) => fieldErrors[field]?.[0], clear };
}

/** The sentence of what stopped an action; null when it went through. */
export function problemOf<Value>(answer: ActionAnswer<Value>): string | null {
  if (answer.status === "done") return null;
  if (answer.status === "invalid") return answer.formErrors[0] ?? problemWords.invalid;
  return problemWords[answer.status];
}

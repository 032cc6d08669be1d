"use client";
import { useRouter } from "next/navigation";
import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from "react";
import { Dialog } from "@/app/_ui/dialog";
import { SignInForm } from "@/app/sign-in/sign-in-form";
import type { ActionAnswer } from "./clinician-action";
import { whoIsSignedIn } from "./who-is-signed-in";

type Guarded = <Input, Value>(
  action: (input: Input) => Promise<ActionAnswer<Value>>,
) => (input: Input) => Promise<ActionAnswer<Value>>;

/** Answers true once the same person has signed in again; false for anybody else and when they chose not to. */
const AskToSignIn = createContext<() => Promise<boolean>>(() => Promise.resolve(false));

/**
 * Opens the sign-in over the page when a sign-in has run out, so that nothing typed is lost. Stands once,
 * around a whole layout.
 */
export function SignInGuard({ clinicianId, children }: { clinicianId: string; children: ReactNode }) {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  // Several actions can find out at once: one dialog answers them all.
  const waiting = useRef<((signedIn: boolean) => void)[]>([]);

  const ask = useCallback(() => {
    setOpen(true);
    return new Promise<boolean>((resolve) => waiting.current.push(resolve));
  }, []);

  async function settle(signedIn: boolean) {
    // What waits was pressed by one person, and may carry a signature: nobody else's sign-in sends it.
    const isSamePerson = signedIn && (await whoIsSignedIn()) === clinicianId;
    setOpen(false);
    for (const resolve of waiting.current.splice(0)) resolve(isSamePerson);
    if (signedIn) router.refresh();
  }

  return (
    <AskToSignIn.Provider value={ask}>
      {children}
      <Dialog
        title="Sign in to go on"
        isOpen={isOpen}
        onClose={() => void settle(false)}
        className="max-w-md"
      >
        <p className="text-ink-2">
          Your sign-in has run out. What you typed is still here, and is saved once you have signed in.
        </p>
        <SignInForm onSignedIn={() => void settle(true)} />
      </Dialog>
    </AskToSignIn.Provider>
  );
}

/**
 * `guarded(action)`: the same action, except that "signed-out" first opens the sign-in and tries again, and
 * that a server which cannot be reached is an answer, `unavailable`, not an exception.
 */
export function useSignInGuard(): { guarded: Guarded } {
  const ask = useContext(AskToSignIn);
  const guarded = useCallback<Guarded>(
    (action) => async (input) => {
      const answer = await reach(action, input);
      if (answer.status !== "signed-out" || !(await ask())) return answer;
      return reach(action, input);
    },
    [ask],
  );
  return { guarded };
}

async function reach<Input, Value>(
  action: (input: Input) => Promise<ActionAnswer<Value>>,
  input: Input,
): Promise<ActionAnswer<Value>> {
  try {
    return await action(input);
  } catch {
    return { status: "unavailable" };
  }
}

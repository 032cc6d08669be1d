"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { requestSignIn, type SignInOutcome } from "@/app/_session/auth-requests";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { TextField } from "@/app/_ui/text-field";
import { signInWords } from "@/lib/copy/clinic/sign-in";

/** E-mail and password. Keeps what was typed when it is refused; goes to today, or calls `onSignedIn`. */
export function SignInForm({ onSignedIn }: { onSignedIn?: () => void }) {
  const router = useRouter();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [isPending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<SignInOutcome | "empty" | null>(null);

  async function signIn() {
    if (email.trim() === "" || password === "") return setOutcome("empty");
    setPending(true);
    setOutcome(null);
    const answer = await requestSignIn(email, password);
    setOutcome(answer);
    if (answer === "signed-in") {
      if (onSignedIn) onSignedIn();
      else router.replace("/");
    } else setPending(false);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    // A form inside a dialog must not submit the one it lies over.
    event.stopPropagation();
    if (!isPending) void signIn();
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      {outcome && outcome !== "signed-in" ? <Notice tone="stop" title={signInWords[outcome]} /> : null}
      <TextField
        label="E-mail"
        type="email"
        name="email"
        autoComplete="username"
        autoFocus
        value={email}
        onChange={setEmail}
      />
      <TextField
        label="Password"
        type="password"
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      <Button type="submit" look="filled" isPending={isPending}>
        {isPending ? "Signing in" : "Sign in"}
      </Button>
    </form>
  );
}

"use client";
import { useState } from "react";
import { Button, type ButtonProps } from "@/app/_ui/button";
import type { Finding } from "@/lib/safety/finding";
import { useComposerActions } from "./composer-context";

/** Takes an answer back, and says what stopped it. */
export function WithdrawButton({
  finding,
  label,
  look = "plain",
  className = "",
}: {
  /** The finding with the answer. */
  finding: Finding;
  label: string;
  look?: NonNullable<ButtonProps["look"]>;
  className?: string;
}) {
  const { withdrawAnswer } = useComposerActions();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function withdraw() {
    setPending(true);
    setProblem(await withdrawAnswer(finding));
    setPending(false);
  }

  return (
    <>
      <Button
        look={look}
        className={className}
        isPending={isPending}
        onPress={() => void withdraw()}
        aria-label={`Withdraw the answer: ${finding.title}`}
      >
        {label}
      </Button>
      {problem ? (
        <p role="status" className="basis-full text-13 text-stop">
          {problem}
        </p>
      ) : null}
    </>
  );
}

"use client";
import { PenLine } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { Button } from "@/app/_ui/button";
import { ChoiceField } from "@/app/_ui/choice-field";
import { Dialog } from "@/app/_ui/dialog";
import { vettingWords } from "@/lib/copy/clinic/vetting";
import type { MoveSlug } from "@/lib/moves/move";
import { signMovesAction } from "./actions";
import { Disclosure } from "./disclosure";
import { type Given, SignatureForm, type Signer } from "./signature-form";

export type Signable = {
  readonly slug: MoveSlug;
  readonly revision: number;
  readonly contentHash: string;
  readonly name: string;
  /** Live programs that hold an earlier revision. */
  readonly livePrograms: number;
  /** All that the signature stands for, to be unfolded. */
  readonly reading: ReactNode;
};

type Props = {
  readonly moves: readonly Signable[];
  readonly signer: Signer;
};

/** The button that opens the signature for one move or for several. */
export function SignMoves({ label, ...props }: Props & { label: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="filled" onPress={() => setOpen(true)}>
        <PenLine aria-hidden className="size-4" />
        {label}
      </Button>
      {isOpen ? <SignDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** Exported for the tests: an open dialog has no markup on the server. */
export function SignForm({ moves, signer, onClose }: Props & { onClose: () => void }) {
  const [withdraws, setWithdraws] = useState<"yes" | "no" | null>(null);
  const { run, isPending, problem, errorOf } = useClinicianAction(signMovesAction);
  const holding = moves.filter(({ livePrograms }) => livePrograms > 0);
  const asksToWithdraw = holding.length > 0;

  async function sign(given: Given) {
    const answer = await run({
      moves: moves.map(({ slug, revision, contentHash }) => ({ slug, revision, contentHash })),
      withdrawsEarlier: withdraws === "yes",
      ...given,
    });
    if (answer.status !== "done") return null;
    if (!answer.value.ok) return refusalOf(answer.value, moves);
    onClose();
    return null;
  }

  return (
    <SignatureForm
      signer={signer}
      hasRead={{
        label:
          "I have read the text, the dose limits, the sources and the open questions, and take them for this clinic.",
        missing: "Tick this once you have read them.",
      }}
      noteHint="What you decided on the open questions. May stay empty."
      noteError={errorOf("note")}
      isUnanswered={asksToWithdraw && withdraws === null}
      isPending={isPending}
      problem={problem}
      sign={sign}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <ul className="flex flex-col gap-2">
            {moves.map((move) => (
              <Reading key={move.slug} move={move} isOpen={moves.length === 1} />
            ))}
          </ul>
          <p className="text-ink-2">
            A signature counts for this revision: when a move's words or limits change, it has to be signed
            again.
          </p>
          {asksToWithdraw ? (
            <ChoiceField
              label={vettingWords.withdraws.label}
              options={[
                { id: "yes", label: vettingWords.withdraws.yes(only(holding)?.livePrograms ?? null) },
                { id: "no", label: vettingWords.withdraws.no },
              ]}
              value={withdraws}
              onChange={setWithdraws}
              error={isTried && withdraws === null ? vettingWords.withdraws.missing : undefined}
            />
          ) : null}
        </>
      )}
    </SignatureForm>
  );
}

function SignDialog(props: Props & { onClose: () => void }) {
  return (
    <Dialog
      title={props.moves.length === 1 ? "Sign this move" : `Sign ${props.moves.length} moves`}
      isOpen
      onClose={props.onClose}
      className="max-w-3xl"
    >
      <SignForm {...props} />
    </Dialog>
  );
}

function Reading({
  move: { name, revision, livePrograms, reading },
  isOpen,
}: {
  move: Signable;
  isOpen: boolean;
}) {
  return (
    <li>
      <Disclosure
        isOpen={isOpen}
        title={name}
        aside={`Revision ${revision}.${livePrograms > 0 ? ` ${vettingWords.holdsEarlier(livePrograms)}` : ""}`}
      >
        {reading}
      </Disclosure>
    </li>
  );
}

type Refusal =
  | { readonly reason: "changed" | "own-words" | "breaks-rule"; readonly slug: MoveSlug }
  | { readonly reason: "licence" };

/** Why the signature was not taken, in words. */
export function refusalOf(refusal: Refusal, moves: readonly Signable[]): string {
  if (refusal.reason === "licence") return vettingWords.refused.licence;
  const name = moves.find(({ slug }) => slug === refusal.slug)?.name ?? refusal.slug;
  return vettingWords.refused[refusal.reason](name);
}

function only<T>(items: readonly T[]): T | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}

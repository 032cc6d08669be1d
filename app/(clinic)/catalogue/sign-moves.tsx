"use client";
import { PenLine } from "lucide-react";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { ChoiceField } from "@/app/_ui/choice-field";
import { Dialog } from "@/app/_ui/dialog";
import { Notice } from "@/app/_ui/notice";
import { TextField } from "@/app/_ui/text-field";
import { vettingWords } from "@/lib/copy/clinic/vetting";
import type { MoveSlug } from "@/lib/moves/move";
import { signMovesAction } from "./actions";
import { Disclosure } from "./disclosure";

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
  /** What will stand under each signature. */
  readonly signer: { readonly signature: string; readonly licence: string };
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
  const [hasRead, setRead] = useState(false);
  const [isLicenceRight, setLicenceRight] = useState(false);
  const [withdraws, setWithdraws] = useState<"yes" | "no" | null>(null);
  const [note, setNote] = useState("");
  const [isTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { run, isPending, problem, errorOf } = useClinicianAction(signMovesAction);
  const holding = moves.filter(({ livePrograms }) => livePrograms > 0);
  const asksToWithdraw = holding.length > 0;

  async function sign() {
    setTried(true);
    setRefusal(null);
    if (!hasRead || !isLicenceRight || (asksToWithdraw && withdraws === null)) return;
    const answer = await run({
      moves: moves.map(({ slug, revision, contentHash }) => ({ slug, revision, contentHash })),
      note,
      withdrawsEarlier: withdraws === "yes",
      hasRead,
      licence: signer.licence,
    });
    if (answer.status !== "done") return;
    if (answer.value.ok) return onClose();
    setRefusal(refusalOf(answer.value, moves));
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isPending) void sign();
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <ul className="flex flex-col gap-2">
        {moves.map((move) => (
          <Reading key={move.slug} move={move} isOpen={moves.length === 1} />
        ))}
      </ul>
      <p className="text-ink-2">
        A signature counts for this revision: when a move's words or limits change, it has to be signed again.
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
      <Tick
        isSelected={hasRead}
        onChange={setRead}
        missing={isTried ? "Tick this once you have read them." : null}
      >
        I have read the text, the dose limits, the sources and the open questions, and take them for this
        clinic.
      </Tick>
      <Tick
        isSelected={isLicenceRight}
        onChange={setLicenceRight}
        missing={isTried ? "Tick this if the licence is yours and valid." : null}
      >
        I sign as {signer.signature}, with my licence {signer.licence}, valid today.
      </Tick>
      <TextField
        label="Note"
        hint="What you decided on the open questions. May stay empty."
        lines={2}
        maxLength={300}
        value={note}
        onChange={setNote}
        error={errorOf("note")}
      />
      {(refusal ?? problem) ? <Notice tone="stop" title={refusal ?? problem ?? ""} /> : null}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onClose}>Cancel</Button>
        <Button type="submit" look="filled" isPending={isPending}>
          Sign
        </Button>
      </div>
    </form>
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

/** A box that has to be ticked, with what to do about it tied to it. */
function Tick({
  isSelected,
  onChange,
  missing,
  children,
}: {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  /** Said while the box is not ticked; null: not yet. */
  missing: string | null;
  children: ReactNode;
}) {
  const id = useId();
  const isMissing = missing !== null && !isSelected;
  return (
    <div>
      <Checkbox
        isSelected={isSelected}
        onChange={onChange}
        isInvalid={isMissing}
        {...(isMissing ? { "aria-describedby": id } : {})}
      >
        {children}
      </Checkbox>
      {isMissing ? (
        <p id={id} role="alert" className="text-13 text-stop">
          {missing}
        </p>
      ) : null}
    </div>
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

"use client";
import { PenLine } from "lucide-react";
import { type FormEvent, useState } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { Dialog } from "@/app/_ui/dialog";
import { Notice } from "@/app/_ui/notice";
import { TextField } from "@/app/_ui/text-field";
import type { MoveSlug } from "@/lib/moves/move";
import { signMovesAction } from "./actions";

type Named = { readonly slug: MoveSlug; readonly name: string };

/** The button that opens the signature for one move or for several. */
export function SignMoves({ moves, label }: { moves: readonly Named[]; label: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="filled" onPress={() => setOpen(true)}>
        <PenLine aria-hidden className="size-4" />
        {label}
      </Button>
      {isOpen ? <SignDialog moves={moves} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function SignDialog({ moves, onClose }: { moves: readonly Named[]; onClose: () => void }) {
  const [hasRead, setRead] = useState(false);
  const [note, setNote] = useState("");
  const { run, isPending, problem, errorOf } = useClinicianAction(signMovesAction);
  const [isTried, setTried] = useState(false);

  async function sign() {
    setTried(true);
    if (!hasRead) return;
    const answer = await run({ slugs: moves.map(({ slug }) => slug), note, hasRead });
    if (answer.status === "done") onClose();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isPending) void sign();
  }

  return (
    <Dialog
      title={moves.length === 1 ? "Sign this move" : `Sign ${moves.length} moves`}
      isOpen
      onClose={onClose}
    >
      <form onSubmit={submit} className="flex flex-col gap-4">
        <ul className="list-disc pl-5">
          {moves.map(({ slug, name }) => (
            <li key={slug}>{name}</li>
          ))}
        </ul>
        <p className="text-ink-2">
          Your name, your licence and the day stand under each signature. It counts for this revision: when a
          move's words or limits change, it has to be signed again.
        </p>
        <Checkbox isSelected={hasRead} onChange={setRead} isInvalid={isTried && !hasRead}>
          I have read the text, the dose limits, the sources and the open questions, and take them for this
          clinic.
        </Checkbox>
        {isTried && !hasRead ? (
          <p role="alert" className="text-13 text-stop">
            Tick this once you have read them.
          </p>
        ) : null}
        <TextField
          label="Note"
          hint="What you decided on the open questions. May stay empty."
          lines={2}
          maxLength={300}
          value={note}
          onChange={setNote}
          error={errorOf("note")}
        />
        {problem ? <Notice tone="stop" title={problem} /> : null}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" look="filled" isPending={isPending}>
            Sign
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

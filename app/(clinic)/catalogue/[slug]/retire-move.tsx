"use client";
import { useState } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { vettingWords } from "@/lib/copy/clinic/vetting";
import type { MoveSlug } from "@/lib/moves/move";
import { bringBackMoveAction, retireMoveAction } from "../actions";

/** Takes the move out of use, with a reason; says first how many live programs that pauses. */
export function RetireMove({ slug, name, holding }: { slug: MoveSlug; name: string; holding: number }) {
  const [isOpen, setOpen] = useState(false);
  const { run, isPending, problem } = useClinicianAction(retireMoveAction);
  return (
    <>
      <Button look="stop" onPress={() => setOpen(true)}>
        Retire
      </Button>
      <ConfirmDialog
        title={`Retire ${name}?`}
        confirm="Retire the move"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onConfirm={async (reason) => (await run({ slug, reason })).status === "done"}
        isPending={isPending}
        problem={problem}
        reasonLabel="Reason, shown wherever the move is held"
      >
        <p>
          It can no longer be prescribed. {vettingWords.retire(holding)} Its signatures are kept, and you can
          bring it back.
        </p>
      </ConfirmDialog>
    </>
  );
}

/** Puts a retired move back into use: what was signed is prescribed again. */
export function BringBackMove({ slug, name }: { slug: MoveSlug; name: string }) {
  const [isOpen, setOpen] = useState(false);
  const { run, isPending, problem } = useClinicianAction(bringBackMoveAction);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Bring back</Button>
      <ConfirmDialog
        title={`Bring back ${name}?`}
        confirm="Bring back"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onConfirm={async () => (await run({ slug })).status === "done"}
        isPending={isPending}
        problem={problem}
      >
        <p>
          What was signed can be prescribed again. Programs that are on hold for this alone run again at once.
        </p>
      </ConfirmDialog>
    </>
  );
}

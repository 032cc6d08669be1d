"use client";
import { useState } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Notice } from "@/app/_ui/notice";
import { shareLinkWords } from "@/lib/copy/clinic/share-links";
import { renewPinAction } from "./actions";
import { PinOnce } from "./pin-once";

const words = shareLinkWords.newPin;

/** A new code for a link that asks for one: what it does to the old one, then the code, this once. */
export function NewPinDialog({
  patientId,
  linkId,
  label,
  onClose,
}: {
  patientId: string;
  linkId: string;
  /** Whose link it is. */
  label: string;
  onClose: () => void;
}) {
  const [pin, setPin] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { run, isPending, problem } = useClinicianAction(renewPinAction);

  async function renew() {
    setRefusal(null);
    const answer = await run({ patientId, linkId });
    if (answer.status !== "done") return;
    if (answer.value.ok) setPin(answer.value.pin);
    else setRefusal(answer.value.reason === "closed" ? shareLinkWords.closed : shareLinkWords.noPin);
  }

  if (pin !== null) {
    return (
      <Dialog title={shareLinkWords.pin.title} isOpen>
        <PinOnce pin={pin} onDone={onClose} />
      </Dialog>
    );
  }
  const stopped = problem ?? refusal;
  return (
    <Dialog title={words.title} isOpen onClose={onClose} isAlert>
      <p>
        “{label}”: {words.because}
      </p>
      {stopped ? <Notice tone="stop" title={stopped} /> : null}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onClose}>{words.keep}</Button>
        <Button look="filled" isPending={isPending} onPress={() => void renew()}>
          {words.confirm}
        </Button>
      </div>
    </Dialog>
  );
}

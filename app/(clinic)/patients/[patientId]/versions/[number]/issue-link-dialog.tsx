"use client";
import { type FormEvent, useState } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { Dialog } from "@/app/_ui/dialog";
import { Notice } from "@/app/_ui/notice";
import { TextField } from "@/app/_ui/text-field";
import { goToTooLong } from "@/app/_ui/too-long";
import { shareLinkWords } from "@/lib/copy/clinic/share-links";
import { standingWords } from "@/lib/copy/clinic/standing";
import { issueLinkAction } from "./actions";
import type { LinkDays } from "./links-section";
import { PinOnce } from "./pin-once";

const refusals = {
  "not-published": () => "Publish a version first: a link opens a published one.",
  "too-far": (most: number) => `Choose an earlier day: a link works for ${most} days at most.`,
  "in-the-past": () => "Choose today or a later day.",
} as const;

/** A new share link: whose it is, how long it works and whether it asks for a code, which is shown this once. */
export function IssueLinkDialog({
  patientId,
  programId,
  days,
  isOnHold,
  onClose,
}: {
  patientId: string;
  programId: string;
  days: LinkDays;
  isOnHold: boolean;
  onClose: () => void;
}) {
  // Most patients have one phone: two presses make the link, and who has more can say which.
  const [label, setLabel] = useState("Patient's phone");
  const [expiresOn, setExpiresOn] = useState(days.proposed);
  const [withPin, setWithPin] = useState(false);
  const [pin, setPin] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<keyof typeof refusals | null>(null);
  const { run, isPending, problem, errorOf } = useClinicianAction(issueLinkAction);

  async function issue() {
    setRefusal(null);
    const answer = await run({ patientId, programId, label, expiresOn, withPin });
    if (answer.status !== "done") return;
    if (!answer.value.ok) setRefusal(answer.value.reason);
    else if (answer.value.pin === null) onClose();
    else setPin(answer.value.pin);
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (goToTooLong(event.currentTarget)) return;
    if (!isPending) void issue();
  }

  if (pin !== null) {
    return (
      <Dialog title={shareLinkWords.pin.title} isOpen>
        <PinOnce pin={pin} onDone={onClose} />
      </Dialog>
    );
  }
  return (
    <Dialog title="Make a share link" isOpen onClose={onClose}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        {isOnHold ? <Notice tone="caution" title={standingWords.newLink} /> : null}
        <TextField
          label="Label"
          hint="Whose it is, such as: a daughter's tablet. Only the clinic sees it."
          value={label}
          onChange={setLabel}
          maxLength={60}
          autoFocus
          error={errorOf("label")}
        />
        <TextField
          label="Last day"
          hint={`${days.most} days at most. After it the link goes on for a few days and asks for a new one.`}
          type="date"
          min={days.today}
          max={days.last}
          value={expiresOn}
          onChange={setExpiresOn}
          error={errorOf("expiresOn") ? "Choose a day." : refusal ? refusals[refusal](days.most) : undefined}
        />
        <Checkbox isSelected={withPin} onChange={setWithPin} hint={shareLinkWords.askPin.hint}>
          {shareLinkWords.askPin.label}
        </Checkbox>
        {problem ? <Notice tone="stop" title={problem} /> : null}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" look="filled" isPending={isPending}>
            Make the link
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

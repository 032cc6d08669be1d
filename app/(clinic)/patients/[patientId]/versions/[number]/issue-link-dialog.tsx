"use client";
import { type FormEvent, useState } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Notice } from "@/app/_ui/notice";
import { TextField } from "@/app/_ui/text-field";
import { standingWords } from "@/lib/copy/clinic/standing";
import { issueLinkAction } from "./actions";
import type { LinkDays } from "./links-section";

const refusals = {
  "not-published": () => "Publish a version first: a link opens a published one.",
  "too-far": (most: number) => `Choose an earlier day: a link works for ${most} days at most.`,
  "in-the-past": () => "Choose today or a later day.",
} as const;

/** A new share link: whose it is and how long it works. */
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
  const [refusal, setRefusal] = useState<keyof typeof refusals | null>(null);
  const { run, isPending, problem, errorOf } = useClinicianAction(issueLinkAction);

  async function issue() {
    setRefusal(null);
    const answer = await run({ patientId, programId, label, expiresOn });
    if (answer.status !== "done") return;
    if (answer.value.ok) onClose();
    else setRefusal(answer.value.reason);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isPending) void issue();
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

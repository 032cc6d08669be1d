"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { takeBackAction } from "./actions";

/** For a patient added by mistake: possible until something was published for them. */
export function TakeBack({ patientId, name }: { patientId: string; name: string }) {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [isTooLate, setTooLate] = useState(false);
  const { run, isPending, problem } = useClinicianAction(takeBackAction);

  async function takeBack() {
    const answer = await run({ patientId });
    if (answer.status !== "done") return false;
    setTooLate(!answer.value.isTakenBack);
    if (answer.value.isTakenBack) router.replace("/patients");
    return answer.value.isTakenBack;
  }

  return (
    <>
      <Button look="bare" className="-ml-3 self-start text-stop!" onPress={() => setOpen(true)}>
        Take back this patient
      </Button>
      <ConfirmDialog
        title="Take back this patient?"
        confirm="Take back"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onConfirm={takeBack}
        isPending={isPending}
        problem={isTooLate ? "Not done: a program was published for this patient meanwhile." : problem}
      >
        <p>
          {name} was added by mistake: the record, its conditions and its draft are deleted. This cannot be
          undone. That it happened stays in the audit.
        </p>
      </ConfirmDialog>
    </>
  );
}

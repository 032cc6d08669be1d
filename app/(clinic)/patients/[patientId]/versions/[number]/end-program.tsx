"use client";
import { useState } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { endProgramAction } from "./actions";

/** Ends the program for good, with a reason. */
export function EndProgram({ patientId, programId }: { patientId: string; programId: string }) {
  const [isOpen, setOpen] = useState(false);
  const { run, isPending, problem } = useClinicianAction(endProgramAction);

  async function end(reason: string) {
    const answer = await run({ patientId, programId, reason });
    return answer.status === "done";
  }

  return (
    <>
      <Button look="stop" onPress={() => setOpen(true)}>
        End the program
      </Button>
      <ConfirmDialog
        title="End this program?"
        confirm="End the program"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onConfirm={end}
        isPending={isPending}
        problem={problem}
        reasonLabel="Reason, kept with the program"
      >
        <p>
          Its share links stop at once, and the code on its handouts says that the plan has ended. The
          versions stay in the record. It cannot be started again; you can compose another.
        </p>
      </ConfirmDialog>
    </>
  );
}

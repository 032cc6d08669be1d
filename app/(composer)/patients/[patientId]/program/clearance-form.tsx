"use client";
import { useState } from "react";
import { Input, Label, TextField } from "react-aria-components";
import { Button } from "@/app/_ui/button";
import { composerWords } from "@/lib/copy/clinic/composer";
import type { Finding } from "@/lib/safety/finding";
import { AnswerNote } from "./answer-note";
import { useComposer } from "./composer-context";
import { DayField } from "./day-field";
import { useAnswer } from "./use-answer";

const NAME_LENGTH = 120;

/** A clearance: who cleared the patient, how long it holds, and the words the patient reads. */
export function ClearanceForm({ finding }: { finding: Finding }) {
  const { isLicensed, today } = useComposer();
  const [isOpen, setOpen] = useState(false);
  const [clearedBy, setClearedBy] = useState("");
  const [validUntil, setValidUntil] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const { isPending, problem, sign } = useAnswer(finding);
  if (!isLicensed) return <p className="mt-2 text-13">{composerWords.findings.unlicensed.clearance}</p>;
  if (!isOpen) {
    return (
      <Button look="stop" className="mt-1 mb-1" onPress={() => setOpen(true)}>
        Record a clearance
      </Button>
    );
  }
  const isFilled = clearedBy.trim() !== "" && note.trim() !== "";
  return (
    <form
      className="mt-2 mb-1 flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (isFilled) void sign({ kind: "clearance", note, clearedBy, validUntil });
      }}
    >
      <TextField value={clearedBy} onChange={setClearedBy} maxLength={NAME_LENGTH} autoFocus isRequired>
        <Label className="sr-only">Cleared by</Label>
        <Input
          placeholder="Cleared by, such as Dr. R. Osei, orthopaedics"
          className="h-11 w-full rounded-control border border-edge bg-surface px-3 lg:h-8"
        />
      </TextField>
      <DayField
        label="Until"
        empty="No end"
        value={validUntil}
        min={today}
        today={today}
        onChange={setValidUntil}
      />
      <AnswerNote value={note} onChange={setNote} problem={problem} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="filled" isPending={isPending} isDisabled={!isFilled}>
          Sign the clearance
        </Button>
        <Button look="bare" onPress={() => setOpen(false)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

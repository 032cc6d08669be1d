"use client";
import { type FormEvent, useEffect, useState } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { TextField } from "@/app/_ui/text-field";
import { goToTooLong } from "@/app/_ui/too-long";
import { saveNotesAction } from "./actions";

/** Free notes for the clinic. Saved on request; leaving with unsaved words asks first. */
export function NotesField({
  patientId,
  notes,
  isReadOnly,
}: {
  patientId: string;
  notes: string;
  isReadOnly: boolean;
}) {
  const [text, setText] = useState(notes);
  const [saved, setSaved] = useState(notes);
  const [theirs, setTheirs] = useState<string | null>(null);
  const { run, isPending, problem, errorOf } = useClinicianAction(saveNotesAction);
  const isChanged = text.trim() !== saved;

  useEffect(() => {
    if (!isChanged) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isChanged]);

  async function save(readNotes: string | null) {
    const answer = await run({ patientId, notes: text, readNotes });
    if (answer.status !== "done") return;
    setTheirs(answer.value.ok ? null : answer.value.notes);
    if (answer.value.ok) setSaved(answer.value.notes);
  }

  function takeTheirs(written: string) {
    setText(written);
    setSaved(written);
    setTheirs(null);
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (goToTooLong(event.currentTarget)) return;
    if (!isPending && isChanged) void save(saved);
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <TextField
        label="Notes for the clinic"
        hint="Not printed, and not in the player."
        lines={5}
        maxLength={4000}
        value={text}
        onChange={setText}
        isReadOnly={isReadOnly}
        error={errorOf("notes")}
      />
      {problem ? <Notice tone="stop" title={problem} /> : null}
      {theirs === null ? null : (
        <Notice tone="caution" title="Somebody else saved these notes meanwhile">
          <p className="my-2 rounded-control bg-surface p-2 whitespace-pre-wrap">{theirs || "(empty)"}</p>
          <div className="flex flex-wrap gap-2">
            <Button onPress={() => void save(theirs)}>Save mine over these</Button>
            <Button onPress={() => takeTheirs(theirs)}>Keep these, drop mine</Button>
          </div>
        </Notice>
      )}
      {isReadOnly ? null : (
        <div className="flex items-center gap-3">
          <Button type="submit" isPending={isPending} isDisabled={!isChanged}>
            Save notes
          </Button>
          <span role="status" className="text-13 text-ink-2">
            {isChanged ? "Not saved yet" : saved === notes ? "" : "Saved"}
          </span>
        </div>
      )}
    </form>
  );
}

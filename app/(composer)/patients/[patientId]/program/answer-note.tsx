"use client";
import { FieldError, Input, Label, TextField } from "react-aria-components";
import { usePasteCut } from "@/app/_ui/use-paste-cut";

const NOTE_LENGTH = 300;
/** A note leaves over a link as well, which carries no diagnosis. */
const LABEL = "Your note, for paper and phone: no diagnosis";

/** The words an answer is given with. The patient reads them. */
export function AnswerNote({
  value,
  onChange,
  problem,
}: {
  value: string;
  onChange: (note: string) => void;
  problem: string | null;
}) {
  const { cut, onPaste, onTyped } = usePasteCut(NOTE_LENGTH);
  return (
    <TextField
      value={value}
      onPaste={onPaste}
      onChange={(note) => {
        onTyped(note.length);
        onChange(note);
      }}
      maxLength={NOTE_LENGTH}
      isInvalid={problem !== null}
      isRequired
    >
      <Label className="sr-only">{LABEL}</Label>
      <Input
        placeholder={LABEL}
        className="h-11 w-full rounded-control border border-edge bg-surface px-3 data-invalid:border-stop lg:h-8"
      />
      {cut ? (
        <p role="status" className="text-13 text-caution">
          {cut}
        </p>
      ) : null}
      <FieldError className="text-13 text-stop">{problem}</FieldError>
    </TextField>
  );
}

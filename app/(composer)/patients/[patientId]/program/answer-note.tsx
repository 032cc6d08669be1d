"use client";
import { FieldError, Input, Label, TextField } from "react-aria-components";
import { TooLongStatus } from "@/app/_ui/too-long";
import { tooLong } from "@/lib/program/text-length";

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
  const long = tooLong(value, NOTE_LENGTH);
  return (
    <TextField
      value={value}
      onChange={onChange}
      validationBehavior="aria"
      isInvalid={problem !== null || long !== null}
      {...(long === null ? {} : { "data-too-long": true })}
      isRequired
    >
      <Label className="sr-only">{LABEL}</Label>
      <Input
        placeholder={LABEL}
        className="h-11 w-full rounded-control border border-edge bg-surface px-3 data-invalid:border-stop lg:h-8"
      />
      <FieldError className="text-13 text-stop">{long ?? problem}</FieldError>
      <TooLongStatus isTooLong={long !== null} />
    </TextField>
  );
}

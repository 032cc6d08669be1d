"use client";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { addDays } from "@/lib/clinic-days";
import {
  type ClearanceErrors,
  type ClearanceInput,
  clearanceErrors,
  clearanceWords,
} from "@/lib/copy/clinic/clearances";
import { MAX_CLEARANCE_DAYS, USUAL_CLEARANCE_DAYS } from "@/lib/safety/clearance-days";
import { Button } from "./button";
import { DayField } from "./day-field";
import { Notice } from "./notice";
import { TextField } from "./text-field";
import { goToTooLong } from "./too-long";

/** Asks for a clearance: who cleared the patient, when, what was found, until when. Opens on a button. */
export function ClearanceForm({
  about,
  today,
  isPending,
  problem,
  onSign,
}: {
  /** What is cleared, for those who hear the button without what stands above it. */
  about: string;
  /** The clinic's day, YYYY-MM-DD. */
  today: string;
  isPending: boolean;
  problem: string | null;
  onSign: (clearance: ClearanceInput) => void;
}) {
  // Null: it never was. Once closed again, its button takes the focus back.
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState<ClearanceErrors>({});
  const [input, setInput] = useState<ClearanceInput>({
    clearedBy: "",
    clearedOn: today,
    note: "",
    validUntil: addDays(today, USUAL_CLEARANCE_DAYS),
  });
  const change = (part: Partial<ClearanceInput>) => setInput((before) => ({ ...before, ...part }));

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isPending || goToTooLong(event.currentTarget)) return;
    const found = clearanceErrors(input, today);
    setErrors(found);
    if (Object.keys(found).length === 0) onSign(input);
  }

  useEffect(() => {
    if (Object.keys(errors).length === 0) return;
    form.current?.querySelector<HTMLElement>("[data-invalid] :is(input, textarea, button)")?.focus();
  }, [errors]);

  if (!isOpen) {
    return (
      <Button
        look="stop"
        className="mt-2 mb-1"
        aria-label={`Record a clearance: ${about}`}
        autoFocus={isOpen === false}
        onPress={() => setOpen(true)}
      >
        Record a clearance
      </Button>
    );
  }
  return (
    <form
      ref={form}
      aria-label={`Clearance: ${about}`}
      onSubmit={submit}
      noValidate
      className="@container mt-2 mb-1 flex w-full flex-col gap-3"
    >
      <TextField
        label={clearanceWords.clearedBy}
        hint={clearanceWords.clearedByHint}
        value={input.clearedBy}
        onChange={(clearedBy) => change({ clearedBy })}
        maxLength={NAME_LENGTH}
        error={errors.clearedBy}
        autoFocus
      />
      <div className="grid gap-2 @min-[26rem]:grid-cols-2">
        <DayField
          label={clearanceWords.clearedOn}
          value={input.clearedOn}
          max={today}
          today={today}
          error={errors.clearedOn}
          onChange={(day) => change({ clearedOn: day ?? today })}
        />
        <DayField
          label={clearanceWords.validUntil}
          value={input.validUntil}
          min={today}
          max={addDays(today, MAX_CLEARANCE_DAYS)}
          today={today}
          error={errors.validUntil}
          onChange={(day) => change({ validUntil: day ?? today })}
        />
      </div>
      <TextField
        label={clearanceWords.found}
        hint={clearanceWords.foundHint}
        value={input.note}
        onChange={(note) => change({ note })}
        maxLength={NOTE_LENGTH}
        lines={3}
        error={errors.note}
      />
      {problem ? <Notice tone="stop" title={problem} /> : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="filled" isPending={isPending}>
          Sign the clearance
        </Button>
        <Button look="bare" onPress={() => setOpen(false)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

const NAME_LENGTH = 120;
const NOTE_LENGTH = 300;

"use client";
import { FieldError, Label, Radio, RadioGroup } from "react-aria-components";
import type { ContactZone } from "@/lib/moves/move";

/**
 * One of a few, all in view: a row of joined boxes. `null` ids are written as the empty string. An option that names a
 * zone lights it on a body map beside the field.
 */
export function ChoiceField<Id extends string>({
  label,
  options,
  value,
  onChange,
  hint,
  error,
  isDisabled = false,
}: {
  label: string;
  options: readonly { readonly id: Id; readonly label: string; readonly zone?: ContactZone }[];
  value: Id | null;
  onChange: (id: Id) => void;
  hint?: string;
  error?: string | undefined;
  isDisabled?: boolean;
}) {
  return (
    <RadioGroup
      value={value}
      onChange={(text) => {
        const option = options.find(({ id }) => id === text);
        if (option) onChange(option.id);
      }}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
      className="flex flex-col gap-1"
    >
      <Label className="font-semibold">{label}</Label>
      {hint ? <p className="text-13 text-ink-2">{hint}</p> : null}
      <div className="flex flex-wrap gap-2">
        {options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            data-zone={option.zone}
            className="flex min-h-11 cursor-pointer items-center rounded-control border border-edge bg-surface px-3 data-disabled:cursor-default data-disabled:text-ink-2 lg:min-h-8 data-hovered:bg-hover data-selected:border-teal data-selected:bg-teal-soft data-selected:font-semibold data-selected:text-teal-deep"
          >
            {option.label}
          </Radio>
        ))}
      </div>
      <FieldError className="text-13 text-stop">{error}</FieldError>
    </RadioGroup>
  );
}

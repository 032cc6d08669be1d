"use client";
import { ChevronDown } from "lucide-react";
import {
  Button,
  FieldError,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from "react-aria-components";

export type Option<Id extends Key> = { readonly id: Id; readonly label: string; readonly hint?: string };

/** A labelled choice of one from a short list. */
export function SelectField<Id extends Key>({
  label,
  options,
  value,
  onChange,
  error,
  isDisabled = false,
  inline = false,
  className = "",
}: {
  label: string;
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (id: Id) => void;
  error?: string | undefined;
  isDisabled?: boolean;
  /** The label stands inside the box, before the value. */
  inline?: boolean;
  className?: string;
}) {
  const choose = (key: Key | null) => {
    const option = options.find(({ id }) => id === key);
    if (option) onChange(option.id);
  };
  const box =
    "flex min-h-11 w-full cursor-pointer items-center gap-2 rounded-control border bg-surface px-3 text-left text-14 lg:min-h-8";
  return (
    <Select
      placeholder="Choose one"
      value={value}
      onChange={choose}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
      className={`flex min-w-0 flex-col gap-1 ${className}`}
    >
      {inline ? null : <Label className="font-semibold">{label}</Label>}
      <Button className={`${box} ${inline ? "border-line px-2" : "border-edge"}`}>
        {inline ? <Label className="text-13 text-ink-2">{label}</Label> : null}
        <SelectValue className="min-w-0 flex-1 truncate [&_[slot=description]]:hidden" />
        <ChevronDown aria-hidden className="size-4 shrink-0 text-ink-2" />
      </Button>
      <FieldError className="text-13 text-stop">{error}</FieldError>
      <Popover className="max-h-80 min-w-(--trigger-width) overflow-auto rounded-control border border-edge bg-surface p-1 shadow-lg">
        <ListBox items={options} className="outline-none">
          {(option) => (
            <ListBoxItem
              id={option.id}
              textValue={option.label}
              className="cursor-pointer rounded-control px-3 py-2 data-focused:bg-hover data-selected:font-semibold data-selected:text-teal-deep"
            >
              {option.label}
              {option.hint ? (
                <span className="block text-13 font-normal text-ink-2">{option.hint}</span>
              ) : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

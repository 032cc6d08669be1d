"use client";
import { ChevronDown } from "lucide-react";
import {
  Button,
  ComboBox,
  FieldError,
  Group,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from "react-aria-components";

/** A labelled choice of one from a long list, found by typing. */
export function ComboField({
  label,
  options,
  value,
  onChange,
  id,
  error,
}: {
  label: string;
  options: readonly { readonly id: string; readonly label: string }[];
  value: string | null;
  onChange: (id: string) => void;
  id?: string;
  error?: string | undefined;
}) {
  return (
    <ComboBox
      {...(id ? { id } : {})}
      defaultItems={options}
      value={value}
      onChange={(key) => (key === null ? undefined : onChange(String(key)))}
      isInvalid={error !== undefined}
      menuTrigger="focus"
      className="flex flex-col gap-1"
    >
      <Label className="font-semibold">{label}</Label>
      <Group className="flex rounded-control border border-edge bg-surface has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-ink has-[input:focus-visible]:shadow-[0_0_0_5px_var(--halo)]">
        <Input className="min-w-0 flex-1 bg-transparent px-3 py-2 text-16 !shadow-none !outline-none" />
        <Button className="grid w-11 cursor-pointer place-items-center text-ink-2">
          <ChevronDown aria-hidden className="size-4" />
        </Button>
      </Group>
      <FieldError className="text-13 text-stop">{error}</FieldError>
      <Popover className="max-h-80 w-(--trigger-width) overflow-auto rounded-control border border-edge bg-surface p-1 shadow-lg">
        <ListBox className="outline-none">
          {(option: { id: string; label: string }) => (
            <ListBoxItem
              id={option.id}
              textValue={option.label}
              className="cursor-pointer rounded-control px-3 py-2 data-focused:bg-hover data-selected:font-semibold data-selected:text-teal-deep"
            >
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

"use client";
import { Search, X } from "lucide-react";
import { SearchField as AriaSearchField, Button, Input } from "react-aria-components";

/** A field to search with. Escape empties it. Without `value` it keeps its own text. */
export function SearchField({
  label,
  placeholder,
  value,
  onChange,
  onSubmit,
  autoFocus = false,
  className = "",
}: {
  label: string;
  placeholder?: string;
  value?: string;
  onChange?: (text: string) => void;
  /** Enter was pressed. */
  onSubmit?: (text: string) => void;
  autoFocus?: boolean;
  className?: string;
}) {
  return (
    <AriaSearchField
      aria-label={label}
      {...(value === undefined ? {} : { value })}
      {...(onChange ? { onChange } : {})}
      {...(onSubmit ? { onSubmit } : {})}
      autoFocus={autoFocus}
      className={`group flex min-h-11 items-center gap-2 rounded-control border border-edge bg-surface px-3 has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-ink has-[input:focus-visible]:shadow-[0_0_0_5px_var(--halo)] lg:min-h-9 ${className}`}
    >
      <Search aria-hidden className="size-4 shrink-0 text-ink-2" />
      <Input
        {...(placeholder ? { placeholder } : {})}
        className="min-w-0 flex-1 bg-transparent py-1 text-16 !shadow-none !outline-none [&::-webkit-search-cancel-button]:hidden"
      />
      <Button className="grid size-8 cursor-pointer place-items-center rounded-control text-ink-2 group-data-empty:invisible data-hovered:bg-hover">
        <X aria-hidden className="size-4" />
      </Button>
    </AriaSearchField>
  );
}

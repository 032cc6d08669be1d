"use client";
import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from "react-aria-components";

/** A box to tick, with its words beside it. */
export function Checkbox({
  hint,
  children,
  ...props
}: Omit<AriaCheckboxProps, "className" | "children"> & { hint?: string; children: ReactNode }) {
  return (
    <AriaCheckbox
      {...props}
      className="group flex min-h-11 cursor-pointer items-start gap-3 py-2 lg:min-h-8 lg:py-1"
    >
      <span className="grid size-6 shrink-0 place-items-center rounded-[6px] border border-edge bg-surface text-on-teal group-data-focus-visible:shadow-[0_0_0_5px_var(--halo)] group-data-focus-visible:outline-2 group-data-focus-visible:outline-ink group-data-selected:border-teal group-data-selected:bg-teal">
        <Check aria-hidden className="hidden size-4 group-data-selected:block" strokeWidth={3} />
      </span>
      <span className="min-w-0 pt-0.5">
        {children}
        {hint ? <span className="block text-13 text-ink-2">{hint}</span> : null}
      </span>
    </AriaCheckbox>
  );
}

"use client";
import { type ReactNode, useId } from "react";
import { Checkbox } from "@/app/_ui/checkbox";

/** A box that has to be ticked, with what to do about it tied to it. */
export function Tick({
  isSelected,
  onChange,
  missing,
  children,
}: {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  /** Said while the box is not ticked; null: not yet. */
  missing: string | null;
  children: ReactNode;
}) {
  const id = useId();
  const isMissing = missing !== null && !isSelected;
  return (
    <div>
      <Checkbox
        isSelected={isSelected}
        onChange={onChange}
        isInvalid={isMissing}
        {...(isMissing ? { "aria-describedby": id } : {})}
      >
        {children}
      </Checkbox>
      {isMissing ? (
        <p id={id} role="alert" className="text-13 text-stop">
          {missing}
        </p>
      ) : null}
    </div>
  );
}

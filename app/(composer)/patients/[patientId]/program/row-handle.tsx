"use client";
import { GripVertical } from "lucide-react";
import { Button } from "react-aria-components";

/** A row's number, and what it is dragged and moved by. */
export function RowHandle({ index, name, className }: { index: number; name: string; className: string }) {
  return (
    <div className={`flex flex-col items-center self-start text-ink-2 ${className}`}>
      <span className="text-16/8 font-semibold text-ink">{index + 1}</span>
      <Button
        slot="drag"
        aria-label={`Move ${name}`}
        className="grid size-11 cursor-grab place-items-center rounded-control data-hovered:bg-hover lg:size-8"
      >
        <GripVertical aria-hidden className="size-4" />
      </Button>
    </div>
  );
}

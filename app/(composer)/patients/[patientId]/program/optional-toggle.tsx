"use client";
import { Square, SquareCheck } from "lucide-react";
import { ToggleButton } from "react-aria-components";
import { optionalMoveWords } from "@/lib/copy/clinic/optional-moves";
import type { PrescribedMove } from "@/lib/program/program";
import { useComposerActions } from "./composer-context";

/** Whether the patient may leave the move out on a busy day. What that means stands beside it once it is chosen. */
export function OptionalToggle({ entry, moveName }: { entry: PrescribedMove; moveName: string }) {
  const { edit } = useComposerActions();
  const { name, meaning } = optionalMoveWords;
  const isOptional = entry.optional === true;
  const Box = isOptional ? SquareCheck : Square;
  return (
    <ToggleButton
      aria-label={`${name}: ${meaning}, ${moveName}`}
      isSelected={isOptional}
      onChange={(isSelected) => edit({ type: "set-optional", key: entry.key, isOptional: isSelected })}
      className="flex min-h-11 cursor-pointer items-center gap-2 rounded-control px-2 text-13 text-ink-2 data-hovered:bg-hover data-selected:font-semibold data-selected:text-teal-deep lg:min-h-8"
    >
      <Box aria-hidden className="size-4 shrink-0" />
      <span>
        {name}
        {isOptional ? <span className="hidden @min-[740px]:inline">: {meaning}</span> : null}
      </span>
    </ToggleButton>
  );
}

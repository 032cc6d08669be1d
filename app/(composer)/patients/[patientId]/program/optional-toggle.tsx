"use client";
import { Checkbox } from "@/app/_ui/checkbox";
import { optionalMoveWords } from "@/lib/copy/clinic/optional-moves";
import type { PrescribedMove } from "@/lib/program/program";
import { useComposerActions } from "./composer-context";

/** Whether the patient may leave the move out on a busy day. What that means stands beside it once it is chosen. */
export function OptionalToggle({ entry, moveName }: { entry: PrescribedMove; moveName: string }) {
  const { edit } = useComposerActions();
  const { name, meaning } = optionalMoveWords;
  const isOptional = entry.optional === true;
  return (
    <Checkbox
      aria-label={`${name}: ${meaning}, ${moveName}`}
      isSelected={isOptional}
      onChange={(isSelected) => edit({ type: "set-optional", key: entry.key, isOptional: isSelected })}
    >
      <span className="text-13 text-ink-2">
        {name}
        {isOptional ? <span className="hidden @min-[740px]:inline">: {meaning}</span> : null}
      </span>
    </Checkbox>
  );
}

"use client";
import { Radio, RadioGroup } from "react-aria-components";
import { sideName, sideNameInFull } from "@/lib/copy/clinic/names";
import { type Laterality, type Side, sidesOf } from "@/lib/moves/move";

/** Four choices leave room for the initials of left and right only. */
const sideInitial: Record<Side, string> = { ...sideName, left: "L", right: "R" };

/** Which sides a move is done on. A move without sides says so in the same box, so that the column holds. */
export function SideControl({
  moveName,
  laterality,
  side,
  onChange,
}: {
  moveName: string;
  laterality: Laterality;
  side: Side;
  onChange: (side: Side) => void;
}) {
  const choices = sidesOf[laterality];
  const shortNames = choices.length > 3 ? sideInitial : sideName;
  if (choices.length === 1) {
    return (
      <div className="flex h-11 items-center rounded-control bg-surface-2 px-3 text-13 text-ink-2 lg:h-8">
        No sides
      </div>
    );
  }
  return (
    <RadioGroup
      aria-label={`Side, ${moveName}`}
      orientation="horizontal"
      value={side}
      onChange={(value) => onChange(choices.find((choice) => choice === value) ?? side)}
      className="grid h-11 auto-cols-auto grid-flow-col rounded-control border border-line bg-surface text-13 lg:h-8"
    >
      {choices.map((choice) => (
        <Radio
          key={choice}
          value={choice}
          aria-label={sideNameInFull[choice]}
          className="-m-px grid min-w-6 cursor-pointer px-1 place-items-center rounded-control border border-transparent data-hovered:bg-hover data-selected:border-teal data-selected:bg-teal-soft data-selected:font-semibold data-selected:text-teal-deep"
        >
          {shortNames[choice]}
        </Radio>
      ))}
    </RadioGroup>
  );
}

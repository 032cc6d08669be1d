"use client";
import { Radio, RadioGroup } from "react-aria-components";
import { type Laterality, type Side, sidesOf } from "@/lib/moves/move";

type Words = { readonly short: string; readonly full: string };

const left: Words = { short: "Left", full: "Left only" };
const right: Words = { short: "Right", full: "Right only" };

const together: Words = { short: "Both", full: "Both at once" };
const each: Words = { short: "Both", full: "Both sides, one after the other" };

/** What each choice says, and what it is called in full. Four choices leave room for initials only. */
const usual = { together, each, left, right };
const words: Record<Laterality, Record<Side, Words>> = {
  unilateral: usual,
  bilateral: usual,
  either: {
    together,
    each: { short: "Each", full: "Each side, one after the other" },
    left: { ...left, short: "L" },
    right: { ...right, short: "R" },
  },
};

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
          aria-label={words[laterality][choice].full}
          className="-m-px grid cursor-pointer place-items-center rounded-control border border-transparent data-hovered:bg-hover data-selected:border-teal data-selected:bg-teal-soft data-selected:font-semibold data-selected:text-teal-deep"
        >
          {words[laterality][choice].short}
        </Radio>
      ))}
    </RadioGroup>
  );
}

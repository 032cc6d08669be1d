"use client";
import { Minus, Plus } from "lucide-react";
import type { KeyboardEvent, ReactNode } from "react";
import { Button, Group } from "react-aria-components";

const steps: Partial<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 4,
  PageDown: -4,
};

/** Words longer than this many characters take two lines. */
const LONG = 14;

/** A number that is shown and read out as words: "60 s each side". */
export function Stepper({
  label,
  words,
  value,
  min,
  max,
  onStep,
  className = "",
}: {
  label: string;
  words: string;
  value: number;
  min: number;
  max: number;
  /** Asked for so many steps; Home and End ask for all there are. */
  onStep: (steps: number) => void;
  className?: string;
}) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = event.key === "Home" ? min - max : event.key === "End" ? max - min : steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onStep(step);
  };
  return (
    <Group
      aria-label={label}
      className={`grid h-11 grid-cols-[40px_minmax(0,1fr)_40px] rounded-control border border-line bg-surface has-[[role=spinbutton]:focus-visible]:outline-2 has-[[role=spinbutton]:focus-visible]:outline-ink has-[[role=spinbutton]:focus-visible]:shadow-[0_0_0_5px_var(--halo)] lg:h-8 lg:grid-cols-[32px_minmax(0,1fr)_32px] ${className}`}
    >
      <StepButton label="Less" isDisabled={value <= min} onPress={() => onStep(-1)}>
        <Minus aria-hidden className="size-4" />
      </StepButton>
      <div
        role="spinbutton"
        tabIndex={0}
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuetext={words}
        onKeyDown={onKeyDown}
        className={`grid cursor-ns-resize place-items-center text-center shadow-none outline-none ${words.length > LONG ? "text-13/[15px]" : "whitespace-nowrap"}`}
      >
        {words}
      </div>
      <StepButton label="More" isDisabled={value >= max} onPress={() => onStep(1)}>
        <Plus aria-hidden className="size-4" />
      </StepButton>
    </Group>
  );
}

/** Off the tab order: the keyboard steps on the number itself. */
function StepButton(props: { label: string; isDisabled: boolean; onPress: () => void; children: ReactNode }) {
  const { label, isDisabled, onPress, children } = props;
  return (
    <Button
      excludeFromTabOrder
      aria-label={label}
      isDisabled={isDisabled}
      onPress={onPress}
      className="grid cursor-pointer place-items-center rounded-control text-ink-2 data-disabled:cursor-default data-disabled:text-edge data-hovered:bg-hover"
    >
      {children}
    </Button>
  );
}

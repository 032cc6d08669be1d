"use client";
import { SlidersHorizontal } from "lucide-react";
import { Button, Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import { type Option, SelectField } from "@/app/_ui/select-field";
import { andVariation } from "@/lib/copy/clinic/variations";
import type { Move } from "@/lib/moves/move";
import type { Dosage } from "@/lib/program/dosage";
import type { PrescribedMove } from "@/lib/program/program";
import { useComposerActions } from "./composer-context";
import { VariationFields } from "./variation-fields";

const HOLD_STEP_SECONDS = 5;
const pressures: readonly Option<number>[] = [1, 2, 3, 4, 5].map((id) => ({ id, label: `${id} of 10` }));

/** What a row has no room for: the way it is done where there is more than one, positions, hold, most pressure. */
export function DoseDetails({ entry, move }: { entry: PrescribedMove; move: Move }) {
  const { edit } = useComposerActions();
  const { dosage } = entry;
  const set = (changed: Dosage) => edit({ type: "set-dosage", key: entry.key, dosage: changed });
  return (
    <DialogTrigger>
      <Button
        aria-label={`Dose details, ${move.plainName}: ${detailWords(dosage)}${andVariation(entry.variation)}`}
        className="grid size-11 cursor-pointer place-items-center rounded-control text-ink-2 data-hovered:bg-hover lg:size-8"
      >
        <SlidersHorizontal aria-hidden className="size-4" />
      </Button>
      <Popover placement="bottom end" className="w-72 rounded-card border border-edge bg-surface shadow-lg">
        <Dialog className="flex flex-col gap-3 p-4 outline-none">
          <Heading slot="title" className="font-semibold">
            Dose details, {move.plainName}
          </Heading>
          <VariationFields entry={entry} move={move} />
          {dosage.kind === "breaths" && move.dosage.kind === "breaths" && move.dosage.positions.max > 1 ? (
            <SelectField
              label="Positions"
              options={upTo(move.dosage.positions.max)}
              value={dosage.positions}
              onChange={(positions) => set({ ...dosage, positions })}
            />
          ) : null}
          {dosage.kind === "time" && move.dosage.kind === "time" && move.dosage.hold ? (
            <SelectField
              label="Hold on a tender spot"
              options={holds(move.dosage.hold)}
              value={dosage.holdSeconds ?? 0}
              onChange={(seconds) => set({ ...dosage, holdSeconds: seconds === 0 ? null : seconds })}
            />
          ) : null}
          <SelectField
            label="Most pressure"
            options={pressures.map((option) =>
              option.id === move.pressureCeiling ? { ...option, label: `${option.label}, usual` } : option,
            )}
            value={dosage.pressureCeiling}
            onChange={(pressureCeiling) => set({ ...dosage, pressureCeiling })}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function upTo(max: number): Option<number>[] {
  return Array.from({ length: max }, (_, i) => ({ id: i + 1, label: `${i + 1}` }));
}

function holds({ min, max }: { min: number; max: number }): Option<number>[] {
  const count = Math.floor((max - min) / HOLD_STEP_SECONDS) + 1;
  const seconds = Array.from({ length: count }, (_, i) => min + i * HOLD_STEP_SECONDS);
  return [{ id: 0, label: "No holds" }, ...seconds.map((id) => ({ id, label: `${id} s` }))];
}

function detailWords(dosage: Dosage): string {
  const pressure = `pressure up to ${dosage.pressureCeiling} of 10`;
  if (dosage.kind !== "time") return pressure;
  return `${dosage.holdSeconds === null ? "no holds" : `holds of ${dosage.holdSeconds} s`}, ${pressure}`;
}
